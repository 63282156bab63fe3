import { readFileSync } from 'node:fs';

/**
 * Reads one of our tables: UTF-8 in NFC, tab-separated, one header row, no quoting, an empty cell for none.
 *
 * @param {string} name The file's name in `build/tables`, without `.tsv`.
 * @returns {Record<string, string>[]} One object a row, by column.
 * @throws {Error} Where a row has more or fewer cells than the header, or the text is not in NFC.
 */
export function readTable(name) {
  return parseTable(readFileSync(new URL(`../tables/${name}.tsv`, import.meta.url), 'utf8'), name);
}

/**
 * @param {string} text The table.
 * @param {string} name What to call it in an error.
 * @returns {Record<string, string>[]}
 */
export function parseTable(text, name) {
  if (text !== text.normalize('NFC')) throw new Error(`${name}: not in NFC`);
  const [columns = [], ...rows] = text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t'));
  return rows.map((cells, index) => {
    if (cells.length !== columns.length) {
      throw new Error(`${name}, line ${index + 2}: ${cells.length} cells instead of ${columns.length}`);
    }
    return Object.fromEntries(columns.map((column, place) => [column, cells[place]]));
  });
}
