import { cli } from '@custom-elements-manifest/analyzer/cli.js';

/**
 * The custom elements manifest, of which the types of frameworks, the data of editors, Storybook's tables and the builder are
 * made. What it describes is a promise, so nothing in it may be without a description, a type and, where it is a number,
 * limits.
 *
 * @returns {Promise<object>} Of the elements alone, named as in the package.
 * @throws {Error} that lists every gap.
 */
export async function manifest() {
  const { readme, modules: analyzed } = await cli({ argv: ['analyze'], noWrite: true });
  const modules = analyzed
    .map(publicModule)
    .filter(({ declarations, exports }) => declarations.length || exports.some(isDefinition))
    // The analyzer reads files as they come.
    .sort((one, other) => (one.path < other.path ? -1 : 1));
  const gaps = modules.flatMap(({ declarations }) => declarations.flatMap(gapsOf));
  if (gaps.length) throw new Error(`In the manifest:\n${gaps.map((line) => `  ${line}`).join('\n')}`);
  return JSON.parse(JSON.stringify({ schemaVersion: '2.1.0', readme, modules }, asPublished));
}

/**
 * The elements of a manifest, by their tags.
 *
 * @param {{ modules: readonly { declarations: readonly any[] }[] }} manifest
 * @returns {any[]}
 */
export function elementsOf({ modules }) {
  return modules.flatMap(({ declarations }) => declarations.filter(({ tagName }) => tagName));
}

/** Names files as they are in the package: the analyzer gives their places on this machine. */
function asPublished(_, value) {
  if (typeof value !== 'string') return value;
  const [, path] = value.split(`${process.cwd().replaceAll('\\', '/')}/src/`);
  return path ? `dist/esm/${path.replace(/\.[jt]s$/, '.js')}` : value;
}

/** @param {any} module */
function publicModule({ kind, path, declarations = [], exports = [] }) {
  const elements = declarations.filter(({ tagName }) => tagName).map(publicElement);
  const names = elements.map(({ name }) => name);
  return {
    kind,
    path,
    declarations: elements,
    exports: exports.filter((item) => isDefinition(item) || names.includes(item.name)),
  };
}

/** @param {{ kind: string, name: string }} item */
const isDefinition = ({ kind, name }) => kind === 'custom-element-definition' && name.includes('-');

/** Without what is private or protected, and what Lit inherits from the browser. */
function publicElement({ kind, name, tagName, description, summary, superclass, ...rest }) {
  const members = (rest.members ?? []).filter(isPublic);
  const attributes = (rest.attributes ?? []).map((attribute) =>
    publicAttribute(attribute, members.find((member) => member.name === attribute.fieldName) ?? {}),
  );
  return {
    kind,
    customElement: true,
    name,
    tagName,
    description,
    summary,
    superclass,
    attributes,
    members,
    events: rest.events ?? [],
    slots: rest.slots ?? [],
    cssParts: rest.cssParts ?? [],
    cssProperties: rest.cssProperties ?? [],
  };
}

/**
 * An attribute with its default and, beside the standard's fields, `minimum` and `maximum`. Where a field is `null`, the sentence
 * that people read says what is taken: `1 to 50. Default 6`.
 */
function publicAttribute({ inheritedFrom, ...attribute }, field) {
  const type = { text: (attribute.type?.text ?? 'string').replace(/ \| null$/, '') };
  const description = attribute.description ?? '';
  const [, minimum, maximum] = /(\d+) to (\d+)/.exec(description) ?? [];
  const [, said] = /Default (\d+)/.exec(description) ?? [];
  const standard = said ?? [field.default, attribute.default].find((value) => value && value !== 'null');
  return {
    ...attribute,
    type,
    default: standard,
    ...(isNumber({ type }) && { minimum: toNumber(minimum), maximum: toNumber(maximum) }),
    inheritedFrom,
  };
}

/** @param {{ type: { text: string } }} item */
const isNumber = ({ type }) => /\bnumber\b/.test(type.text);
const toNumber = (digits) => (digits ? Number(digits) : undefined);

/** @param {{ name: string, privacy?: string, static?: boolean }} member */
function isPublic({ name, privacy, static: isStatic }) {
  return !isStatic && (privacy ?? 'public') === 'public' && !lifecycle.has(name);
}

/** Called by the browser or by Lit, never by a page. */
const lifecycle = new Set([
  'connectedCallback',
  'disconnectedCallback',
  'adoptedCallback',
  'attributeChangedCallback',
  'createRenderRoot',
  'render',
  'shouldUpdate',
  'willUpdate',
  'update',
  'updated',
  'firstUpdated',
]);

/** What each kind of thing must have beside a description. */
const needs = {
  attributes: {
    type: ({ type }) => !!type?.text,
    limits: (item) => !item.type || !isNumber(item) || item.minimum < item.maximum,
  },
  members: {},
  events: { type: ({ type }) => /^Portlet\w+Event$/.test(type?.text ?? '') },
  slots: {},
  cssParts: {},
  cssProperties: { default: (item) => !!item.default },
};

/**
 * What is missing in the description of an element.
 *
 * @param {any} element
 * @returns {string[]} One line for each gap.
 */
export function gapsOf(element) {
  const whose = element.tagName ?? element.name;
  const lines = element.description || element.summary ? [] : [`${whose}: no description`];
  for (const [kind, checks] of Object.entries(needs)) {
    for (const item of element[kind] ?? []) {
      const all = { description: ({ description }) => !!description, ...checks };
      for (const [what, isThere] of Object.entries(all)) {
        if (!isThere(item)) lines.push(`${whose} ${kind} ${item.name || '(default)'}: no ${what}`);
      }
    }
  }
  return lines;
}
