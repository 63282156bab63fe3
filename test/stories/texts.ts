import { flatParent, flatTree, foreground, isShown } from './flat-tree.js';

/** Elements with words of their own that can be seen: not what is there for screen readers alone. */
export function textsOf(page: Element): Element[] {
  return flatTree(foreground(page)).filter(
    (element) =>
      [...element.childNodes].some((node) => node instanceof Text && /\S/.test(node.data)) &&
      !element.matches('option, style, script') &&
      isShown(element) &&
      !isForScreenReaders(element),
  );
}

function isForScreenReaders(element: Element): boolean {
  for (let around: Element | null = element; around; around = flatParent(around)) {
    if (around.matches('.visually-hidden')) return true;
  }
  return false;
}
