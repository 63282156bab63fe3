/** What ends the name of a place in a list: `Hà Nội: 31 °C`, `Hà Nội – trời quang`. */
const AFTER_NAME = /[:–—]/;

/**
 * The places that a table or list of the page names, as `regions` takes them: the first cell of each row, or the
 * beginning of each item. A row of headings alone names none.
 *
 * @returns `''` where the carrier is something else.
 */
export function regionsOf(carrier: Element): string {
  const names =
    carrier instanceof HTMLTableElement
      ? [...carrier.rows].map(nameOfRow)
      : [...carrier.querySelectorAll(':scope > li')].map(
          (item) => item.textContent!.trim().split(AFTER_NAME)[0]!,
        );
  return names
    .map((name) => name.replace(/[\s;]+/g, ' ').trim())
    .filter((name) => name)
    .join('; ');
}

function nameOfRow({ cells, parentElement }: HTMLTableRowElement): string {
  const isHeading =
    parentElement?.localName === 'thead' ||
    [...cells].every((cell) => cell.localName === 'th' && cell.getAttribute('scope') !== 'row');
  return isHeading ? '' : cells[0]!.textContent!;
}
