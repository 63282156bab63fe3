import { eachGlobal } from './globals.js';
import { placeOf } from './rooms.js';

/** Wall 4: only `define.ts` files, and `src/placement` for them, touch the registry. All else is free of side effects. */
export const registrationInDefine = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const place = placeOf(context.filename);
    if (!place || place.room === 'placement' || place.path.endsWith('/define.ts')) return {};
    return {
      ...eachGlobal(context, (name, node) => {
        if (name === 'customElements')
          context.report({ node, message: 'Only define.ts may touch customElements.' });
      }),
      'ImportSpecifier[imported.name="customElement"]'(node) {
        context.report({ node, message: 'The decorator registers its element: write a define.ts.' });
      },
    };
  },
};
