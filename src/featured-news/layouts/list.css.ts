import { css } from 'lit';

export const styles = css`
  .list .story {
    padding-block: 12px;
  }
  .list .story:not(:first-child) {
    border-block-start: 1px solid var(--line);
  }
  .list .story {
    display: flex;
    flex-direction: column;
  }
  .list .story:first-child .picture {
    margin-block-end: 8px;
  }
  .list .picture {
    order: -1;
  }

  @container (max-width: 319px) {
    .list .story:not(:first-child) .picture,
    .list .story:not(:first-child) .summary {
      display: none;
    }
    .list .story:not(:first-child) .text {
      align-content: center;
      min-block-size: calc(var(--title-height) + 1.5em + 4px);
    }
  }

  @container (min-width: 320px) {
    .list .story {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }
    .with-picture .list .story {
      grid-template-columns: clamp(88px, 26cqi, 168px) minmax(0, 1fr);
      column-gap: 12px;
      align-items: start;
    }
    .list .picture {
      order: 0;
      grid-area: 1 / 1;
    }
    .list .story:first-child .picture {
      margin: 0;
    }
    .with-picture .list .text {
      grid-area: 1 / 2;
    }
  }

  @container (min-width: 320px) and (max-width: 479px) {
    .list .summary {
      display: none;
    }
    .list {
      --summary-height: 0em;
    }
  }

  @container (min-width: 480px) {
    .list {
      --summary-lines: 2;
    }
    .with-summary .list {
      --summary-height: calc(2.625em + 4px);
    }
  }

  @container (min-width: 900px) {
    .list {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 32px;
    }
    .list .story:nth-child(2) {
      border-block-start: 0;
    }
  }
`;
