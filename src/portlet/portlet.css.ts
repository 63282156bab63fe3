import { css } from 'lit';

/** The frame that first content stands in. Notice line, controls, window and paper are in `deferred.css.ts`. */
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
    position: relative;
  }
  .stacked {
    margin-block-start: var(--portlet-gap, 12px);
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
    padding-inline: var(--gap);
    overflow-wrap: anywhere;
  }
  .none > .header .toggle {
    padding-inline: 0;
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
  .empty {
    margin: 0;
    padding: var(--gap);
    color: var(--ink-2);
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
`;
