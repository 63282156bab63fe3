/** Lit's decorators, in the one form that our classes use: TypeScript's own, on fields. */
const decorators = `
  export const property = (options) => (prototype, name) => prototype.constructor.createProperty(name, options);
  export const state = () => property({ state: true });
  export const query = (selector) => (prototype, name) => {
    // Returns nothing: what a decorator returns is taken for a descriptor, and MooTools gives elements a \`get\` and a \`set\`.
    Object.defineProperty(prototype, name, {
      get() { return this.renderRoot?.querySelector(selector) ?? null; },
    });
  };`;

/** What the compiler calls to apply them, one to each field. */
const helper = `export default ([decorator], prototype, name) => decorator(prototype, name);`;

/**
 * Puts these two in the place of the general ones, which are for every form of decorators and of classes.
 *
 * @returns {import('vite').Plugin}
 */
export function shortDecorators() {
  return {
    name: 'short-decorators',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^lit\/decorators\.js$/ },
      handler: () => '\0lit-decorators',
    },
    load: {
      filter: { id: /^\0lit-decorators$/ },
      handler: () => decorators,
    },
    transform: {
      filter: { id: /oxc-project.runtime.*\bdecorate\.js$/ },
      handler: () => ({ code: helper, map: null }),
    },
  };
}
