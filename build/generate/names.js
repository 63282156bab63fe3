/**
 * A Vietnamese name in ASCII: what is searched for and never shown needs no marks.
 *
 * @param {string} name
 * @returns {string} In lower case, with its own spaces.
 */
export function withoutMarks(name) {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
}

/**
 * @param {string} name A name of letters and spaces.
 * @returns {string} As it stands in an address: `ho-chi-minh`.
 */
export const slugOf = (name) => withoutMarks(name).replace(/ /g, '-');
