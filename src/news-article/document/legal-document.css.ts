import { css } from 'lit';

/** Number, day and issuer of a document, below its text. */
export const styles = css`
  .document {
    inline-size: 100%;
    margin-block-start: 16px;
    border-collapse: collapse;
    color: inherit;
    font: inherit;
  }
  .document :is(th, td) {
    padding: 6px 0;
    border-block: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  .document th {
    padding-inline-end: 16px;
    color: var(--ink-2);
    font-weight: 400;
  }
`;
