/** As the platform's `replaceChildren`, which Chrome has from 86 on; supported from 80. */
export function replaceChildren(
  element: Element | DocumentFragment,
  ...content: readonly (Node | string)[]
): void {
  element.textContent = '';
  element.append(...content);
}
