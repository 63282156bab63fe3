import { flatParent, foreground } from './flat-tree.js';
import { textsOf } from './texts.js';

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
  const lines = textsOf(page).flatMap(linesOf);
  const width = foreground(page).getBoundingClientRect();
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
