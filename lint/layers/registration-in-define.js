import { eachGlobal } from './globals.js';
import { locationOf } from './location.js';

/** What defines elements, waits for their definition or reports it. */
const layers = new Set(['', 'doctor', 'registry', 'upgrade']);

/** Only `define.ts` files define elements: importing anything else has no side effect. */
export const registrationInDefine = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const location = locationOf(context.filename);
    if (!location || layers.has(location.layer) || location.path.endsWith('/define.ts')) return {};
    return {
      ...eachGlobal(context, (name, node) => {
        if (name === 'customElements')
          context.report({ node, message: 'Only define.ts may touch customElements.' });
      }),
      'ImportSpecifier[imported.name="customElement"]'(node) {
        context.report({ node, message: 'The decorator defines its element: write a define.ts.' });
      },
    };
  },
};
