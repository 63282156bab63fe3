import { css } from 'lit';

/** Below the article, as its neighbours: two side by side where there is room, the others as a plain list of titles. */
export const styles = css`
  .related {
    margin-block-start: 24px;
    padding-block-start: 12px;
    border-block-start: 2px solid var(--mark);
  }
  .article .related .heading {
    font-size: 1.0625em;
  }
  .related ul {
    padding: 0;
    list-style: none;
  }
  .related time {
    color: var(--ink-2);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .beside {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: 8px 24px;
    padding-block: 8px;
  }
  .beside .label {
    display: block;
    color: var(--ink-2);
    font-size: 0.875em;
  }
  .others li {
    padding-block: 8px;
    border-block-start: 1px solid var(--line);
  }

  @media print {
    .related {
      display: none;
    }
  }
`;
