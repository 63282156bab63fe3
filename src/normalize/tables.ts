import { textOf, createElement, rename } from './blocks.js';
import { isEntirely } from './captions.js';

/** The class of what scrolls a wide table. The element that shows it gives it its name. */
export const SCROLL = 'scroll';

/** A table that can be scrolled by itself, with its header cells known as such. */
export function scrollable(table: HTMLTableElement): HTMLElement {
  markHeaders(table);
  const wrapper = createElement(table, 'div');
  wrapper.className = SCROLL;
  wrapper.setAttribute('role', 'region');
  wrapper.tabIndex = 0;
  wrapper.append(table);
  return wrapper;
}

/** A first row that is wholly bold in a table without header cells is the header. */
function markHeaders(table: HTMLTableElement): void {
  const [first, ...others] = [...table.rows];
  if (!first || !others.length) return;
  if (!table.querySelector('th')) {
    const cells = [...first.cells];
    if (cells.length < 2 || !cells.every((cell) => textOf(cell) && isEntirely(cell, 'strong,b'))) return;
    cells.forEach((cell) => {
      const header = rename(cell, 'th');
      ['abbr', 'colspan', 'rowspan', 'headers'].forEach((name) => {
        const value = cell.getAttribute(name);
        if (value) header.setAttribute(name, value);
      });
    });
  }
  const isHeaderRow = [...first.cells].every((cell) => cell.localName === 'th');
  if (isHeaderRow)
    [...first.cells].forEach((cell) => {
      if (!cell.hasAttribute('scope')) cell.setAttribute('scope', 'col');
    });
}
