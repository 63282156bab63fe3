/**
 * Follows a link to a note within the same content. The browser itself looks for the target in the page only, not in a shadow
 * root, and a page's `<base>` would send the reader away.
 */
export function scrollToFragment(event: MouseEvent): void {
  const content = event.currentTarget as Element;
  const address = (event.target as Element).closest('a')?.getAttribute('href');
  if (!address?.startsWith('#')) return;
  event.preventDefault();
  const name = decodeURIComponent(address.slice(1));
  const note = [...content.querySelectorAll<HTMLElement>('[id]')].find(({ id }) => id === name);
  if (!note) return;
  note.tabIndex = -1;
  note.focus();
}
