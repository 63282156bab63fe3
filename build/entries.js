import { existsSync, readdirSync } from 'node:fs';

/**
 * The tags of all elements: the folders of `src/` that register one. A tag has a hyphen and a folder of that name, so
 * that `placement/define.ts`, which all of them call, is none.
 *
 * @returns {string[]}
 */
export function elementTags() {
  return readdirSync('src').filter((name) => name.includes('-') && existsSync(`src/${name}/define.ts`));
}

/**
 * The files that share chunks, by the name that each has in `dist/`.
 *
 * @returns {Record<string, string>}
 */
export function sharedEntries() {
  const elements = elementTags().map((tag) => [tag, `src/${tag}/define.ts`]);
  return { ...Object.fromEntries(elements), autoload: 'src/placement/autoload.ts' };
}
