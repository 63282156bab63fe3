import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { elementsOf, manifest } from '../build/manifest.js';

const BUILT = 'dist/custom-elements.json';

/**
 * What a snippet is checked against: the attributes of this version, its places, and the hashes of its files where it is built.
 *
 * @returns {Promise<import('./mistakes.js').Facts>}
 */
export async function readFacts() {
  const source = '../src/weather-regions/regions/parse-regions.ts';
  const { parseRegions } = await tsImport(source, import.meta.url);
  const built = isBuilt();
  return {
    elements: elementsOf(built ? json(BUILT) : await manifest()),
    parseRegions,
    ...(built && { hashes: json('dist/sri.json') }),
  };
}

/** Whether the manifest is newer than everything that it is made from: to make it takes seconds. */
function isBuilt() {
  if (!existsSync(BUILT) || !existsSync('dist/sri.json')) return false;
  const made = statSync(BUILT).mtimeMs;
  const sources = readdirSync('src', { recursive: true }).map((path) => join('src', path));
  return ['build/manifest.js', ...sources].every((path) => statSync(path).mtimeMs < made);
}

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
