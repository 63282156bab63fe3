import { documentPrototype } from '../platform/native-dom.js';

/** What is done with the nodes of a tree, in document order. */
export interface Visitor {
  /** An element begins. Says whether its content is to be visited. */
  open(element: Element): boolean;
  /** An element whose content was to be visited ends. */
  close(element: Element): void;
  text(data: string): void;
}

/** Nodes visited between two stops: well under a millisecond of work. */
const STRIDE = 64;

/**
 * Visits all elements and texts below a root, however deep, and stops now and then. A TreeWalker finds its way by the tree
 * itself: no node can lead it astray by a false `nextSibling`.
 */
export function* traverse(root: Element, visitor: Visitor): Generator<void, void, void> {
  const walker = documentPrototype().createTreeWalker.call(
    document,
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  let visited = 0;
  let node = walker.firstChild();
  while (node) {
    if (++visited % STRIDE === 0) yield;
    let next: Node | null = null;
    if (node instanceof Text) visitor.text(node.data);
    else if (visitor.open(node as Element)) {
      next = walker.firstChild();
      if (!next) visitor.close(node as Element);
    }
    while (!next && !(next = walker.nextSibling())) {
      const parent = walker.parentNode();
      if (!parent || parent === root) return;
      visitor.close(parent as Element);
    }
    node = next;
  }
}
