/** What ends the name of a region in a list: `Hà Nội: 31 °C`, `Hà Nội – trời quang`. */
const AFTER_NAME = /[:–—]/;

/**
 * The regions that a carrier's table or list names, as `regions` takes them: the first cell of each row, or the beginning of
 * each item. A row of headings alone names none. `''` where the carrier is something else.
 */
export function regionsIn(carrier: Element): string {
  const names =
    carrier instanceof HTMLTableElement
      ? [...carrier.rows].map(nameInRow)
      : [...carrier.querySelectorAll(':scope > li')].map(
          (item) => item.textContent!.trim().split(AFTER_NAME)[0]!,
        );
  return names
    .map((name) => name.replace(/[\s;]+/g, ' ').trim())
    .filter((name) => name)
    .join('; ');
}

function nameInRow({ cells, parentElement }: HTMLTableRowElement): string {
  const isHeading =
    parentElement?.localName === 'thead' ||
    [...cells].every((cell) => cell.localName === 'th' && cell.getAttribute('scope') !== 'row');
  return isHeading ? '' : cells[0]!.textContent!;
}
