/**
 * What a pack is made of.
 *
 * @typedef {object} Library
 * @property {string} version
 * @property {readonly import('./elements.js').HostElement[]} elements
 * @property {Buffer} script The classic script, in one file.
 * @property {typeof import('../preload/lines.js').preloadLines} preloadLines What lets a page fetch a block's data beside the script.
 * @property {Buffer} doctor What it loads from beside itself where a page's address asks for `?portlet-doctor`.
 * @property {string} integrity Its hash, for `integrity=`.
 * @property {ReadonlyMap<string, Buffer>} themes Style sheets, by file name.
 * @property {Buffer} notice The licence and the sources of data.
 *
 * @typedef {object} Pack
 * @property {string} name Its folder in `hosts/`, where its page is, too.
 * @property {string} [installs] The folder that the host itself unpacks from the zip, with a slash; the zip then holds it alone.
 * @property {(library: Library) => Promise<Map<string, string | Buffer>>} files Everything in it, by path.
 */

/**
 * The script and the style sheets, as every pack carries them.
 *
 * @param {Library} library
 * @param {string} folder With a slash at its end.
 * @returns {[string, Buffer][]}
 */
export function assets({ script, doctor, themes }, folder) {
  return [
    [`${folder}html-portlets.classic.js`, script],
    [`${folder}doctor.js`, doctor],
    ...[...themes].map(([name, css]) => [`${folder}themes/${name}`, css]),
  ];
}
