/** Lit's decorators and the compiler's helper for them, in the one form that our classes use: TypeScript's own, on fields. */
const modules = {
  'lit/decorators.js': `
    export const property = (options) => (prototype, name) => prototype.constructor.createProperty(name, options);
    export const state = () => property({ state: true });
    export const query = (selector) => (prototype, name) =>
      Object.defineProperty(prototype, name, {
        get() { return this.renderRoot?.querySelector(selector) ?? null; },
      });`,
  decorate: `export default ([decorator], prototype, name) => decorator(prototype, name);`,
};

/**
 * Puts these in the place of the general ones, which are for every form of decorators and of classes.
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
      filter: { id: /^\0lit-decorators$|oxc-project.runtime.*decorate\.js$/ },
      handler: (id) => (id === '\0lit-decorators' ? modules['lit/decorators.js'] : modules.decorate),
    },
  };
}
