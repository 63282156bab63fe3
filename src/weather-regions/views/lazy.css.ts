import { css } from 'lit';

/** Cards, tabs and days: added to a block's styles when it first needs one of them. */
export const lazyStyles = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13.5em, 100%), 1fr));
    gap: var(--gap);
    padding: var(--gap) var(--inset);
  }
  .card,
  .panel {
    container-type: inline-size;
  }
  .card {
    padding: var(--gap);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .current {
    display: grid;
    gap: 4px;
  }
  .current > .figures {
    gap: 12px;
  }
  .current .temperature {
    font-size: 2em;
    min-inline-size: 1.7em;
    text-align: start;
  }
  .current .icon {
    inline-size: 2.5em;
    block-size: 2.5em;
  }
  .current .condition-text {
    color: var(--ink);
  }
  .current .later {
    min-block-size: 1.5em;
  }
  .current .details {
    font-size: 1em;
  }

  .select,
  .tabs {
    margin: var(--gap) var(--inset) 0;
  }
  .select {
    display: none;
  }
  select {
    inline-size: 100%;
    min-block-size: 40px;
    padding: 4px 8px;
    border: 1px solid var(--ink-2);
    border-radius: var(--radius);
    color: var(--ink);
    background: var(--surface);
    font: inherit;
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 4px;
    border-block-end: 1px solid var(--line);
  }
  .tab {
    min-block-size: 40px;
    padding: 6px 10px;
    border-block-end: 3px solid transparent;
    margin-block-end: -1px;
    color: var(--link);
  }
  .tab:hover {
    text-decoration: underline;
  }
  .tab[aria-selected='true'] {
    color: var(--ink);
    border-color: var(--mark);
    font-weight: 700;
  }
  .panel {
    padding: var(--gap) var(--inset);
  }
  .panel[hidden],
  .printed {
    display: none;
  }

  .days {
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .days li {
    padding-block: 3px;
  }
  .days li + li {
    border-block-start: 1px solid var(--line);
  }
  .current + .days {
    margin-block-start: 8px;
    border-block-start: 1px solid var(--line);
  }
  .day {
    display: grid;
    grid-template-columns: 4.75em 1.25em 3em 1.75em minmax(2em, 1fr) 2em;
    align-items: center;
    gap: 0 6px;
    min-block-size: 1.75em;
  }
  .day small {
    color: var(--ink-2);
    font-size: 0.9em;
  }
  .day .icon {
    color: var(--mark);
  }
  .chance {
    color: var(--ink-2);
    font-size: 0.9em;
    text-align: end;
    white-space: nowrap;
  }
  .low {
    color: var(--ink-2);
    text-align: end;
  }
  .high {
    font-weight: 600;
  }
  .range {
    display: block;
    inline-size: 100%;
    block-size: 12px;
    overflow: visible;
  }
  .track {
    fill: var(--surface-2);
  }
  .span {
    fill: var(--mark);
  }
  .dot {
    fill: var(--surface);
    stroke: var(--ink);
    stroke-width: 2;
  }

  @container (max-width: 275px) {
    .day {
      grid-template-columns: 1.75em minmax(2em, 1fr) 2em 2.75em;
      column-gap: 4px;
      padding-block: 2px;
    }
    .day .date {
      grid-column: 1 / 3;
    }
    .day .icon,
    .day .chance {
      grid-row: 1;
      justify-self: end;
    }
    .day .icon {
      grid-column: 3;
    }
    .day .chance {
      grid-column: 4;
    }
    .day .high {
      grid-column: 3 / 5;
    }
  }

  /* Where there is room, words beside the figures, and bars no longer than the eye compares. */
  @container (min-width: 480px) {
    .current {
      grid-template-columns: auto 1fr;
      align-items: center;
      gap: 4px 32px;
    }
    .panel .details {
      display: flex;
      flex-wrap: wrap;
      gap: 0 16px;
    }
    .day {
      grid-template-columns: 6em 1.25em 3.5em 2.5em minmax(2em, 24em) 2em;
    }
  }

  @container (max-width: 319px) {
    .select {
      display: block;
    }
    .tabs {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .current .icon,
    .day .icon {
      color: CanvasText;
    }
    .tab {
      border-color: Canvas;
    }
    .tab[aria-selected='true'] {
      border-color: Highlight;
    }
    .track {
      fill: GrayText;
    }
    .span {
      fill: CanvasText;
    }
    .dot {
      fill: Canvas;
      stroke: CanvasText;
    }
  }

  @media print {
    .tabs,
    .select {
      display: none;
    }
    .panel[hidden],
    .printed {
      display: block;
    }
    .printed {
      font-weight: 700;
    }
    .span {
      fill: #000;
    }
    .current .icon,
    .day .icon {
      color: #000;
    }
    .card {
      break-inside: avoid;
    }
  }
`;
