import { css } from 'lit';

/**
 * The frame's styles of what comes after the first content, or in place of it: notice line, controls, window, forced colours, paper. They
 * come with the `aftermath`, and rules here are the later ones.
 */
export const deferredStyles = css`
  .bar.minimized > .header {
    margin-block-end: -1px;
    border-radius: var(--radius);
  }

  button.toggle {
    padding-inline-end: 4px;
  }

  .tool {
    flex: none;
    inline-size: max(36px, var(--target));
    text-align: center;
  }
  .maximize {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    block-size: var(--bar);
    border-start-end-radius: var(--radius);
    color: var(--on-accent);
    background: var(--accent);
  }
  .none > .maximize {
    color: var(--ink);
    background: none;
  }
  .with-maximize > .header {
    padding-inline-end: max(36px, var(--target));
  }
  .words {
    display: none;
  }

  .header :focus-visible,
  .maximize:focus-visible {
    outline-color: currentColor;
    outline-offset: -5px;
  }
  [aria-expanded='true'] .fold {
    transform: rotate(180deg);
  }

  .age {
    margin: 8px var(--inset) 0;
    padding: 4px 8px;
    border-inline-start: 3px solid var(--line);
    color: var(--ink-2);
    font-size: var(--small);
  }
  .age[data-outdated] {
    border-color: currentColor;
    color: var(--on-notice);
    background: var(--notice);
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
    margin: 0;
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
    inline-size: min(1200px, calc(100vw - 32px));
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

  /* A narrow bar is the heading's own: the button stands under the content. */
  @container (max-width: 17.49em) {
    .with-maximize > .header {
      padding-inline-end: 0;
    }
    .maximize {
      position: static;
      display: block;
      inline-size: auto;
      block-size: auto;
      min-block-size: var(--target);
      margin-inline-start: auto;
      padding: 2px var(--gap);
      color: var(--link);
      background: none;
      font-size: var(--small);
    }
    .none > .maximize {
      color: var(--link);
    }
    .minimized > .maximize {
      display: none;
    }
    .words {
      display: inline;
    }
  }
  /* A window that is no larger than the block helps nobody. */
  @container (min-width: 1100px) or (min-width: calc(100vw - 64px)) {
    .with-maximize > .header {
      padding-inline-end: 0;
    }
    .maximize {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .portlet.bar,
    .header,
    .notice,
    .age[data-outdated] {
      border: 1px solid CanvasText;
    }
    [aria-disabled='true'] {
      border-color: GrayText !important;
      color: GrayText !important;
    }
    /* Else its text would be seen. */
    .blank {
      forced-color-adjust: none;
      outline: 1px solid CanvasText;
      background: Canvas;
    }
  }

  @media print {
    .portlet {
      --accent: #fff;
      --mark: #000;
      --on-accent: #000;
      --surface: #fff;
      --surface-2: #fff;
      --ink: #000;
      --ink-2: #000;
      --link: #000;
      --line: #000;
      --notice: #fff;
      --on-notice: #000;
    }
    /* Neither beside other things nor cut: the page around is made for a screen. */
    :host {
      float: none !important;
      position: static !important;
      max-block-size: none !important;
      overflow: visible !important;
    }
    /* Firefox prints nothing of what a container's width has shown, and no engine parts a container well between pages. */
    :host,
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
