/** Lets the keyboard reach content while it is wider than its place, so that it can be scrolled. Not every browser does so by itself. */
export function scrollByKeyboard(content: HTMLElement): void {
  new ResizeObserver(() => {
    if (content.scrollWidth > content.clientWidth) content.tabIndex = 0;
    else content.removeAttribute('tabindex');
  }).observe(content);
}
