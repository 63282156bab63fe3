import { cli } from '@custom-elements-manifest/analyzer/cli.js';

/**
 * The custom elements manifest. What it describes is a promise to editors and to other programs, so each element and
 * each of its public attributes, properties, methods, events, slots, parts and custom properties must say what it is.
 *
 * @returns {Promise<object>}
 * @throws {Error} that lists everything without a description.
 */
export async function manifest() {
  const analysed = await cli({ argv: ['analyze'], noWrite: true });
  const modules = analysed.modules.filter(concernsElements).map(publicModule);
  // The analyser reads files as they come.
  modules.sort((one, other) => (one.path < other.path ? -1 : 1));
  const silent = modules.flatMap(({ declarations }) => declarations.filter(isElement).flatMap(undescribed));
  if (silent.length)
    throw new Error(`Without a description:\n${silent.map((line) => `  ${line}`).join('\n')}`);
  return JSON.parse(JSON.stringify({ ...analysed, modules }, asPublished));
}

/** Names files as they are in the package. */
function asPublished(_, value) {
  return typeof value === 'string' ? value.replace(/^src\/(.+)\.ts$/, 'dist/esm/$1.js') : value;
}

/** @param {{ declarations: any[], exports: any[] }} module */
function concernsElements({ declarations, exports }) {
  return declarations.some(isElement) || exports.some(({ kind }) => kind === 'custom-element-definition');
}

const kinds = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'];

/** @param {{ customElement?: boolean }} declaration */
function isElement(declaration) {
  return declaration.customElement === true;
}

/** @param {any} module */
function publicModule(module) {
  return {
    ...module,
    declarations: module.declarations.map((item) => (isElement(item) ? publicElement(item) : item)),
  };
}

/** Without what is private or protected, and what Lit inherits from the browser. */
function publicElement(element) {
  return { ...element, members: (element.members ?? []).filter(isPublic) };
}

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

/** @param {any} element */
export function undescribed(element) {
  const nameless = element.description || element.summary ? [] : [element.tagName ?? element.name];
  return kinds.reduce(
    (lines, kind) =>
      lines.concat(
        (element[kind] ?? [])
          .filter(({ description }) => !description)
          .map(({ name }) => `${element.tagName ?? element.name} ${kind}: ${name || '(default)'}`),
      ),
    nameless,
  );
}
