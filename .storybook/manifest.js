import { readFile } from 'node:fs/promises';
import { elementsOf, manifest } from '../build/manifest.js';

const id = 'virtual:custom-elements-manifest';

/**
 * The custom elements manifest as a module, made of the sources' doc comments whenever Storybook starts; with `MANIFEST` in the
 * environment, it is that file, as making it takes a while. By default as controls need it; `elements` are the manifest's own.
 *
 * @returns {import('vite').Plugin}
 */
export function manifestModule() {
  return {
    name: 'custom-elements-manifest',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    async load(resolved) {
      if (resolved !== `\0${id}`) return undefined;
      const made = await read();
      return `export default ${JSON.stringify(forControls(made))};
export const elements = ${JSON.stringify(elementsOf(made))};`;
    },
  };
}

const read = async () =>
  process.env.MANIFEST ? JSON.parse(await readFile(process.env.MANIFEST, 'utf8')) : manifest();

/** Storybook keeps one list of names for everything, where a part `heading` would take the attribute's place. */
function forControls({ modules, ...rest }) {
  return {
    ...rest,
    modules: modules.map(({ declarations, ...module }) => ({
      ...module,
      declarations: declarations.map(distinct),
    })),
  };
}

/** An element with a name for each thing: its fields as attributes alone, which is how a page's author writes them. */
function distinct({ attributes = [], members = [], cssParts = [], slots = [], ...declaration }) {
  return {
    ...declaration,
    // Without a value of their own: what is taken then is the element's to say, in the description.
    attributes: attributes.map(({ default: standard, ...attribute }) =>
      standard === 'null' ? attribute : { ...attribute, default: standard },
    ),
    members: members.filter(({ attribute }) => !attribute),
    cssParts: cssParts.map((part) => ({ ...part, name: `::part(${part.name})` })),
    slots: slots.map((slot) => ({ ...slot, name: slot.name || '(default)' })),
  };
}
