import { sep } from 'node:path';

const home = ['src', 'platform', 'unicode.ts'].join(sep);

/** Normalizing takes quadratic time over a letter with thousands of marks; our own functions bound them. */
export const boundedMarks = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    if (context.filename.endsWith(home)) return {};
    return {
      'CallExpression[callee.property.name="normalize"]'(node) {
        context.report({ node, message: 'Use toNfc or toNfd of src/platform/unicode.ts.' });
      },
    };
  },
};
