import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * The tags of all elements: the folders of `src/` that register one.
 *
 * @returns {string[]}
 */
export function elementTags() {
  return readdirSync('src').filter((name) => name.includes('-') && existsSync(`src/${name}/define.ts`));
}

/**
 * What the entries import, apart from what that imports in turn.
 *
 * @returns {Record<string, string>}
 */
export function chunkInputs() {
  const elements = elementTags().map((tag) => [tag, `src/${tag}/define.ts`]);
  const others = {
    regions: 'src/weather-regions/regions/parse-regions.ts',
    upgrade: 'src/upgrade/upgrade.ts',
    doctor: 'src/doctor/beside.ts',
  };
  return { ...Object.fromEntries(elements), ...others };
}

/**
 * Which chunk a module goes into. A page that shows one block loads two files side by side, `core` and the element's, and
 * one for each thing that an attribute names; browsers load six at once from a server of HTTP/1.1, the data among them.
 *
 * - `core`: Lit, the frame, the data client, and what else several elements need at once;
 * - `news`: how feeds are read; `sanitize`: what makes foreign HTML safe; `regions`: the places that have a name;
 * - `written`: how lists, articles and dates are read as people write them, for what the page has inside a block, for list pages, and
 *   for the dates of few feeds;
 * - what only a lazy file needs is left to the bundler, and stays with it.
 *
 * @returns {(id: string, graph: Graph) => string | null} `null` leaves it to the bundler.
 *
 * @typedef {{ getModuleInfo(id: string): { importedIds: readonly string[], dynamicallyImportedIds: readonly string[] } | null }} Graph
 */
export function chunkOfModule() {
  /** @type {Map<string, Set<string>> | undefined} The modules that each element needs at once. */
  let needs;
  return (id, graph) => {
    needs ??= new Map(elementTags().map((tag) => [tag, withImports(resolve(`src/${tag}/define.ts`), graph)]));
    if (regions.test(id)) return 'regions';
    if (written.test(id)) return 'written';
    const tags = elementTags().filter((tag) => needs.get(tag).has(id));
    if (tags.some((tag) => !sanitizing.includes(tag)) && tags.length > 1)
      return news.test(id) ? 'news' : 'core';
    if (tags.includes('html-portlet') && html.test(id)) return 'sanitize';
    // Lazy files of other elements read JSON, too.
    return tags.length > 1 || (tags.length && data.test(id)) ? 'core' : (tags[0] ?? null);
  };
}

const sanitizing = ['html-portlet', 'news-article'];
const html = /[\\/]src[\\/](?:sanitize|platform)[\\/][\w-]+\.ts$/;
const news = /[\\/]src[\\/](?:locale[\\/])?news[\\/]/;

const data = /[\\/]src[\\/]data[\\/]/;
const written = /[\\/]src[\\/](?:news[\\/](?:story-markup|date-forms)|news-article[\\/]parse-article)\.ts$/;
const regions = /[\\/]weather-regions[\\/]regions[\\/](?!region\.ts|default-regions|lazy)[\w-]+\.ts$/;

/**
 * @param {string} id
 * @param {Graph} graph
 * @param {Set<string>} seen
 */
function withImports(id, graph, seen = new Set()) {
  if (seen.has(id)) return seen;
  seen.add(id);
  graph.getModuleInfo(id)?.importedIds.forEach((imported) => withImports(imported, graph, seen));
  return seen;
}
