import { css } from 'lit';

export const styles = css`
  .headlines {
    padding-block: 1px;
    clip-path: inset(2px -8px -8px);
  }
  .headlines > .story {
    border-block-start: 1px solid var(--line);
    padding-block: var(--row, 8px);
  }
  .headlines .text {
    gap: 2px;
  }

  @container (min-width: 38.75em) {
    .headlines {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(18em, 1fr));
      column-gap: 32px;
    }
  }
`;
