import { css } from 'lit';

export const styles = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(13.5em, 100%), 1fr));
    gap: var(--gap);
    padding-block: var(--gap);
  }
`;
