/** Every element below this one as the page shows them: shadow roots opened, slots filled. In the order of Tab. */
export function flatTree(root: Element): Element[] {
  return childrenOf(root).flatMap((child) => [child, ...flatTree(child)]);
}

/** The element that this one stands in, as the page shows it. */
export function flatParent(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** What a reader can turn to: the open window, otherwise the page. */
export const foreground = (page: Element): Element =>
  flatTree(page).find((element) => element.matches('dialog:modal')) ?? page;

/** Whether it can be seen: it takes room, and nothing around it hides it. */
export const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });

function childrenOf(element: Element): Element[] {
  if (element.shadowRoot) return [...element.shadowRoot.children];
  const assigned = element instanceof HTMLSlotElement ? element.assignedElements() : [];
  return assigned.length ? assigned : [...element.children];
}
