import { css } from 'lit';

/** Cards, tabs and days: added to a block's styles when it first needs one of them. */
export const lazyStyles = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13.5em, 100%), 1fr));
    /* Rows of cards share the rows within them, so that what is alike is in one line: no gap between those. */
    gap: 0 var(--gap);
    padding: var(--gap) var(--inset) 0;
  }
  .card {
    margin-block-end: var(--gap);
    padding: var(--gap);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .current {
    display: flex;
    flex-wrap: wrap;
    align-content: start;
    align-items: center;
    gap: 0 12px;
  }
  .current > .condition {
    flex-basis: 100%;
  }
  .current > .figures {
    flex-wrap: wrap;
    gap: 0 8px;
  }
  .current .temperature {
    font-size: 2em;
    line-height: 1.25;
    min-inline-size: 1.7em;
    text-align: start;
  }
  .current .icon.sky {
    inline-size: 2.5em;
    block-size: 2.5em;
  }
  .current .today {
    font-size: 1em;
    text-align: start;
  }
  .current .condition-text {
    font-weight: 600;
  }
  .current + .details {
    margin-block-start: 4px;
    font-size: 0.875em;
    align-content: start;
  }
  /* Beside each other, cards share rows: name, figures, condition, rain, outlook, details, days. */
  @supports (grid-template-rows: subgrid) {
    @container (min-width: 28em) {
      .card {
        display: grid;
        grid-row: span 7;
        grid-template: subgrid / minmax(0, 1fr);
      }
      .card > .problem {
        grid-row: 2 / -1;
      }
      .card > .current {
        display: grid;
        grid-row: span 4;
        grid-template: subgrid / auto minmax(0, 1fr);
      }
      .card .condition {
        display: contents;
      }
      .card .condition > * {
        grid-column: 1 / -1;
        align-self: start;
      }
      .card > .details {
        grid-row: 6;
      }
      .card > .forecast {
        grid-row: 7;
      }
    }
  }

  .details {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
  }
  .details > span {
    display: grid;
  }
  .details > span > span {
    grid-area: 1 / 1;
  }

  .choice {
    margin: var(--gap) var(--inset) 0;
  }
  select {
    inline-size: 100%;
    min-block-size: max(36px, var(--target));
    padding: 4px 8px;
    border: 1px solid var(--ink-2);
    border-radius: var(--radius);
    color: var(--ink);
    background: var(--surface);
    font: inherit;
  }
  .select {
    display: var(--select, block);
  }
  .tabs {
    display: var(--tabs, none);
    gap: 4px;
    border-block-end: 1px solid var(--ink-2);
  }
  .tab {
    min-block-size: max(36px, var(--target));
    margin-block-end: -1px;
    padding: 4px 10px;
    border: 1px solid var(--line);
    border-block-end-color: var(--ink-2);
    border-start-start-radius: var(--radius);
    border-start-end-radius: var(--radius);
    color: var(--link);
    background: var(--surface-2);
    white-space: nowrap;
  }
  .tab:hover {
    text-decoration: underline;
  }
  .tab[aria-selected='true'] {
    border-color: var(--ink-2);
    border-block-end-color: var(--surface);
    color: var(--ink);
    background: var(--surface);
    box-shadow: inset 0 3px var(--mark);
    font-weight: 700;
  }
  .panel {
    container-type: inline-size;
    padding: var(--gap) var(--inset);
  }
  .panel[hidden],
  .printed {
    display: none;
  }
  @container (min-width: 20em) {
    .room-20 {
      --select: none;
      --tabs: flex;
    }
  }
  @container (min-width: 30em) {
    .room-30 {
      --select: none;
      --tabs: flex;
    }
  }
  @container (min-width: 45em) {
    .room-45 {
      --select: none;
      --tabs: flex;
    }
  }
  @container (min-width: 60em) {
    .room-60 {
      --select: none;
      --tabs: flex;
    }
  }

  .forecast {
    container-type: inline-size;
  }
  .days {
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .days li {
    padding-block: 3px;
  }
  .days li + li,
  .current ~ .forecast {
    border-block-start: 1px solid var(--line);
  }
  .current ~ .forecast {
    margin-block-start: 8px;
  }
  .day {
    display: grid;
    grid-template:
      'date date icon chance' auto 'low range range high' auto / minmax(2.25em, max-content) minmax(auto, 1fr)
      1.375em auto;
    align-items: center;
    gap: 0 3px;
  }
  .day .date {
    grid-area: date;
  }
  .day small {
    color: var(--ink-2);
    font-size: 0.9em;
  }
  .day .icon.sky {
    grid-area: icon;
    inline-size: 1.375em;
    block-size: 1.375em;
  }
  .day .chance {
    grid-area: chance;
    font-size: 0.9em;
    text-align: end;
    white-space: nowrap;
  }
  .low {
    grid-area: low;
    color: var(--ink-2);
  }
  .high {
    grid-area: high;
    font-weight: 600;
    text-align: end;
  }
  .range {
    grid-area: range;
    display: block;
    inline-size: 100%;
    block-size: 12px;
    overflow: visible;
  }
  .track {
    fill: var(--ink-2);
  }
  .span {
    fill: var(--sun);
  }
  .dot {
    fill: var(--surface);
    stroke: var(--ink);
    stroke-width: 2;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    padding: 0 var(--inset) var(--gap);
    color: var(--ink-2);
    font-size: var(--small);
  }
  .key {
    inline-size: 12px;
    block-size: 12px;
    margin-inline-end: 4px;
    vertical-align: -1px;
  }

  /* Of what would lie over each other, the drop says least. */
  @container (max-width: 9em) {
    .day .chance .icon {
      display: none;
    }
  }
  /* A line a day. */
  @container (min-width: 22em) {
    .day {
      /* In equal columns from day to day, but for a browser with a least size of text that needs more. */
      grid-template:
        'date icon chance low range high' auto / minmax(4.75em, max-content) 1.5em minmax(3.75em, max-content)
        minmax(2em, max-content) minmax(2em, 1fr) minmax(2em, max-content);
      min-block-size: 1.75em;
    }
    .low {
      text-align: end;
    }
  }

  /* The days beside each other. */
  @container (min-width: 42em) {
    /* In two rows where a browser's least size of text leaves no room for one. */
    .days {
      display: flex;
      flex-wrap: wrap;
    }
    .days li {
      flex: 1 0 0;
      padding: 4px 8px;
    }
    .days li:first-child {
      padding-inline-start: 0;
    }
    .days li:last-child {
      padding-inline-end: 0;
    }
    .days li + li {
      border-block-start: 0;
      border-inline-start: 1px solid var(--line);
    }
    .day {
      grid-template:
        'date date date' auto 'icon chance chance' auto 'low range high' auto / auto minmax(1em, 1fr)
        auto;
    }
    .day .chance {
      text-align: start;
    }
    .panel .current {
      gap: 0 24px;
    }
    .panel .current > .condition {
      flex-basis: auto;
    }
  }

  @media (forced-colors: active) {
    .tab[aria-selected='true'] {
      /* Else Chromium paints the page's ground behind the text. */
      forced-color-adjust: none;
      border-color: Highlight;
      outline-color: CanvasText;
      color: HighlightText;
      background: Highlight;
      box-shadow: none;
    }
    .track {
      fill: CanvasText;
    }
    .dot {
      fill: Canvas;
      stroke: CanvasText;
    }
  }

  @media print {
    .panel,
    .forecast {
      container-type: normal;
    }
    .choice {
      display: none;
    }
    .panel[hidden],
    .printed {
      display: block;
    }
    .printed {
      font-weight: 700;
    }
    .card {
      break-inside: avoid;
    }
  }
`;
