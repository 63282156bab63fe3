import { isMarkup, piecesOf } from '../template.js';

/** A strict content policy blocks style attributes in Firefox, even those in templates: use a class, or `style.setProperty`. */
export const noStyleAttribute = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    return {
      TaggedTemplateExpression(node) {
        if (!isMarkup(node)) return;
        for (const { kind, name, node: part } of piecesOf(node.quasi)) {
          if (kind !== 'attribute' || name !== 'style') continue;
          context.report({
            node: part,
            message: 'A strict content policy blocks style attributes: use a class.',
          });
        }
      },
    };
  },
};
