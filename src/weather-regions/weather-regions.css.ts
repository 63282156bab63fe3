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
    font-size: 0.8125em;
    font-weight: 400;
    color: var(--ink-2);
  }
  .problem {
    color: var(--on-notice);
    font-size: 0.875em;
  }
  .condition {
    color: var(--ink-2);
    font-size: 0.9375em;
    font-weight: 400;
  }
  .condition-text,
  .later {
    display: block;
  }
  .details > span {
    display: grid;
  }
  .details > span > span {
    grid-area: 1 / 1;
  }
  .reserved {
    visibility: hidden;
  }
  .details {
    display: block;
    color: var(--ink-2);
    font-size: 0.9375em;
  }
  .figures {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .figures > .icon {
    inline-size: 1.625em;
    block-size: 1.625em;
    color: var(--mark);
    stroke-width: 1.75;
  }
  .temperature {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.4;
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
    padding: 8px 0;
    border: 0;
    background: none;
    font-weight: 400;
    text-align: start;
    vertical-align: middle;
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
  .table td[colspan] {
    padding: 0 var(--inset) 8px;
  }
  .table .later {
    display: none;
  }

  .source {
    padding: 8px var(--inset);
    border-block-start: 1px solid var(--line);
    color: var(--ink-2);
    font-size: 0.8125em;
  }
  .bar .source {
    background: var(--surface-2);
  }

  @container (min-width: 440px) {
    .table .details {
      display: grid;
      grid-template-columns: repeat(3, 1fr);
      gap: 0 8px;
    }
  }

  @container (min-width: 560px) {
    .table .condition-text,
    .table .later {
      display: inline;
    }
    .table .later:not(:empty)::before {
      content: ' · ';
    }
  }

  @media (forced-colors: active) {
    .figures > .icon {
      color: CanvasText;
    }
  }

  @media print {
    .figures > .icon {
      color: #000;
    }
    .table tbody {
      break-inside: avoid;
    }
    .table .later {
      display: block;
    }
  }
`;
