import { css } from 'lit';

export const styles = css`
  .focus {
    padding-block: var(--gap) 4px;
  }
  /* A title that needs fewer lines stands in the middle of its room. */
  .focus .text {
    align-content: center;
    padding-block: 8px;
    min-block-size: calc(var(--title-height) + 1.5em + 20px);
  }
  .focus .heading {
    font-weight: 400;
  }
  .focus .story:not(:first-child) {
    border-block-start: 1px solid var(--line);
  }
  .large-title,
  .focus .story:not(:first-child) .large {
    display: none;
  }

  @container (max-width: 619px) {
    .focus .story:first-child {
      display: flex;
      flex-direction: column;
      min-block-size: calc(
        var(--image-height) + var(--title-height) * 1.125 + 1.5em + var(--summary-height) + 28px
      );
      padding-block-end: 12px;
    }
    .focus .large {
      display: contents;
    }
    .focus .picture {
      order: -1;
    }
    .focus .story:first-child .text {
      min-block-size: 0;
      padding-block-end: 4px;
    }
    .focus .story:first-child .heading {
      font-size: 1.125em;
      font-weight: 600;
    }
  }

  /* Between the two, the first story's image stands beside its text. */
  @container (min-width: 420px) and (max-width: 619px) {
    .with-picture .focus .story:first-child,
    .with-picture.with-summary .focus .story:first-child {
      --title-lines: 3;
      --summary-lines: 4;
      display: grid;
      grid-template: auto 1fr / 45% minmax(0, 1fr);
      column-gap: 12px;
      min-block-size: calc(max(30cqi, 6.25em) + 28px);
    }
    .with-picture.with-summary .focus .story:first-child {
      min-block-size: calc(11.5em + 28px);
    }
    .with-picture .focus .story:first-child .text {
      padding-block-start: 0;
    }
    .with-picture .focus .story:first-child .picture {
      grid-area: 1 / 1 / 3;
      align-self: start;
    }
  }

  @container (min-width: 620px) {
    /* At least as high as the large story beside the list: image, two lines of title, summary. */
    .focus {
      --summary-lines: 4;
      --large: min(56cqi, 600px);
      --lines: 3.5em;
      position: relative;
      display: grid;
      /* Few stories stand at the top: where a row is does not depend on how many come. */
      align-content: start;
      padding-block: var(--gap);
      padding-inline-start: calc(var(--inset) + var(--large) + 4px);
      overflow: hidden;
      overflow: clip;
      min-block-size: calc(var(--gap) * 2 + var(--lines));
    }
    .with-summary .focus {
      --lines: calc(3.5em + var(--summary-lines) * 1.3125em + 8px);
    }
    .with-picture .focus {
      min-block-size: calc(var(--gap) * 2 + (var(--large) - 12px) * 2 / 3 + 8px + var(--lines));
    }
    .focus .story {
      position: static;
      display: grid;
    }
    .focus .story:not(:first-child) {
      border: 0;
    }
    .focus .text {
      position: relative;
      z-index: 1;
      padding: 6px 12px;
      border-inline-start: 3px solid transparent;
      border-block-end: 1px solid var(--line);
    }
    .focus .story:last-child .text {
      border-block-end-color: transparent;
    }
    .focus .current .text {
      border-inline-start-color: var(--mark);
      background: var(--surface-2);
    }
    /*
     * Each link is clicked in its own row. That of the current story is clicked in the large place too: in a column as wide
     * as that and taller than any list, of which the list cuts off the rest. So no story lies over another's row.
     */
    .focus .current .link::before {
      content: '';
      position: absolute;
      inset-block: -9999px;
      inset-inline-start: calc(-7px - var(--large));
      inline-size: calc(var(--large) - 12px);
    }
    .focus .large,
    .focus .story:not(:first-child) .large {
      position: absolute;
      inset-block: var(--gap);
      inset-inline-start: var(--inset);
      inline-size: calc(var(--large) - 12px);
      display: grid;
      gap: 8px;
      align-content: start;
      visibility: hidden;
    }
    .focus .story.current .large {
      visibility: inherit;
    }
    .large-title {
      display: -webkit-box;
      margin: 0;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      line-clamp: 2;
      color: var(--link);
      font-size: 1.25em;
      font-weight: 700;
      line-height: 1.4;
      overflow-wrap: anywhere;
    }
  }

  @media (forced-colors: active) {
    .focus .text,
    .focus .story:last-child .text {
      border-inline-start-color: Canvas;
      border-block-end-color: CanvasText;
    }
    .focus .current .text {
      border-inline-start-color: Highlight;
    }
  }

  @media print {
    .focus {
      overflow: visible;
    }
    .focus .current .text {
      border-inline-start-color: #000;
    }
    .focus .current .link::before {
      display: none;
    }
  }
`;
