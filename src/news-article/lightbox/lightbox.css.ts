import { css } from 'lit';

/** A picture as large as the window lets it be, on black, as pictures are looked at; its words below it, never over it. */
export const styles = css`
  .pictures {
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    padding: 0;
    border: 0;
    color: #fff;
    background: #111;
    overflow: auto;
  }
  .pictures[open] {
    display: flex;
    flex-direction: column;
  }
  .pictures-bar {
    display: flex;
    flex: none;
    align-items: center;
    justify-content: end;
    gap: 4px;
    padding: 4px;
  }
  .pictures-bar p {
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
  .pictures-bar > :last-child {
    margin-inline-start: auto;
  }
  .pictures button {
    min-inline-size: 44px;
    min-block-size: 44px;
    border-radius: var(--radius);
    text-align: center;
  }
  .pictures button:hover {
    background: #444;
  }
  .pictures button[aria-disabled='true'] {
    color: #a8a8a8;
    background: none;
    cursor: default;
  }
  .pictures :focus-visible {
    outline-color: #fff;
    outline-offset: -4px;
  }
  .pictures figure {
    flex: 1 1 auto;
    display: flex;
    flex-direction: column;
    align-items: center;
    min-block-size: 0;
    margin: 0;
    cursor: zoom-out;
  }
  .pictures img {
    flex: 0 1 auto;
    margin-block: auto;
    max-inline-size: 100%;
    object-fit: contain;
    cursor: auto;
  }
  .pictures figcaption {
    flex: none;
    max-inline-size: 42em;
    padding: 12px 16px;
    overflow-wrap: anywhere;
    text-align: center;
    cursor: auto;
  }

  @media print {
    .pictures[open] {
      display: none;
    }
  }
`;
