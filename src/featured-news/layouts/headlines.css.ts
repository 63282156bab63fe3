import { css } from 'lit';

export const styles = css`
  .headlines {
    padding-block: 1px;
    clip-path: inset(2px -8px -8px);
  }
  .headlines .story {
    border-block-start: 1px solid var(--line);
    padding-block: 8px;
  }
  .headlines .text {
    align-content: center;
    gap: 2px;
    min-block-size: calc(var(--title-height) * 0.9375 + 1.5em);
  }
  .headlines .heading {
    font-size: 0.9375em;
    font-weight: 400;
  }

  @container (min-width: 620px) {
    .headlines {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(18em, 1fr));
      column-gap: 32px;
    }
  }
`;
