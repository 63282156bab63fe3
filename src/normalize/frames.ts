import type { Hint } from './hints.js';
import { isBlank, line } from './blocks.js';

/** The longest words beside a picture that are taken for its caption, in characters. Agency captions rarely pass 300. */
export const CAPTION_LENGTH = 400;

/** A part of a table that was no table. */
export interface FramedPart {
  readonly cell: Element;
  /** Its words belong to the picture before. */
  readonly caption: boolean;
}

/**
 * The cells of a table that is no table but puts things side by side, or frames pictures with their captions: in the order in
 * which they are read, each picture before its words. `undefined` for a table of data.
 */
export function framedParts(table: HTMLTableElement, hint: Hint): FramedPart[] | undefined {
  const rows = [...table.rows]
    .map((row) => [...row.cells].filter((cell) => !isBlank(cell)))
    .filter(({ length }) => length);
  const cells = rows.flat();
  if (cells.some((cell) => cell.localName === 'th') || (table.caption && !isBlank(table.caption)))
    return undefined;
  const isNarrow = rows.every(({ length }) => length === 1);
  const pictures = cells.filter(hasPicture);
  if (pictures.length && cells.every((cell) => line(cell).length <= CAPTION_LENGTH)) {
    const isFrame = isNarrow || rows.every((row) => row.every(hasPicture) || !row.some(hasPicture));
    if (isFrame && hasPicture(cells[0]!)) return inColumns(rows);
  }
  if (hint.layout || isNarrow || table.querySelector('table'))
    return cells.map((cell) => ({ cell, caption: false }));
  return undefined;
}

const hasPicture = (cell: Element): boolean => cell.querySelector('img') !== null;

/** A row of pictures goes with the row of words below it, column by column. */
function inColumns(rows: readonly (readonly Element[])[]): FramedPart[] {
  const parts: FramedPart[] = [];
  let at = 0;
  while (at < rows.length) {
    const pictures = rows[at++]!;
    const words: (readonly Element[])[] = [];
    while (at < rows.length && !rows[at]!.some(hasPicture)) words.push(rows[at++]!);
    const last = pictures.length - 1;
    pictures.forEach((cell, column) => {
      parts.push({ cell, caption: true });
      words.forEach((row) => {
        // Fewer captions than pictures: what is left belongs to the last of them.
        const own = row.length > last ? row[column] && [row[column]] : column === last ? row : [];
        own?.forEach((caption) => parts.push({ cell: caption, caption: true }));
      });
    });
    words.forEach((row) =>
      row.slice(last + 1).forEach((cell) => {
        if (row.length > last + 1) parts.push({ cell, caption: true });
      }),
    );
  }
  return parts;
}

/** A list whose every item holds a picture. */
export function isGallery(element: Element): boolean {
  if (!element.matches('ul,ol,dl') || !element.querySelector('img')) return false;
  return [...element.children].every(
    (item) => item.matches('dd,br') || (hasPicture(item) && line(item).length <= CAPTION_LENGTH),
  );
}
