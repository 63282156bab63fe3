import { resolve } from 'node:path';
import { elementTags, sharedEntries } from './entries.js';

/**
 * Which chunk a module goes into. What an element needs at once comes in two files, however many of its later parts use
 * pieces of it: its own, and the one that it has in common with other elements. What is asked for later stays apart.
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
    const [tag, ...others] = [...needs.keys()].filter((candidate) => needs.get(candidate).has(id));
    if (!tag) return null;
    return others.length ? 'portlet' : tag;
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
