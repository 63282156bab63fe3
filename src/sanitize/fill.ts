/** Gives an element this content in place of its own. `replaceChildren` does the same from Chrome 86 on; ours begins with 80. */
export function fill(element: Element | DocumentFragment, ...content: readonly (Node | string)[]): void {
  element.textContent = '';
  element.append(...content);
}
