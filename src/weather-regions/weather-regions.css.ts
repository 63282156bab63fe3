import { css } from 'lit';

/** The weather's views. Widths are those of the block's own place, from 180 px up. */
export const styles = css`
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .name {
    font-weight: 600;
  }
  .note {
    display: block;
    font-size: var(--small);
    font-weight: 400;
    color: var(--ink-2);
  }
  .problem {
    color: var(--on-notice);
    font-size: 0.875em;
  }
  .condition {
    color: var(--ink);
    font-weight: 400;
  }
  .condition-text,
  .chance,
  .later {
    display: block;
  }
  .chance,
  .later,
  .today,
  .details {
    color: var(--ink-2);
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .chance .icon,
  .legend .icon {
    margin-inline-end: 2px;
    inline-size: 1em;
    block-size: 1em;
    vertical-align: -0.125em;
    color: var(--rain);
  }
  .reserved {
    visibility: hidden;
  }

  /* Pictograms in calm colours of their own, the same in every preset. */
  .weather {
    --sun: #a86400;
    --cloud: #5f7085;
    --rain: #2271b8;
    --storm: #7d54b0;
  }
  @supports (color: light-dark(#000, #fff)) {
    .weather {
      --sun: light-dark(#a86400, #f2bd62);
      --cloud: light-dark(#5f7085, #b3c0cf);
      --rain: light-dark(#2271b8, #84bdf7);
      --storm: light-dark(#7d54b0, #c4a8ee);
    }
  }
  .sky {
    stroke-width: 1.75;
  }
  .sun {
    stroke: var(--sun);
  }
  .cloud {
    stroke: var(--cloud);
  }
  .rain {
    stroke: var(--rain);
  }
  .storm {
    stroke: var(--storm);
  }
  .figures {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .figures > .icon {
    inline-size: 1.625em;
    block-size: 1.625em;
  }
  .temperature {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.5;
    font-variant-numeric: tabular-nums;
    min-inline-size: 2.1em;
    text-align: end;
  }

  .table {
    inline-size: 100%;
    margin: 0;
    border: 0;
    border-collapse: collapse;
    color: inherit;
    background: none;
    font: inherit;
  }
  .table th,
  .table td {
    padding: var(--row) 0;
    border: 0;
    background: none;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .table tbody:not(:last-child) {
    border-block-end: 1px solid var(--line);
  }
  .table th {
    /* All that the figures leave, whatever stands in other rows: nothing wraps anew when they come. */
    inline-size: 100%;
    padding-inline: var(--inset) 6px;
    overflow-wrap: anywhere;
  }
  .table td {
    padding-inline-end: var(--inset);
  }
  .table td .figures {
    justify-content: flex-end;
  }
  .today {
    display: block;
    text-align: end;
    white-space: nowrap;
  }
  .table td[colspan] {
    padding-inline: var(--inset);
  }
  .table tr + tr > td {
    padding-block-start: 0;
  }
  .table .later {
    display: none;
  }

  .source {
    padding: 8px var(--inset);
    border-block-start: 1px solid var(--line);
    color: var(--ink-2);
    font-size: var(--small);
  }
  .bar .source {
    background: var(--surface-2);
  }

  @container (min-width: 22em) {
    .table .condition {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 12px;
    }
  }

  @container (min-width: 36em) {
    .where {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
      align-items: center;
      gap: 0 12px;
    }
    .table .later {
      display: block;
      flex-basis: 100%;
    }
    .table td:not([colspan]) {
      white-space: nowrap;
    }
    .table td:not([colspan]) > * {
      display: inline-flex;
      vertical-align: middle;
    }
    .table .today {
      justify-content: flex-end;
      min-inline-size: 5em;
      padding-inline-start: 6px;
    }
  }

  @container (min-width: 46em) {
    .table .later {
      flex-basis: auto;
    }
  }

  @media print, (forced-colors: active) {
    .weather {
      --sun: currentColor;
      --cloud: currentColor;
      --rain: currentColor;
      --storm: currentColor;
    }
  }

  @media print {
    .table tbody {
      break-inside: avoid;
    }
    .table .later {
      display: block;
    }
  }
`;
