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
        attributes: Object.fromEntries(
          attributes.map(({ name: attribute, kind, label, values = [] }) => [
            attribute,
            { kind, label, values },
          ]),
        ),
        allAttributes,
      },
    ]),
  );
  return `<?php\n// What the elements are and take. Made from the library's manifest.\nreturn ${php(table)};\n`;
}
