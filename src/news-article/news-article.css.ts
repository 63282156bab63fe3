import { css } from 'lit';

/**
 * An article as it is read: one column of at most some 75 letters, at the block's edge, lines far enough apart for marks stacked on capitals, no
 * justification. The text grows with the reader's choice, the frame around it does not.
 */
export const styles = css`
  .article {
    max-inline-size: 35em;
    padding: var(--gap) var(--inset);
    overflow-wrap: anywhere;
  }
  .article p,
  .article ul,
  .article figure {
    margin: 0;
  }
  .article .heading {
    font-size: clamp(1.375em, 1.1em + 1.6cqi, 2em);
    line-height: 1.4;
  }
  .article .heading:focus:not(:focus-visible) {
    outline: none;
  }
  .dates,
  .categories {
    color: var(--ink-2);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .article .dates {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    margin-block-start: 4px;
  }
  .article .lead {
    margin-block-start: 16px;
    font-size: calc(1.0625em * var(--size, 1));
    font-weight: 600;
    line-height: 1.6;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px;
    margin-block: 16px;
    padding-block: 4px;
    border-block: 1px solid var(--line);
    font-size: 0.875em;
  }
  .tools button,
  .tools a {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-inline-size: max(40px, var(--target));
    min-block-size: max(40px, var(--target));
    padding: 2px 8px;
    border-radius: var(--radius);
    color: var(--link);
  }
  .tools button:hover {
    background: var(--surface-2);
    text-decoration: underline;
  }
  .tools .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
  }
  .tools [aria-expanded='true'] {
    background: var(--surface-2);
  }
  .sizes {
    display: inline-flex;
  }
  .sizes .icon {
    inline-size: 1.5em;
    block-size: 1.5em;
  }
  .tools [aria-disabled='true'] {
    color: var(--ink-2);
    cursor: default;
  }
  .share {
    display: flex;
    flex-basis: 100%;
    flex-wrap: wrap;
    gap: 4px;
  }
  /* In one row: the names are heard, not seen. */
  @container (max-width: 34.99em) {
    .tools > :not(.open-listen) > .name {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  @container (max-width: 20.5em) {
    .tools > .open-listen > .name {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }

  .article .status {
    flex-basis: 100%;
    color: var(--ink-2);
  }
  .status:empty {
    display: none;
  }

  .article .picture {
    margin-block-end: 16px;
  }
  .article img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
  }
  .enlarge {
    position: relative;
    display: block;
    inline-size: fit-content;
    max-inline-size: 100%;
    cursor: zoom-in;
  }
  .zoom {
    position: absolute;
    inset-block-end: 8px;
    inset-inline-end: 8px;
    padding: 4px 8px;
    border-radius: var(--radius);
    color: #fff;
    background: #1b2129;
    opacity: 0.85;
  }
  .enlarge:is(:hover, :focus-visible) .zoom {
    opacity: 1;
  }

  .contents {
    margin-block: 16px;
    padding-inline: 12px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface-2);
  }
  .contents summary {
    padding-block: 10px;
    font-weight: 600;
    cursor: pointer;
  }
  .contents ol {
    margin: 0;
    padding: 0 0 8px;
    list-style: none;
  }
  .contents .sub {
    padding-inline-start: 1.25em;
  }
  .contents button {
    min-block-size: max(36px, var(--target));
    padding: 4px 0;
    color: var(--link);
    text-align: start;
  }
  .contents button:hover {
    text-decoration: underline;
  }

  .text {
    font-size: calc(1em * var(--size, 1));
    line-height: 1.7;
  }
  .text :is(p, ul, ol, dl, blockquote, pre, figure, details, div) {
    margin: 0 0 1em;
  }
  .text :is(h2, h3, h4, h5, h6) {
    margin: 1.5em 0 0.5em;
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.4;
  }
  .text :is(ul, ol) {
    padding-inline-start: 1.5em;
  }
  /* About so high, in the lines of a wide column, until it has been on the screen. Margins do not leave it. */
  .text .piece {
    display: flow-root;
    content-visibility: auto;
    contain-intrinsic-block-size: auto 100em;
    overflow-clip-margin: 4px;
  }
  .piece > :last-child {
    margin-block-end: 0;
  }
  .piece > :is(h2, h3, h4, h5, h6):first-child {
    margin-block-start: 0.5em;
  }
  .text li > :is(ul, ol) {
    margin-block-end: 0;
  }
  .text blockquote {
    padding-inline-start: var(--gap);
    border-inline-start: 3px solid var(--line);
  }
  .text :is(sub, sup) {
    line-height: 0;
  }
  .chunk {
    display: block;
  }
  .text pre {
    white-space: pre-wrap;
  }
  .text .scroll {
    overflow-x: auto;
  }
  .text table {
    border-collapse: collapse;
    color: inherit;
    font: inherit;
    font-size: 0.9375em;
    line-height: 1.5;
  }
  .text caption {
    padding-block-end: 6px;
    font-weight: 600;
    text-align: start;
  }
  .text :is(td, th) {
    padding: 6px 8px;
    border: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
    /* Unlike what stands around it: a column is never narrower than its longest word. */
    overflow-wrap: break-word;
  }
  .text th {
    background: var(--surface-2);
  }
  .text hr {
    border: 0;
    border-block-start: 1px solid var(--line);
  }
  .text video,
  .text iframe {
    display: block;
    inline-size: 100%;
    border: 0;
  }
  .text iframe {
    block-size: auto;
    aspect-ratio: 16 / 9;
  }
  .text audio {
    inline-size: 100%;
  }
  .article figcaption {
    padding-block-start: 8px;
    color: var(--ink-2);
    font-size: 0.9375em;
    line-height: 1.5;
  }
  .play {
    display: block;
    inline-size: 100%;
    margin-block-end: 8px;
    padding: 24px 12px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    color: var(--link);
    background: var(--surface-2);
    font-weight: 600;
    text-align: center;
  }

  .article .byline {
    margin-block-start: 8px;
    font-weight: 600;
    text-align: end;
  }
  .byline .names {
    white-space: break-spaces;
  }
  .article .source {
    text-align: end;
  }
  .label {
    font-weight: 600;
  }
  .byline .label {
    font-weight: 400;
  }
  .attachments {
    margin-block-start: 16px;
    padding: 8px var(--gap);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface-2);
  }
  .attachments ul {
    padding: 0;
    list-style: none;
  }
  .attachments li {
    display: flex;
    gap: 8px;
    padding-block: 4px;
  }
  .attachments .icon {
    margin-block-start: 0.25em;
  }
  .attachments a {
    display: inline-block;
    min-block-size: var(--target);
  }
  .article .no-body {
    margin-block-start: 8px;
  }
  .printed {
    display: none;
  }

  .shape {
    display: grid;
    gap: 12px;
  }
  .shape .title {
    block-size: 2em;
    inline-size: 90%;
  }
  .shape :last-child {
    inline-size: 60%;
  }

  @media print {
    .article {
      max-inline-size: none;
      padding: 0;
    }
    .article .heading {
      break-after: avoid;
    }
    .tools,
    .contents,
    .play,
    .zoom {
      display: none;
    }
    .text .piece {
      content-visibility: visible;
    }
    .text .scroll {
      overflow: visible;
    }
    /* What scrolls on the screen is broken on paper: each row as often as the next, so that its cells stay below each other. */
    .text .wide :is(table, caption, thead, tbody, tfoot) {
      display: block;
    }
    .text .wide tr {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(5em, 1fr));
      margin-block-end: 4px;
    }
    .text .wide :is(td, th) {
      overflow-wrap: anywhere;
    }
    .text details::details-content {
      display: block;
      content-visibility: visible;
    }
    .text figure,
    .text tr {
      break-inside: avoid;
    }
    .article .printed {
      display: block;
      margin-block-start: 16px;
      padding-block-start: 8px;
      border-block-start: 1px solid #000;
      font-size: 0.875em;
    }
  }
`;
