import { css } from 'lit';

/**
 * What all layouts share. A story takes the room that it needs. Only until the source has answered (`.waiting`) has each the room of a
 * usual one, so that little moves when it comes. Widths are those of the block's content box, from 180 px up.
 */
export const styles = css`
  .news {
    /* Of a usual story, in the font size of the text around it: a title, and a summary. */
    --title-height: 4.2em;
    --summary-height: 0em;
    --summary-lines: 3;
  }
  .news.with-summary {
    --summary-height: calc(var(--summary-lines) * 1.3125em + 4px);
  }
  @container (min-width: 22em) {
    .news {
      --title-height: 2.8em;
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
    min-block-size: var(--target);
  }
  .text {
    line-height: 1.4;
  }
  .story .heading {
    font-size: 1em;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  /* The first story leads, where one does. */
  .leads > :first-child .heading {
    font-size: var(--heading);
    font-weight: 700;
  }
  .clamp,
  .clamped :not(.leads) > .story .title,
  .clamped .leads > :not(:first-child) .title {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--clamp);
    line-clamp: var(--clamp);
    /* Marks stacked on a capital of the first line may rise above it. */
    margin-block-start: -0.2em;
    padding-block-start: 0.2em;
  }
  .link {
    display: block;
    text-decoration: none;
  }
  .link:visited {
    color: var(--ink-2);
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
  }
  .waiting .text {
    min-block-size: calc(var(--title-height) + 1.15em + var(--summary-height) + 4px);
  }
  .meta {
    margin: 0;
    color: var(--ink-2);
    font-size: var(--small);
    font-variant-numeric: tabular-nums;
  }
  .meta > :not(:last-child) {
    margin-inline-end: 8px;
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
    --clamp: var(--summary-lines);
    align-self: start;
    margin-block-end: 0;
    color: var(--ink-2);
    font-size: 0.9375em;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .picture {
    display: grid;
    place-items: center;
    aspect-ratio: 3 / 2;
    border-radius: var(--radius);
    background: var(--surface-2);
    overflow: hidden;
  }
  .waiting .picture {
    background: var(--line);
  }
  .picture > img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .cards > .story,
  .track > .story {
    display: flex;
    flex-direction: column;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    overflow: hidden;
  }
  .cards .picture,
  .track .picture {
    flex: none;
    border-radius: 0;
  }
  .cards .text,
  .track .text {
    padding: var(--gap);
  }
  .waiting .cards .text,
  .waiting .track .text {
    --title-height: 4.2em;
    min-block-size: calc(var(--title-height) + 1.15em + var(--summary-height) + 4px + 2 * var(--gap));
  }

  /* Dense: the day runs on behind the title, and a summary is left to the story. */
  .compact .news {
    --run: block;
    --day: inline;
    --between: ' ';
  }
  /* On a page of small text, too. */
  @container portlet (max-width: max(17.49em, 279px)) {
    .auto .news {
      --run: block;
      --day: inline;
      --between: ' ';
    }
    @container (max-width: 20em) {
      :not(.comfortable) > .body .news {
        --title-height: 3.05em;
        --summary-height: 0em;
      }
      :not(.comfortable) > .body .summary {
        display: none;
      }
      /* The first story's picture stands small beside its title, which runs around it. */
      :not(.comfortable) > .body .leads.rows > :first-child {
        --title-height: 5.85em;
        display: flow-root;
      }
      :not(.comfortable) > .body .rows > :first-child .picture {
        float: right;
        inline-size: 38%;
        margin: 2px 0 2px 8px;
      }
    }
  }
  .rows .text {
    display: var(--run, grid);
  }
  .rows .heading,
  .rows .link {
    display: var(--day, block);
  }
  .heading > .blank {
    display: block;
  }
  .rows .meta {
    display: var(--day, block);
  }
  .rows .meta::before {
    content: var(--between, none);
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 12px;
    padding: 4px var(--inset);
    border-block-start: 1px solid var(--line);
    color: var(--ink-2);
    background: var(--surface-2);
    font-size: 0.875em;
  }
  .foot p {
    flex: 1 1 auto;
    margin: 0;
    min-block-size: var(--target);
    line-height: var(--target);
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
    min-block-size: var(--target);
    line-height: var(--target);
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
    @container (min-width: 38.75em) {
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
    .news .clamp,
    .news .title {
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
