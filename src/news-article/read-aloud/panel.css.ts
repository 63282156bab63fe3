import { css } from 'lit';

/** The controls stay on top while the text moves below them; the sentence that is read is highlighted. */
export const styles = css`
  .listen {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 12px;
    margin-block: 0 16px;
    padding: 6px 8px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface-2);
    font-size: 0.875em;
    overflow-wrap: break-word;
  }
  /* What the keyboard leads to does not end up below them. */
  .listen ~ * :is(a, button, summary, [tabindex]) {
    scroll-margin-block-start: 8em;
  }
  .steps {
    display: inline-flex;
    align-items: center;
  }
  .listen button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-inline-size: 36px;
    min-block-size: 36px;
    padding: 2px 8px;
    border-radius: var(--radius);
    color: var(--link);
  }
  .listen button:hover {
    text-decoration: underline;
  }
  .listen .play-pause {
    min-inline-size: 8.5em;
    border: 1px solid currentColor;
    background: var(--surface);
    font-weight: 600;
  }
  .listen [aria-disabled='true'] {
    color: var(--ink-2);
    cursor: default;
  }
  .count {
    color: var(--ink-2);
    font-variant-numeric: tabular-nums;
  }
  .listen label {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 6px;
    min-inline-size: 0;
  }
  .listen select {
    max-inline-size: 100%;
    min-block-size: 32px;
    padding: 2px 4px;
    border: 1px solid var(--ink-2);
    border-radius: var(--radius);
    color: var(--ink);
    background: var(--surface);
    font: inherit;
  }
  .listen audio {
    flex: 1 1 14em;
    min-inline-size: 0;
    max-inline-size: 100%;
    block-size: 40px;
  }
  .end {
    margin-inline-start: auto;
  }
  .message {
    flex-basis: 100%;
  }
  .message:empty {
    display: none;
  }

  ::highlight(html-portlets-sentence) {
    color: #1b2129;
    background-color: #ffedb3;
  }
  @supports (color: light-dark(#000, #fff)) {
    ::highlight(html-portlets-sentence) {
      color: light-dark(#1b2129, #fff);
      background-color: light-dark(#ffedb3, #4d3d0f);
    }
  }

  @media (forced-colors: active) {
    ::highlight(html-portlets-sentence) {
      color: HighlightText;
      background-color: Highlight;
    }
  }
  @media print {
    .listen {
      display: none;
    }
  }
`;
