import 'axe-core/axe.min.js';
import type * as Axe from 'axe-core';
import { flatParent } from './flat-tree.js';

declare const axe: typeof Axe;

/**
 * What axe objects to in this part of the page, and what it cannot decide and is not explained here, a line each: by its standard
 * rules, and to contrast below 7:1 where those ask for 4.5:1. Where colours are forced it takes the author's for those that are
 * seen, and is not asked about contrast.
 */
export async function objections(part: Element): Promise<string[]> {
  const isForced = matchMedia('(forced-colors: active)').matches;
  const { violations, incomplete } = await axe.run(part, {
    preload: false,
    elementRef: true,
    resultTypes: ['violations', 'incomplete'],
    rules: {
      'color-contrast': { enabled: !isForced },
      'color-contrast-enhanced': { enabled: !isForced },
    },
  });
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map((node) => describe(id, node))),
    ...incomplete.flatMap(({ id, nodes }) =>
      nodes.filter((node) => !isExplained(node)).map((node) => `undecided: ${describe(id, node)}`),
    ),
  ];
}

const checksOf = ({ any, all, none }: Axe.NodeResult) => [...any, ...all, ...none];

const describe = (id: string, node: Axe.NodeResult) =>
  `${id}: ${node.target.flat().join(' ')}: ${checksOf(node)
    .map(({ message }) => message)
    .join(' ')}`;

/** Why axe cannot decide, by its own key, and where that is as it should be. */
const EXPLAINED: Readonly<Record<string, (element: Element) => boolean>> = {
  // Not to be read: a shape in the place of words that are on their way.
  equalRatio: (element) => element.matches('.blank'),
  // At the edge of a row or table that scrolls, or of the window, where Firefox finds nothing in the last pixel.
  elmPartiallyObscured: (element) =>
    isInScroller(element) || element.getBoundingClientRect().right > innerWidth - 1,
};

const isExplained = (node: Axe.NodeResult) =>
  checksOf(node).every(({ data }) => {
    const key = (data as { readonly messageKey?: string } | null)?.messageKey ?? '';
    return EXPLAINED[key]?.(node.element as Element) ?? false;
  });

function isInScroller(element: Element): boolean {
  for (let around = flatParent(element); around; around = flatParent(around)) {
    if (/auto|scroll/.test(getComputedStyle(around).overflowX)) return true;
  }
  return false;
}
