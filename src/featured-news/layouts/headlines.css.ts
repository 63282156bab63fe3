import { css } from 'lit';

export const styles = css`
  .headlines {
    --edge: calc(var(--gap) - var(--row));
    padding-block: var(--edge);
    clip-path: inset(calc(var(--edge) + 1px) -8px -8px);
  }
  .headlines > .story {
    border-block-start: 1px solid var(--line);
    padding-block: var(--row);
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
