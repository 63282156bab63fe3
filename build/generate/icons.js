import { iconPath } from './icon-path.js';
import { textRecord } from './literal.js';

/**
 * The module of some of Lucide's icons.
 *
 * @param {Iterable<string>} names Lucide's names.
 * @param {Record<string, [string, Record<string, string>][]>} shapes All of Lucide's icons by name.
 * @returns {string}
 * @throws {Error} Where Lucide has no such icon.
 */
export function iconsModule(names, shapes) {
  const paths = [...names].sort().map((name) => {
    if (!Object.hasOwn(shapes, name)) throw new Error(`Lucide has no icon ${name}`);
    return /** @type {const} */ ([name, iconPath(shapes[name])]);
  });
  return `
    /** Line icons as paths, 24 × 24: two units wide, round caps and joins, no fill. */
    export const icons = ${textRecord(paths)} as const;
    export type IconName = keyof typeof icons;
  `;
}
