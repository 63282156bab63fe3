import { css } from 'lit';

/**
 * What all layouts share, and the first of them. Every part of a story keeps room for as many lines as it may take, so
 * that nothing moves when it comes. Widths are those of the block's own place, from 180 px up.
 */
export const styles = css`
  .news {
    display: grid;
    grid-template: 1fr auto / minmax(0, 1fr);
    --title-lines: 4;
    --lead-lines: 3;
    /* Room for title and lead, in the letter height of the text around them, and for a picture as wide as the block. */
    --title-room: calc(var(--title-lines) * 1.4em);
    --lead-room: 0em;
    --picture-room: 0px;
  }
  .news.with-picture {
    --picture-room: calc((100cqi - 2 * var(--inset)) * 2 / 3);
  }
  .news.with-summary {
    --lead-room: calc(var(--lead-lines) * 1.3125em + 4px);
  }

  .stories {
    margin: 0;
    padding: 0 var(--inset);
    list-style: none;
  }
  .story {
    position: relative;
    min-inline-size: 0;
  }
  .story .heading {
    font-size: 1em;
    font-weight: 600;
  }
  .words {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--title-lines);
    line-clamp: var(--title-lines);
    overflow-wrap: anywhere;
  }
  /* Marks stacked on a capital of the first line may rise above it. */
  .heading .words {
    margin-block-start: -0.2em;
    padding-block-start: 0.2em;
  }
  .link {
    display: block;
    text-decoration: none;
  }
  .link:hover {
    text-decoration: underline;
  }
  .link::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .text {
    display: grid;
    gap: 4px;
    align-content: start;
    min-block-size: calc(var(--title-room) + 1.5em + var(--lead-room) + 4px);
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 8px;
    margin: 0;
    color: var(--ink-2);
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
  }
  .new {
    padding: 0 6px;
    border-radius: var(--radius);
    color: var(--on-accent);
    background: var(--accent);
    font-weight: 600;
    white-space: nowrap;
  }
  .summary {
    margin: 0;
    color: var(--ink-2);
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .summary .words {
    -webkit-line-clamp: var(--lead-lines);
    line-clamp: var(--lead-lines);
  }
  .picture {
    display: grid;
    place-items: center;
    aspect-ratio: 3 / 2;
    border-radius: var(--radius);
    color: var(--ink-2);
    background: var(--surface-2);
    overflow: hidden;
  }
  .skeleton .picture {
    background: var(--line);
  }
  .picture > img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .picture > .icon {
    inline-size: 1.75em;
    block-size: 1.75em;
    stroke-width: 1.5;
  }

  .focus {
    padding-block: var(--gap) 4px;
  }
  /* A title that needs fewer lines stands in the middle of its room. */
  .focus .text {
    align-content: center;
    padding-block: 8px;
    min-block-size: calc(var(--title-room) + 1.5em + 20px);
  }
  .focus .heading {
    font-weight: 400;
  }
  .focus .story:not(:first-child) {
    border-block-start: 1px solid var(--line);
  }
  .copy,
  .focus .story:not(:first-child) .large {
    display: none;
  }

  @container (max-width: 619px) {
    .focus .story:first-child {
      display: flex;
      flex-direction: column;
      min-block-size: calc(var(--picture-room) + var(--title-room) * 1.125 + 1.5em + var(--lead-room) + 28px);
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

  /* Between the two, the first story's picture stands beside its words. */
  @container (min-width: 420px) and (max-width: 619px) {
    .with-picture .focus .story:first-child,
    .with-picture.with-summary .focus .story:first-child {
      --title-lines: 3;
      --lead-lines: 4;
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

  @container (min-width: 210px) {
    .news {
      --title-lines: 3;
    }
  }
  @container (min-width: 420px) {
    .news {
      --title-lines: 2;
    }
  }

  @container (min-width: 620px) {
    /* Its height is that of the large place, which stands beside the list: picture, two lines of title, lead. */
    .focus {
      --lead-lines: 4;
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
      --lines: calc(3.5em + var(--lead-lines) * 1.3125em + 8px);
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
    .copy {
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
    .skeleton .copy {
      display: none;
    }
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 12px;
    min-block-size: 40px;
    padding: 4px var(--inset);
    border-block-start: 1px solid var(--line);
    color: var(--ink-2);
    background: var(--surface-2);
    font-size: 0.875em;
  }
  .foot p {
    flex: 1 1 auto;
    margin: 0;
    min-block-size: 28px;
    line-height: 28px;
    font-variant-numeric: tabular-nums;
  }
  .arrived,
  .pause,
  .more {
    align-items: center;
    gap: 6px;
    min-block-size: 28px;
    line-height: 28px;
    font-weight: 600;
  }
  .arrived {
    padding: 0 12px;
    border-radius: 14px;
    color: var(--on-accent);
    background: var(--accent);
  }
  .arrived:hover {
    text-decoration: underline;
  }
  .none > .body .foot {
    padding-inline: 8px;
  }

  @media (forced-colors: active) {
    .new,
    .arrived,
    .picture {
      border: 1px solid CanvasText;
    }
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
    .news .words {
      display: block;
    }
    .focus .current .text {
      border-inline-start-color: #000;
    }
    .new {
      border: 1px solid #000;
    }
    .story {
      break-inside: avoid;
    }
    .arrived {
      display: none;
    }
  }
`;
