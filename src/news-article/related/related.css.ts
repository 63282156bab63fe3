import { css } from 'lit';

/** Below the article: the next newer and the next older story side by side where there is room, the others as a list to scan. */
export const styles = css`
  .related {
    margin-block-start: 32px;
    padding-block-start: 16px;
    border-block-start: 2px solid var(--mark);
  }
  .article .related .heading {
    margin-block-end: 12px;
    font-size: 1.125em;
  }
  .related ul {
    padding: 0;
    list-style: none;
  }
  .related a {
    text-decoration: none;
  }
  .related a:hover .story-title {
    text-decoration: underline;
  }
  .related time {
    display: block;
    margin-block-start: 2px;
    color: var(--ink-2);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .beside {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 8px;
  }
  .related li {
    position: relative;
  }
  .beside li {
    padding: 10px 12px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .related li:hover {
    background: var(--surface-2);
  }
  .beside a {
    display: block;
  }
  /* All of the box or row can be pressed. */
  .related a::after {
    position: absolute;
    inset: 0;
    content: '';
  }
  .beside .label {
    display: block;
    color: var(--ink-2);
    font-size: 0.875em;
    font-weight: 400;
  }
  .others {
    margin-block-start: 8px;
  }
  .others li {
    display: flex;
    gap: 12px;
    padding-block: 12px;
    border-block-end: 1px solid var(--line);
  }
  .others li:last-child {
    border-block-end: 0;
  }
  .article .thumbnail {
    flex: none;
    inline-size: 96px;
    block-size: 64px;
    margin: 0;
    border-radius: var(--radius);
    background: var(--surface-2);
    object-fit: cover;
  }
  .others div {
    min-inline-size: 0;
  }
  @container (max-width: 14.99em) {
    .article .thumbnail {
      display: none;
    }
  }

  @media print {
    .related {
      display: none;
    }
  }
`;
