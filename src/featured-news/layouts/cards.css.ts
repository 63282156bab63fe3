import { css } from 'lit';

/**
 * The first card takes the places that the others leave in a row, so that rows are full whatever the number of stories. Where the author
 * says no number, so many are shown as fill the rows.
 */
export const styles = css`
  .cards {
    display: grid;
    gap: var(--gap);
    padding-block: var(--gap);
    grid-template-columns: repeat(var(--columns), minmax(0, 1fr));
    --columns: 1;
  }
  /* One below the other, the first alone is large; in a narrow column it alone has a picture. */
  @container (max-width: 29.36em) {
    .cards > :not(:first-child) {
      flex-direction: row-reverse;
    }
    .cards > :not(:first-child) .text {
      flex: 1;
      min-inline-size: 0;
    }
    .cards > :not(:first-child) .picture {
      inline-size: clamp(64px, 28cqi, 112px);
      block-size: max-content;
      margin: var(--gap) var(--gap) var(--gap) 0;
      border-radius: var(--radius);
    }
    .cards > :not(:first-child) {
      --summary-height: 0em;
    }
    .cards > :not(:first-child) .summary {
      display: none;
    }
  }
  @container (max-width: 17.49em) {
    .cards > :not(:first-child) .picture {
      display: none;
    }
  }
  /* A first card of two columns has a wide picture; one of more has it beside its text. */
  @container (min-width: 29.38em) {
    .cards {
      --columns: 2;
    }
    .cards > :first-child {
      flex-direction: var(--along, column);
      grid-column: var(--span, auto);
    }
    .cards > :first-child .picture {
      inline-size: var(--beside, auto);
      aspect-ratio: var(--shape, 3 / 2);
    }
    .cards > :first-child:nth-last-child(2n + 1) {
      --span: span 2;
      --along: row;
      --beside: 50%;
    }
  }
  @container (min-width: 43.62em) {
    .cards {
      --columns: 3;
    }
    .cards > :first-child:nth-last-child(n) {
      --along: row;
      --beside: min(50%, 560px);
      --span: 1 / -1;
    }
    .cards > :first-child:nth-last-child(3n + 2) {
      --along: column;
      --beside: auto;
      --shape: 16 / 9;
      --span: span 2;
    }
    .cards > :first-child:nth-last-child(3n) {
      --along: column;
      --beside: auto;
      --span: auto;
    }
  }
  @container (min-width: 57.88em) {
    .cards {
      --columns: 4;
    }
    .cards > :first-child:nth-last-child(n) {
      --along: row;
      --beside: min(50%, 560px);
      --shape: 3 / 2;
      --span: 1 / -1;
    }
    .cards > :first-child:nth-last-child(4n + 3) {
      --along: column;
      --beside: auto;
      --shape: 16 / 9;
      --span: span 2;
    }
    .cards > :first-child:nth-last-child(4n + 2) {
      --span: span 3;
    }
    .cards > :first-child:nth-last-child(4n),
    .any-number .cards > :first-child:nth-last-child(n + 5) {
      --along: column;
      --beside: auto;
      --shape: 3 / 2;
      --span: auto;
    }
    .any-number .cards > :nth-child(n + 5) {
      display: none;
    }
  }
`;
