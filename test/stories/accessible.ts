import 'axe-core/axe.min.js';
import type * as Axe from 'axe-core';

declare const axe: typeof Axe;

/** axe's standard rules, and contrast of 7:1 where those ask for 4.5:1. */
const options: Axe.RunOptions = {
  preload: false,
  resultTypes: ['violations'],
  rules: { 'color-contrast-enhanced': { enabled: true } },
};

/** What axe objects to in this part of the page, a line each. */
export async function objections(part: Element): Promise<string[]> {
  const { violations } = await axe.run(part, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all, none }) => {
      const why = [...any, ...all, ...none].map(({ message }) => message);
      return `${id}: ${target.flat().join(' ')}: ${why.join(' ')}`;
    }),
  );
}
