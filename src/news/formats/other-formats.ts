// Sources other than RSS and Atom, in one file: which of them it is may be known only when the response has come, and a second
// file would take another round trip.
export { parseJsonSource } from './json-source.js';
export { parseListAtom, withoutLabels } from './sharepoint-feed.js';
