import { flatParent, flatTree, foreground, isShown } from './flat-tree.js';

/** A stretch of text where it stands on the page. */
interface Line {
  readonly text: string;
  readonly node: Text;
  readonly rect: DOMRect;
}

/** Pixels by which the boxes of letters may pass over each other or over an edge without harm. */
const TOLERANCE = 2;

/** Texts that a reader cannot read to the end: beyond the page's width, beyond a box that hides them, or under another text. */
export function cutTexts(page: Element): string[] {
  const shown = foreground(page);
  const lines = flatTree(shown).filter(isRead).flatMap(linesOf);
  const width = shown.getBoundingClientRect();
  return [
    ...lines.filter(({ rect }) => isBeyond(rect, width)).map(({ text }) => `beyond the page: ${text}`),
    ...lines.filter(isHidden).map(({ text }) => `hidden by its box: ${text}`),
    ...lines.flatMap((line, index) =>
      lines
        .slice(index + 1)
        .filter((other) => other.node !== line.node && isOver(line.rect, other.rect))
        .map((other) => `on each other: ${line.text} / ${other.text}`),
    ),
  ];
}

/** Whether it is there to be seen. What is there for screen readers alone is clipped to nothing. */
function isRead(element: Element): boolean {
  if (!isShown(element) || element.matches('option, style, script')) return false;
  for (let around: Element | null = element; around; around = flatParent(around)) {
    if (around.matches('.visually-hidden')) return false;
  }
  return true;
}

function linesOf(element: Element): Line[] {
  const texts = [...element.childNodes].filter(
    (node): node is Text => node instanceof Text && /\S/.test(node.data),
  );
  return texts.flatMap((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()]
      .filter(({ width }) => width > 0)
      .map((rect) => ({ text: node.data.trim(), node, rect }));
  });
}

function isHidden({ node, rect }: Line): boolean {
  for (let around = node.parentElement as Element | null; around; around = flatParent(around)) {
    const { overflowX } = getComputedStyle(around);
    if (overflowX === 'visible' || around === document.scrollingElement) continue;
    if (isBeyond(rect, around.getBoundingClientRect())) return true;
  }
  return false;
}

const isBeyond = (rect: DOMRect, edge: DOMRect) =>
  rect.left < edge.left - TOLERANCE || rect.right > edge.right + TOLERANCE;

const isOver = (one: DOMRect, other: DOMRect) =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > TOLERANCE &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > TOLERANCE;
