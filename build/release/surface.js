import { elementsOf } from '../manifest.js';

/**
 * What pages and programs may rely on, one line for each promise, in alphabetical order. A line that goes or changes is a
 * breaking change; one that comes is a feature.
 *
 * @param {{ manifest: any, exports: readonly string[], files: readonly string[], reasons: readonly string[] }} what
 * @returns {string[]}
 */
export function surfaceOf({ manifest, exports, files, reasons }) {
  return [
    ...elementsOf(manifest).flatMap(elementLines),
    ...exports.map((name) => `export \`${name}\``),
    ...files.map((name) => `file \`${name}\``),
    ...reasons.map((name) => `reason \`${name}\``),
  ].sort();
}

/** @param {any} element */
function elementLines({ tagName, attributes, members, events, slots, cssParts, cssProperties }) {
  const of = (kind, items, detail = () => '') =>
    items.map((item) => `<${tagName}> ${kind} \`${item.name || 'default'}\`${detail(item)}`);
  const limits = ({ minimum, maximum }) => (minimum === undefined ? '' : ` ${minimum} to ${maximum}`);
  const standard = (item) => (item.default ? `, default ${item.default}` : '');
  return [
    `element \`${tagName}\``,
    ...of('attribute', attributes, (item) => `: ${item.type.text}${limits(item)}${standard(item)}`),
    ...of(
      'method',
      members.filter(({ kind }) => kind === 'method'),
    ),
    ...of('event', events, ({ type }) => `: ${type.text}`),
    ...of('slot', slots),
    ...of('part', cssParts),
    ...of('property', cssProperties),
  ];
}

/**
 * The lines that one surface has and the other has not.
 *
 * @param {readonly string[]} before
 * @param {readonly string[]} after
 */
export function surfaceChanges(before, after) {
  return {
    gone: before.filter((line) => !after.includes(line)),
    come: after.filter((line) => !before.includes(line)),
  };
}

/**
 * The changes that a version's entry in the changelog does not name: the word between backquotes, as in `` `days` ``.
 *
 * @param {ReturnType<typeof surfaceChanges>} changes
 * @param {string} entry
 */
export function unnamed({ gone, come }, entry) {
  return [...gone, ...come].filter((line) => !entry.includes(/`[^`]+`/.exec(line)[0]));
}
