import 'axe-core/axe.min.js';
import type * as Axe from 'axe-core';

declare const axe: typeof Axe;

/**
 * What axe objects to in this part of the page, a line each: by its standard rules, and to contrast below 7:1 where those ask
 * for 4.5:1. Where colours are forced it takes the author's for those that are seen, and is not asked about contrast.
 */
export async function objections(part: Element): Promise<string[]> {
  const isForced = matchMedia('(forced-colors: active)').matches;
  const { violations } = await axe.run(part, {
    preload: false,
    resultTypes: ['violations'],
    rules: {
      'color-contrast': { enabled: !isForced },
      'color-contrast-enhanced': { enabled: !isForced },
    },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all, none }) => {
      const why = [...any, ...all, ...none].map(({ message }) => message);
      return `${id}: ${target.flat().join(' ')}: ${why.join(' ')}`;
    }),
  );
}
