import hashes from '../../../dist/sri.json';
import { checkSnippet } from '../../../snippets/check-snippet.js';
import { parseRegions } from '../../../src/weather-regions/regions/parse-regions.js';
import { manifestElements } from './elements.js';

/** What is wrong with a snippet, by the code of `npm run snippets:check`. */
export const mistakesIn = (snippet: string) =>
  checkSnippet(snippet, { elements: manifestElements, parseRegions, hashes });

export type Mistake = ReturnType<typeof mistakesIn>[number];
