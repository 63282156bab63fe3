import type { Annotation } from './annotations.js';
import { isBlank, textOf } from './blocks.js';

/** The longest caption, in characters. Agency captions rarely pass 300. */
export const CAPTION_LENGTH = 400;

/** A cell of a layout table. */
export interface LayoutCell {
  readonly cell: Element;
  /** Its text is the caption of the preceding image. */
  readonly caption: boolean;
}

/**
 * The cells of a table that is no table but puts things side by side, or frames pictures with their captions: in the order in
 * which they are read, each image before its caption. `undefined` for a table of data.
 */
export function layoutCells(table: HTMLTableElement, annotation: Annotation): LayoutCell[] | undefined {
  const rows = [...table.rows]
    .map((row) => [...row.cells].filter((cell) => !isBlank(cell)))
    .filter(({ length }) => length);
  const cells = rows.flat();
  if (cells.some((cell) => cell.localName === 'th') || (table.caption && !isBlank(table.caption)))
    return undefined;
  const isNarrow = rows.every(({ length }) => length === 1);
  const pictures = cells.filter(hasImage);
  if (pictures.length && cells.every((cell) => textOf(cell).length <= CAPTION_LENGTH)) {
    const isFrame = isNarrow || rows.every((row) => row.every(hasImage) || !row.some(hasImage));
    if (isFrame && hasImage(cells[0]!)) return columnByColumn(rows);
  }
  if (annotation.layout || isNarrow || table.querySelector('table'))
    return cells.map((cell) => ({ cell, caption: false }));
  return undefined;
}

const hasImage = (cell: Element): boolean => cell.querySelector('img') !== null;

/** A row of images belongs to the row of text below it, column by column. */
function columnByColumn(rows: readonly (readonly Element[])[]): LayoutCell[] {
  const parts: LayoutCell[] = [];
  let at = 0;
  while (at < rows.length) {
    const pictures = rows[at++]!;
    const text: (readonly Element[])[] = [];
    while (at < rows.length && !rows[at]!.some(hasImage)) text.push(rows[at++]!);
    const last = pictures.length - 1;
    pictures.forEach((cell, column) => {
      parts.push({ cell, caption: true });
      text.forEach((row) => {
        // Fewer captions than pictures: what is left belongs to the last of them.
        const own = row.length > last ? row[column] && [row[column]] : column === last ? row : [];
        own?.forEach((caption) => parts.push({ cell: caption, caption: true }));
      });
    });
    text.forEach((row) =>
      row.slice(last + 1).forEach((cell) => {
        if (row.length > last + 1) parts.push({ cell, caption: true });
      }),
    );
  }
  return parts;
}

/** A list with an image in every item. */
export function isGallery(element: Element): boolean {
  if (!element.matches('ul,ol,dl') || !element.querySelector('img')) return false;
  return [...element.children].every(
    (item) => item.matches('dd,br') || (hasImage(item) && textOf(item).length <= CAPTION_LENGTH),
  );
}
