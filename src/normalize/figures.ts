import { joinByBreaks, isBlank, textOf, createElement, MEDIA, unwrap } from './blocks.js';
import { flattenBlocks } from './flatten-blocks.js';
import type { Annotations } from './annotations.js';
import { tidyInline } from './inline.js';

const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp|avif|bmp)$/i;
/** Images up to this size, in CSS pixels, are icons in a line. */
const SIGN = 48;

export const isFigure = (block: Element): boolean => block.localName === 'figure';

export const isIcon = (image: Element): boolean =>
  ['width', 'height'].some((name) => Number(image.getAttribute(name) ?? Infinity) <= SIGN);

/**
 * An image with what must stay around it: its `picture`, and a link that leads anywhere but to the image's own
 * file. A link to the file falls away.
 */
export function imageUnit(image: Element): Element {
  const unit = image.closest('picture') ?? image;
  const link = unit.parentElement?.closest('a');
  if (!link || textOf(link) || link.getElementsByTagName('img')[1]) return unit;
  if (!PICTURE_FILE.test(pathnameOf(link))) return link;
  unwrap(link);
  return unit;
}

export function pathnameOf(link: Element): string {
  try {
    return new URL(link.getAttribute('href') ?? '').pathname;
  } catch {
    return '';
  }
}

export function figureOf(unit: Element): HTMLElement {
  const figure = createElement(unit, 'figure');
  figure.append(unit);
  return figure;
}

/** Adds text to a figure's caption. */
export function addCaption(figure: Element, text: Iterable<Node>): void {
  let caption = figure.querySelector(':scope > figcaption');
  if (!caption) figure.append((caption = createElement(figure, 'figcaption')));
  else caption.append(createElement(figure, 'br'));
  caption.append(...text);
}

/** A normalized figure: media first, all text in one caption. */
export function tidyFigure(figure: Element, annotations: Annotations): Element[] {
  const table = figure.querySelector('table');
  if (table) return tidyTableFigure(figure, table, annotations);
  const tidy = createElement(figure, 'figure');
  figure.querySelectorAll(MEDIA).forEach((media) => {
    if (figure.contains(media)) tidy.append(media.matches('img') ? imageUnit(media) : media);
  });
  const text = [...flattenBlocks(figure, annotations)].filter((block) => !isBlank(block));
  if (!tidy.firstChild) return text;
  if (text.length) addCaption(tidy, joinByBreaks(text));
  return [tidy];
}

function tidyTableFigure(figure: Element, table: HTMLTableElement, annotations: Annotations): Element[] {
  table.remove();
  const text = [...flattenBlocks(figure, annotations)];
  if (text.length && !table.caption) {
    table.createCaption().append(...joinByBreaks(text));
    tidyInline(table.caption!, annotations);
    return [table];
  }
  return [table, ...text];
}

/** Clears alternative text that is only a file name, and sets a missing one: screen readers would read the URL. */
export function clearFileNameAlt(block: Element): void {
  block.querySelectorAll('img').forEach((image) => {
    const text = image.getAttribute('alt')?.trim();
    if (!text || PICTURE_FILE.test(text)) image.setAttribute('alt', '');
  });
}
