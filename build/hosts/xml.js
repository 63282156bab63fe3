const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * A text as XML and HTML write it, between tags or in double quotes.
 *
 * @param {string} text
 */
export function xml(text) {
  return text.replace(/[&<>"]/g, (character) => entities[character]);
}
