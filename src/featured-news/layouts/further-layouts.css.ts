import { css } from 'lit';

/** List, cards, carousel and headlines: added to a block's styles when it first needs one of them. */
export const furtherStyles = css`
  /* Few stories stand at the top: where one is does not depend on how many come. */
  .list,
  .cards,
  .headlines {
    align-content: start;
  }
  .list .story {
    padding-block: 12px;
  }
  .list .story:not(:first-child),
  .headlines .story {
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
      min-block-size: calc(var(--title-room) + 1.5em + 4px);
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
      --lead-room: 0em;
    }
  }

  @container (min-width: 480px) {
    .list {
      --lead-lines: 2;
    }
    .with-summary .list {
      --lead-room: calc(2.625em + 4px);
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

  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(13.5em, 100%), 1fr));
    gap: var(--gap);
    padding-block: var(--gap);
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
      --title-room: 4.2em;
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
    min-block-size: calc(var(--title-room) + 1.5em + var(--lead-room) + 4px + 2 * var(--gap));
  }

  .track {
    display: flex;
    gap: var(--gap);
    padding-block: var(--gap);
    scroll-padding-inline: var(--inset);
    scroll-snap-type: x mandatory;
    scrollbar-width: thin;
    scrollbar-color: var(--ink-2) transparent;
    overflow-x: auto;
    overscroll-behavior-x: contain;
  }
  /* Room for the ring of what has the focus, and the first story rests behind it. */
  .none > .body .track {
    padding-inline: 6px;
    scroll-padding-inline: 6px;
  }
  .track .story {
    flex: 0 0 min(18em, 88%);
    scroll-snap-align: start;
  }
  .steps {
    display: flex;
    justify-content: flex-end;
    gap: 8px;
    min-block-size: calc(40px + var(--gap));
    padding: 0 var(--inset) var(--gap);
  }
  .whole > .steps {
    visibility: hidden;
  }
  .step {
    inline-size: 40px;
    block-size: 40px;
    border: 1px solid var(--ink-2);
    border-radius: var(--radius);
    color: var(--link);
    background: var(--surface);
    text-align: center;
  }
  .step:hover {
    background: var(--surface-2);
  }
  .step[aria-disabled='true'] {
    border-color: var(--line);
    color: var(--ink-2);
    cursor: default;
  }
  .step:dir(rtl) .icon {
    transform: scaleX(-1);
  }

  .headlines {
    padding-block: 1px;
    clip-path: inset(2px -8px -8px);
  }
  .headlines .story {
    padding-block: 8px;
  }
  .headlines .text {
    align-content: center;
    gap: 2px;
    min-block-size: calc(var(--title-room) * 0.9375 + 1.5em);
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

  @media (forced-colors: active) {
    .step[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }

  @media print {
    .track {
      flex-wrap: wrap;
      overflow: visible;
    }
    .steps {
      display: none;
    }
  }
`;
