/** Gives up the height that the page or the theme sheet reserves for a block until the first answer. */
export function releaseReservedSize(element: HTMLElement): void {
  if (parseFloat(getComputedStyle(element).minBlockSize) > 0) element.style.minBlockSize = '0';
}
