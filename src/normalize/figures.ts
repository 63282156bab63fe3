import { inLines, isBlank, line, make, MEDIA, unwrap } from './blocks.js';
import { flow } from './flow.js';
import type { Hints } from './hints.js';
import { tidyInline } from './inline.js';

const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp|avif|bmp)$/i;
/** Pictures smaller than this, in CSS pixels, are signs within a line; those of a pixel or two count visits. */
const SIGN = 48;
const SPECK = 2;

export const isFigure = (block: Element): boolean => block.localName === 'figure';

const smallerThan = (picture: Element, size: number) =>
  ['width', 'height'].some((name) => Number(picture.getAttribute(name) ?? Infinity) <= size);

export const isSign = (picture: Element): boolean => smallerThan(picture, SIGN);
export const isSpeck = (picture: Element): boolean => smallerThan(picture, SPECK);

/**
 * A picture with what must stay around it: its choice of files, and a link that leads anywhere but to the picture's own
 * file. A link to the file falls away.
 */
export function unitOf(picture: Element): Element {
  const unit = picture.closest('picture') ?? picture;
  const link = unit.parentElement?.closest('a');
  if (!link || line(link) || link.getElementsByTagName('img')[1]) return unit;
  if (!PICTURE_FILE.test(pathOf(link))) return link;
  unwrap(link);
  return unit;
}

export function pathOf(link: Element): string {
  try {
    return new URL(link.getAttribute('href') ?? '').pathname;
  } catch {
    return '';
  }
}

export function figureOf(unit: Element): HTMLElement {
  const figure = make(unit, 'figure');
  figure.append(unit);
  return figure;
}

/** Gives a figure more words. */
export function addCaption(figure: Element, words: Iterable<Node>): void {
  let caption = figure.querySelector(':scope > figcaption');
  if (!caption) figure.append((caption = make(figure, 'figcaption')));
  else caption.append(make(figure, 'br'));
  caption.append(...words);
}

/** A foreign figure as one of ours: what is seen or heard first, all its words in one caption. */
export function tidyFigure(figure: Element, hints: Hints): Element[] {
  const table = figure.querySelector('table');
  if (table) return tidyTableFigure(figure, table, hints);
  const tidy = make(figure, 'figure');
  [...figure.querySelectorAll(MEDIA)]
    .filter((media) => !isSpeck(media))
    .forEach((media) => {
      if (figure.contains(media)) tidy.append(media.matches('img') ? unitOf(media) : media);
    });
  const words = [...flow(figure, hints)].filter((block) => !isBlank(block));
  if (!tidy.firstChild) return words;
  if (words.length) addCaption(tidy, inLines(words));
  return [tidy];
}

function tidyTableFigure(figure: Element, table: HTMLTableElement, hints: Hints): Element[] {
  table.remove();
  const words = [...flow(figure, hints)];
  if (words.length && !table.caption) {
    table.createCaption().append(...inLines(words));
    tidyInline(table.caption!, hints);
    return [table];
  }
  return [table, ...words];
}

/** A picture that says nothing of itself, or only its file's name, is not read aloud by its address. */
export function quiet(block: Element): void {
  block.querySelectorAll('img').forEach((picture) => {
    const words = picture.getAttribute('alt')?.trim();
    if (!words || PICTURE_FILE.test(words)) picture.setAttribute('alt', '');
  });
}
