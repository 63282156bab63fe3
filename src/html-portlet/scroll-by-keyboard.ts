/**
 * Lets the keyboard reach content while it is wider than its place, so that it can be scrolled. Not every browser does so by itself.
 *
 * @param onChange Told whether it is.
 */
export function scrollByKeyboard(content: HTMLElement, onChange: (isCramped: boolean) => void): void {
  new ResizeObserver(() => {
    const isCramped = content.scrollWidth > content.clientWidth;
    if (isCramped) content.tabIndex = 0;
    else content.removeAttribute('tabindex');
    // In the window it may have the place that it lacks in the page.
    if (!content.closest('dialog')) onChange(isCramped);
  }).observe(content);
}
