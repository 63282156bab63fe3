/** Opens folded parts while the page is printed: for browsers without `::details-content`, such as Chrome 109 and Firefox 115. */
export function openOnPaper(folded: readonly HTMLDetailsElement[]): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = folded.filter((details) => !details.open);
    opened.forEach((details) => (details.open = true));
  });
  addEventListener('afterprint', () => opened.forEach((details) => (details.open = false)));
}
