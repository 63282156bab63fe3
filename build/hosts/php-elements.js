import { php } from './php.js';

/**
 * What the elements are and take, as a PHP file that returns it.
 *
 * @param {readonly import('./elements.js').HostElement[]} elements
 */
export function phpElements(elements) {
  const table = Object.fromEntries(
    elements.map(({ tag, name, summary, fallback, holds, readsNews, attributes, allAttributes }) => [
      tag,
      {
        name,
        summary,
        fallback,
        holds,
        readsNews,
        attributes: Object.fromEntries(attributes.map((attribute) => [attribute.name, facts(attribute)])),
        allAttributes,
      },
    ]),
  );
  return `<?php\n// What the elements are and take. Made from the library's manifest.\nreturn ${php(table)};\n`;
}

/** @param {import('./elements.js').HostAttribute} attribute */
function facts({ kind, label, values = [], min, max }) {
  return { kind, label, values, ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}
