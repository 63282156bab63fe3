import { existsSync, readdirSync } from 'node:fs';

/**
 * The tags of all elements: the folders of `src/` with a hyphen and a `define.ts`.
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
  return { ...Object.fromEntries(elements), autoload: 'src/autoload.ts' };
}
