import { resolve } from 'node:path';
import { elementTags, sharedEntries } from './entries.js';

/** How foreign HTML is parsed: what a list page of news needs, too, of all that makes HTML safe. */
const inert = /[\\/]src[\\/]html[\\/](?:parse-inert|policy|nodes)\.ts$/;

/**
 * Which chunk a module goes into. What an element needs at once comes in few files, however many of its later parts use
 * pieces of it: its own, the frame that all elements have in common, and what it shares with some of them, so that no
 * page pays for a piece that only other elements need. What is asked for later stays apart.
 *
 * @returns {(id: string, graph: Graph) => string | null} `null` leaves it to the bundler.
 *
 * @typedef {{ getModuleInfo(id: string): { importedIds: readonly string[] } | null }} Graph
 */
export function chunkOfModule() {
  /** @type {Map<string, Set<string>> | undefined} The modules that each element needs at once. */
  let needs;
  return (id, graph) => {
    needs ??= new Map(elementTags().map((tag) => [tag, withImports(resolve(sharedEntries()[tag]), graph)]));
    if (inert.test(id)) return 'inert';
    const tags = [...needs.keys()].filter((tag) => needs.get(tag).has(id));
    if (tags.length === needs.size) return 'portlet';
    return tags.length ? tags.join('-and-') : null;
  };
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
