import { css } from 'lit';

/** The frame: bar, body, notice line, window. */
export const styles = css`
  :host {
    display: block;
    /* A block in a shrinking table cell or float asks for at least a readable width. */
    min-inline-size: min(180px, 100%);
    /* What is inside asks for the width of the place, and for no width of its own. */
    container: portlet / inline-size;
    contain-intrinsic-inline-size: 274px;
  }
  :host([hidden]) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  .portlet.bar {
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }

  .portlet {
    --inset: var(--gap);
  }
  .portlet.none {
    --inset: 0px;
  }

  .header {
    display: flex;
    align-items: stretch;
    min-block-size: var(--bar);
    color: var(--on-accent);
    background: var(--accent);
  }
  .bar > .header {
    margin: -1px -1px 0;
    border-start-start-radius: var(--radius);
    border-start-end-radius: var(--radius);
  }
  .bar.minimized > .header {
    margin-block-end: -1px;
    border-radius: var(--radius);
  }
  .none > .header {
    color: var(--ink);
    background: none;
    border-block-end: 2px solid var(--mark);
  }
  .heading {
    flex: 1;
    min-inline-size: 0;
    margin: 0;
    font: inherit;
    font-size: var(--heading);
    font-weight: 700;
  }

  button {
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 0;
    color: inherit;
    background: none;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .toggle {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 4px;
    inline-size: 100%;
    block-size: 100%;
    padding-block: 4px;
    padding-inline: var(--gap) 4px;
    overflow-wrap: anywhere;
  }
  .none > .header .toggle {
    padding-inline-start: 0;
  }
  .tool {
    flex: none;
    inline-size: 36px;
    text-align: center;
  }
  a {
    color: var(--link);
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  .header :focus-visible {
    outline-color: currentColor;
    outline-offset: -5px;
  }

  .icon {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    vertical-align: -0.175em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [aria-expanded='true'] .fold {
    transform: rotate(180deg);
  }

  .body {
    container-type: inline-size;
  }
  .body[hidden] {
    display: none;
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .stack > * {
    grid-area: 1 / 1;
  }
  slot {
    display: block;
    padding: var(--gap) var(--inset);
    overflow-wrap: anywhere;
  }
  ::slotted(:first-child) {
    margin-block-start: 0;
  }
  ::slotted(:last-child) {
    margin-block-end: 0;
  }
  slot[hidden] {
    display: none;
  }
  .blank {
    border-radius: var(--radius);
    background: var(--line);
    color: transparent;
    user-select: none;
  }
  .empty,
  .notice p {
    margin: 0;
  }
  .empty {
    padding: var(--gap);
    color: var(--ink-2);
  }

  .age {
    margin: 0;
    padding: 4px var(--inset);
    color: var(--ink-2);
    font-size: var(--small);
  }
  .age[data-outdated] {
    color: var(--on-notice);
  }
  .bar .age[data-outdated] {
    background: var(--notice);
  }
  .age[data-outdated] {
    font-weight: 600;
  }

  .notice {
    display: flex;
    gap: 8px;
    padding: 8px var(--gap);
    color: var(--on-notice);
    background: var(--notice);
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  .notice > .icon {
    margin-block-start: 0.1875em;
  }
  .notice > div {
    flex: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    align-content: start;
    gap: 6px 12px;
    min-inline-size: 0;
  }
  .notice p {
    flex: 1 1 16em;
  }
  .notice a {
    color: inherit;
  }
  .retry {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: var(--target);
    padding: 2px 10px;
    border: 1px solid currentColor;
    border-radius: var(--radius);
    font-weight: 600;
  }
  .retry:hover {
    text-decoration: underline;
  }

  .window {
    inline-size: min(56rem, calc(100vw - 32px));
    max-block-size: calc(100vh - 32px);
    padding: 0;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    color: inherit;
    background: var(--surface);
    overflow: auto;
  }
  .window::backdrop {
    background: rgb(0 0 0 / 55%);
  }
  .window > .header {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    border: 0;
    clip-path: inset(50%);
    overflow: hidden;
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    .portlet.bar,
    .header,
    .notice,
    .age[data-outdated] {
      border: 1px solid CanvasText;
    }
    .blank {
      forced-color-adjust: none;
      background: GrayText;
    }
  }

  @media print {
    /* Neither beside other things nor cut: the page around is made for a screen. */
    :host {
      float: none !important;
      position: static !important;
      max-block-size: none !important;
      overflow: visible !important;
    }
    /* Firefox prints nothing of what a container's width has shown, and no engine parts a container well between pages. */
    .body {
      container-type: normal;
    }
    .tool,
    .retry,
    .fold {
      display: none;
    }
    .body[hidden] {
      display: block;
    }
    .header {
      break-after: avoid;
      border-block-end: 1px solid #000;
      background: none;
    }
    .window {
      position: absolute;
      max-block-size: none;
      overflow: visible;
    }
    .window::backdrop {
      display: none;
    }
    .blank {
      visibility: hidden;
    }
  }
`;
