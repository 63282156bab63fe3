import { dirname, posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const src = resolve(dirname(fileURLToPath(import.meta.url)), '../../src');

const below = ['portlet', 'news', 'html', 'data', 'locale', 'theme', 'time', 'platform'];

/**
 * Which rooms a room may import from, beside itself. Rooms are the folders of `src/`; a folder with a hyphen is an element.
 * `placement`, `preload` and the files of `src/` itself stand above all others and may import any of them.
 *
 * @type {Record<string, readonly string[]>}
 */
const downTheRoad = {
  platform: [],
  time: [],
  theme: [],
  html: ['platform'],
  data: ['platform'],
  locale: ['data', 'time', 'platform'],
  portlet: ['data', 'locale', 'theme', 'html', 'time', 'platform'],
  news: ['data', 'locale', 'html', 'time', 'platform'],
};

/** Rooms that are read on a server and in tests without a page, or that work beside any element: no Lit. */
const withoutLit = ['data', 'html', 'time', 'platform'];

/** Inside an element's or the news' folder: pure functions, which know neither Lit nor what is drawn from them. */
const pureFolders = ['sources', 'formats'];

/** What a pure folder must not import from around it. */
const drawing = /(^|\/)(views|layouts|tools)\/|\.css\.js$|(^|\/)define\.js$/;

/**
 * A file of `src/`, as the walls see it.
 *
 * @typedef {object} Place
 * @property {string} path From `src/`, with forward slashes.
 * @property {string} room The folder, or `''` for the files of `src/` itself.
 *
 * @param {string} filename
 * @returns {Place | undefined} `undefined` for a file outside `src/`.
 */
export function placeOf(filename) {
  const path = relative(src, filename).split(sep).join('/');
  if (path.startsWith('..') || path === filename) return undefined;
  return { path, room: path.includes('/') ? path.slice(0, path.indexOf('/')) : '' };
}

/**
 * What is wrong with an import, if anything.
 *
 * @param {Place} place Of the importing file.
 * @param {string} source The import's own text.
 * @returns {string | undefined}
 */
export function faultOfImport(place, source) {
  return source.startsWith('.') ? faultOfRoom(place, source) : faultOfPackage(place, source);
}

/**
 * @param {Place} place
 * @param {string} source
 */
function faultOfPackage({ path, room }, source) {
  if (source !== 'lit' && !source.startsWith('lit/'))
    return `src/ has one dependency, which is lit: not '${source}'.`;
  if (withoutLit.includes(room) || isPure(path)) return `'${path}' must not know Lit.`;
  return undefined;
}

/**
 * @param {Place} place
 * @param {string} source
 */
function faultOfRoom({ path, room }, source) {
  const target = posix.join(posix.dirname(path), source);
  if (target.startsWith('..')) return `'${source}' is outside src/.`;
  if (isPure(path)) {
    const element = `${room}/${room}.js`;
    if (target === element || drawing.test(target))
      return `A source or format must not know '${target}', which draws.`;
  }
  const to = target.includes('/') ? target.slice(0, target.indexOf('/')) : '';
  if (to === room || room === '' || room === 'placement' || room === 'preload') return undefined;
  if (posix.basename(path) === 'define.ts' && target === 'placement/define.js') return undefined;
  const allowed = room.includes('-') ? below : downTheRoad[room];
  if (!allowed) return `'src/${room}' is not a room: see lint/walls/rooms.js.`;
  return allowed.includes(to)
    ? undefined
    : `Imports point down the road: '${room}' must not know '${to || target}'.`;
}

/** @param {string} path */
function isPure(path) {
  return path.split('/').some((folder) => pureFolders.includes(folder));
}
