import { carriers } from '../../snippets/carriers.js';
import { snippet } from './markup.js';

/**
 * The lines that webmasters paste, one file each: one for each element, and those that the library shows elsewhere.
 *
 * @param {import('./library.js').Library} library
 * @param {string} folder With a slash at its end.
 * @returns {[string, string][]}
 */
export function snippetFiles({ elements }, folder) {
  return [
    ...elements.map((element) => [`${folder}${element.slug}.html`, `${snippet(element)}\n`]),
    ...carriers.map(({ name, markup }) => [`${folder}${name}.html`, `${markup}\n`]),
  ];
}
