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
 * - `core`: Lit, the frame, the data client, and what else the leanest element needs that others need, too;
 * - `aftermath`: what blocks need after their first content or in place of it, fetched then;
 * - `news`: how feeds are read, and the texts and images of foreign HTML. A fragment needs the latter alone; a file of their own would be
 *   the seventh that a list of news asks for at once;
 * - `sanitize`: what makes foreign HTML safe;
 * - `regions`: the places that have a name;
 * - what only a lazy file needs is left to the bundler, and stays with it.
 *
 * @returns {(id: string, graph: Graph) => string | null} `null` leaves it to the bundler.
 *
 * @typedef {{ getModuleInfo(id: string): { importedIds: readonly string[], dynamicallyImportedIds: readonly string[] } | null }} Graph
 */
export function chunkOfModule() {
  /** @type {Map<string, Set<string>> | undefined} The modules that each element, and the aftermath, needs at once. */
  let needs;
  return (id, graph) => {
    needs ??= new Map(Object.entries(roots()).map(([name, paths]) => [name, closure(paths, graph)]));
    if (regions.test(id)) return 'regions';
    const tags = elementTags().filter((tag) => needs.get(tag).has(id));
    const isAftermath = needs.get('aftermath').has(id);
    if (!tags.length) return isAftermath ? 'aftermath' : null;
    // Else the aftermath of one element would load the code of another.
    if (isAftermath) return 'core';
    const isShared = tags.length > 1 || data.test(id);
    if (!isShared && tags.includes('html-portlet') && html.test(id)) return 'sanitize';
    if (fragment.test(id) && !isShared) return null;
    if (!isShared && tags.includes('weather-regions')) return 'weather-regions';
    // Lazy files of the weather import nothing else that is shared.
    if (tags.includes('weather-regions') || needs.get('lazy weather').has(id)) return 'core';
    if (!isShared) return tags[0];
    return tags.includes('featured-news') || !html.test(id) ? 'news' : 'sanitize';
  };
}

const html = /[\\/]src[\\/](?:sanitize|platform)[\\/][\w-]+\.ts$/;
const data = /[\\/]src[\\/]data[\\/]/;
const regions = /[\\/]weather-regions[\\/]regions[\\/](?!region\.ts|default-regions|lazy)[\w-]+\.ts$/;
/** What a fragment of the site needs and pasted content does not: a file of its own. */
const fragment =
  /[\\/]html-portlet[\\/](?:fragment-content|scroll-by-keyboard|sources[\\/](?!fragment\.ts)[\w-]+)\.ts$/;

/** The files in `src/` that each element imports, in the end, and those that blocks load later. */
const roots = () => ({
  ...Object.fromEntries(elementTags().map((tag) => [tag, [`${tag}/define.ts`]])),
  'html-portlet': ['html-portlet/define.ts', 'html-portlet/fragment-content.ts'],
  'lazy weather': ['regions/parse-regions', 'views/lazy', 'sources/json', 'sources/met-norway'].map(
    (path) => `weather-regions/${path}.ts`,
  ),
  aftermath: ['portlet/aftermath.ts', 'data/recovery.ts'],
});

/** @param {readonly string[]} paths @param {Graph} graph */
function closure(paths, graph) {
  const seen = new Set();
  paths.forEach((path) => withImports(resolve('src', path), graph, seen));
  return seen;
}

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
