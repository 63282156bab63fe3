import { css } from 'lit';

export const styles = css`
  .track {
    display: flex;
    gap: var(--gap);
    padding-block: var(--gap);
    scroll-padding-inline: var(--inset);
    scroll-snap-type: x mandatory;
    scrollbar-width: thin;
    scrollbar-color: var(--ink-2) transparent;
    overflow-x: auto;
    overscroll-behavior-x: contain;
  }
  /* Room for the ring of what has the focus, and the first story rests behind it. */
  .none > .body .track {
    padding-inline: 6px;
    scroll-padding-inline: 6px;
  }
  .track .story {
    flex: 0 0 min(18em, 88%);
    scroll-snap-align: start;
  }
  .steps {
    display: flex;
    justify-content: flex-end;
    gap: 8px;
    --size: max(40px, var(--target));
    min-block-size: calc(var(--size) + var(--gap));
    padding: 0 var(--inset) var(--gap);
  }
  .fits > .steps {
    display: none;
  }
  .step {
    inline-size: var(--size);
    block-size: var(--size);
    border: 1px solid var(--ink-2);
    border-radius: var(--radius);
    color: var(--link);
    background: var(--surface);
    text-align: center;
  }
  .step:hover {
    background: var(--surface-2);
  }
  .step[aria-disabled='true'] {
    border-color: var(--line);
    color: var(--ink-2);
    cursor: default;
  }
  .step:dir(rtl) .icon {
    transform: scaleX(-1);
  }

  @media print {
    .track {
      flex-wrap: wrap;
      overflow: visible;
    }
    .steps {
      display: none;
    }
  }
`;
