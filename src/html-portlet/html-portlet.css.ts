import { css } from 'lit';

/** Fetched content in the shadow root, and pictures in pasted content. */
export const styles = css`
  .fetched,
  .lines {
    padding: var(--gap) var(--inset);
    overflow-wrap: anywhere;
  }
  /* Nothing of it paints or is measured outside its own box. */
  .fetched {
    contain: content;
    overflow-x: auto;
  }
  .fetched > :first-child {
    margin-block-start: 0;
  }
  .fetched > :last-child {
    margin-block-end: 0;
  }

  .fetched img,
  .fetched video,
  ::slotted(img) {
    max-inline-size: 100%;
    block-size: auto;
  }
  .fetched audio {
    inline-size: 100%;
  }
  .fetched :is(sub, sup) {
    line-height: 0;
  }
  .fetched pre {
    white-space: pre-wrap;
  }
  .fetched figure,
  .fetched blockquote {
    margin-inline: 0;
  }
  .fetched blockquote {
    padding-inline-start: var(--gap);
    border-inline-start: 3px solid var(--line);
  }
  .fetched :is(ul, ol) {
    padding-inline-start: 1.5em;
  }
  .fetched :is(h2, h3, h4, h5, h6) {
    margin-block: 1em 0.25em;
    font-size: 1em;
    line-height: 1.4;
  }
  .fetched table {
    max-inline-size: 100%;
    border-collapse: collapse;
    color: inherit;
    font: inherit;
  }
  .fetched :is(td, th) {
    padding: 4px 8px;
    border: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
    /* Unlike what stands around it: a column is never narrower than its longest word. */
    overflow-wrap: break-word;
  }
  .fetched hr {
    border: 0;
    border-block-start: 1px solid var(--line);
  }

  .lines {
    display: grid;
    gap: 8px;
  }
  .lines :last-child {
    inline-size: 60%;
  }
`;
