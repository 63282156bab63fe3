import { css } from 'lit';

/**
 * What all layouts share. Titles and summaries have room for as many lines as they may take, so that rows are even and a
 * placeholder is as high as its story. Widths are those of the block's content box, from 180 px up.
 */
export const styles = css`
  .news {
    --title-lines: 4;
    --summary-lines: 3;
    /* Heights of title and summary, in the font size of the text around them, and of an image as wide as the block. */
    --title-height: calc(var(--title-lines) * 1.4em);
    --summary-height: 0em;
    --image-height: 0px;
  }
  .news.with-picture {
    --image-height: calc((100cqi - 2 * var(--inset)) * 2 / 3);
  }
  .news.with-summary {
    --summary-height: calc(var(--summary-lines) * 1.3125em + 4px);
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
  .clamp {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--title-lines);
    line-clamp: var(--title-lines);
    overflow-wrap: anywhere;
  }
  /* Marks stacked on a capital of the first line may rise above it. */
  .heading .clamp {
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
    min-block-size: calc(var(--title-height) + 1.5em + var(--summary-height) + 4px);
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
  /* Not stretched by its row: what lies below the last line that is shown would come to sight. */
  .summary {
    align-self: start;
    margin: 0;
    color: var(--ink-2);
    font-size: 0.9375em;
    line-height: 1.4;
    -webkit-line-clamp: var(--summary-lines);
    line-clamp: var(--summary-lines);
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

  .cards .story,
  .track .story {
    display: flex;
    flex-direction: column;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  @container (min-width: 420px) {
    .cards,
    .track {
      --title-lines: 3;
      --title-height: 4.2em;
    }
  }
  .cards .picture,
  .track .picture {
    order: -1;
    border-radius: var(--radius) var(--radius) 0 0;
  }
  .cards .text,
  .track .text {
    padding: var(--gap);
    min-block-size: calc(var(--title-height) + 1.5em + var(--summary-height) + 4px + 2 * var(--gap));
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
  .foot [data-waiting] {
    visibility: hidden;
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
  .arrived:hover,
  .pause:hover {
    text-decoration: underline;
  }
  /* Shown where stories change by themselves: beside a large one, and unless motion is unwanted. */
  .pause {
    display: none;
    color: var(--link);
  }
  @media screen and (prefers-reduced-motion: no-preference) {
    @container (min-width: 620px) {
      .pause {
        display: inline-flex;
      }
    }
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
  }

  @media print {
    .news .clamp {
      display: block;
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
