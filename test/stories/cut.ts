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

/** Texts that a reader cannot read to the end: beyond an edge that does not scroll, or under another text. */
export function cutTexts(page: Element): string[] {
  const edge = foreground(page);
  const lines = textsOf(page).flatMap(linesOf);
  const cut = lines.filter((line) => placeOf(line, edge) === 'cut');
  const seen = lines.filter((line) => placeOf(line, edge) === 'seen');
  return [
    ...cut.map(({ text }) => `cut: ${text}`),
    ...seen.flatMap((line, index) =>
      seen
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

/** `away`: where a row has been scrolled to another place, or a text has been shortened to so many lines. */
function placeOf({ node, rect }: Line, edge: Element): 'seen' | 'cut' | 'away' {
  const middle = (rect.top + rect.bottom) / 2;
  for (let around: Element | null = node.parentElement; around; around = flatParent(around)) {
    const box = around.getBoundingClientRect();
    const { overflowX } = getComputedStyle(around);
    if (around === edge) return isBeyond(rect, box) ? 'cut' : 'seen';
    if (overflowX === 'visible') continue;
    if (middle < box.top || middle > box.bottom) return 'away';
    if (isBeyond(rect, box)) return /auto|scroll/.test(overflowX) ? 'away' : 'cut';
  }
  return 'away';
}

const isBeyond = (rect: DOMRect, edge: DOMRect) =>
  rect.left < edge.left - TOLERANCE || rect.right > edge.right + TOLERANCE;

const isOver = (one: DOMRect, other: DOMRect) =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > TOLERANCE &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > TOLERANCE;
