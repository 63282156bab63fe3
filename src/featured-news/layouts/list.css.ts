import { css } from 'lit';

export const styles = css`
  .list {
    /* With a row's own space the gap of an edge. */
    padding-block: calc(var(--gap) - var(--row) * 1.5);
  }
  .list > .story {
    padding-block: calc(var(--row) * 1.5);
  }
  .list > :not(:first-child) {
    border-block-start: 1px solid var(--line);
  }
  .list > :first-child .picture {
    margin-block-end: 8px;
  }

  /* In a narrow column the first story alone has picture and summary. */
  @container (max-width: 19.99em) {
    .list > :not(:first-child) :is(.picture, .summary) {
      display: none;
    }
    .waiting .list > :not(:first-child) .text {
      --summary-height: 0em;
    }
  }

  /* Pictures stand at the end of their rows, so that all titles begin at one edge, with a picture or without. */
  @container (min-width: 20em) {
    .list > .story {
      display: flex;
      flex-direction: row-reverse;
      align-items: flex-start;
      gap: 12px;
    }
    .list .text {
      flex: 1;
      min-inline-size: 0;
    }
    .list > .story .picture {
      flex: none;
      inline-size: clamp(88px, 26cqi, 168px);
      margin: 0;
    }
  }
  @container (min-width: 20em) and (max-width: 29.99em) {
    .list .summary {
      display: none;
    }
    .list {
      --title-height: 4.2em;
      --summary-height: 0em;
    }
  }
  @container (min-width: 30em) {
    .list {
      --summary-lines: 2;
    }
    .with-summary .list {
      --summary-height: calc(2.625em + 4px);
    }
  }

  /* Two columns under the first story. One that would stand alone in the last row takes all of it. */
  @container (min-width: 56.25em) {
    .list {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 32px;
    }
    .list > :first-child,
    .list > :last-child:nth-child(even) {
      grid-column: 1 / -1;
    }
    .list > :first-child .heading {
      font-size: 1.25em;
    }
    .list > :first-child .picture {
      inline-size: 264px;
    }
  }
`;
