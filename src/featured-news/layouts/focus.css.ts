import { css } from 'lit';

export const styles = css`
  .focus {
    padding-block: var(--gap) calc(var(--gap) - var(--row));
  }
  .focus > .story {
    padding-block: var(--row);
  }
  .focus > :not(:first-child) {
    border-block-start: 1px solid var(--line);
  }
  .focus > :first-child {
    display: flex;
    flex-direction: column;
    gap: 8px;
    padding-block-start: 0;
  }
  .focus > :first-child .summary {
    margin-block-start: -4px;
  }
  .large {
    display: none;
  }
  .waiting .focus .text {
    --summary-height: 0em;
  }
  .waiting .focus > :first-child .summary {
    min-block-size: calc(var(--summary-lines) * 1.4em);
  }

  /* Between the two, the first story's image stands beside its text. */
  @container (min-width: 26.25em) and (max-width: 38.74em) {
    .staged > :first-child {
      display: grid;
      grid-template: auto 1fr / 45% minmax(0, 1fr);
      gap: 4px 12px;
    }
    .staged > :first-child .picture {
      grid-area: 1 / 1 / 3;
      align-self: start;
    }
    .staged > :first-child .summary {
      --summary-lines: 4;
      margin: 0;
    }
  }

  @container (min-width: 38.75em) {
    .focus > :first-child .heading {
      font-size: 1.25em;
    }
    .staged {
      --summary-lines: 4;
      --stage: min(52cqi, 600px);
      position: relative;
      display: grid;
      grid-template-columns: var(--stage) minmax(0, 1fr);
      /* A row for each of the others, as high as it is; what remains of the first one's height is below them. */
      grid-template-rows: repeat(50, auto) 1fr;
      column-gap: 8px;
      padding-block: var(--gap);
      overflow: hidden;
      overflow: clip;
    }
    .staged > .story {
      position: static;
      min-block-size: 0;
      padding: 0;
      grid-column: 2;
    }
    .staged > .story:first-child {
      position: relative;
      grid-area: 1 / 1 / -1;
    }
    .staged > :nth-child(2) {
      border: 0;
    }
    .staged > :not(:first-child) .text {
      position: relative;
      z-index: 1;
      box-sizing: content-box;
      padding: var(--row) 12px;
      border-inline-start: 3px solid transparent;
    }
    .staged > .current:not(:first-child) .text {
      border-inline-start-color: var(--mark);
      background: var(--surface-2);
    }
    /* Unseen while another is in its place, and still reached by keyboard. */
    .staged > :first-child:not(.current) {
      opacity: 0;
    }
    /*
     * Each link is clicked in its own row. That of the current story is clicked in the large place too: in a column as wide
     * as that and taller than any list, of which the list cuts off the rest. So no story lies over another's row.
     */
    .staged > .current:not(:first-child) .link::before {
      content: '';
      position: absolute;
      inset-block: -9999px;
      inset-inline-start: calc(-11px - var(--stage));
      inline-size: var(--stage);
    }
    /* The picture takes what the summary leaves of the first story's height. */
    .staged .current .large {
      position: absolute;
      inset-block: var(--gap);
      inset-inline-start: var(--inset);
      inline-size: var(--stage);
      display: grid;
      grid-template-rows: minmax(0, 1fr) auto;
      gap: 8px;
    }
    .large .picture {
      aspect-ratio: auto;
      min-block-size: 0;
    }
  }

  @container (min-width: 56.25em) {
    .focus:not(.staged) {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 32px;
    }
    .focus:not(.staged) > :first-child,
    .focus:not(.staged) > :last-child:nth-child(even) {
      grid-column: 1 / -1;
    }
  }

  @media (forced-colors: active) {
    .staged > :not(.current) .text {
      border-inline-start-color: Canvas;
    }
  }

  @media print {
    .focus {
      overflow: visible;
    }
    .staged > .story:first-child {
      opacity: 1;
    }
    .staged .large,
    .focus .current .link::before {
      display: none;
    }
  }
`;
