import { isMarkup, piecesOf } from '../template.js';

/** In quirks mode class names ignore case, so that two which differ in nothing else are one. */
export const lowercaseClasses = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    return {
      TaggedTemplateExpression(node) {
        if (isMarkup(node)) checkMarkup(context, node);
        else if (node.tag.name === 'css') checkStyles(context, node);
      },
    };
  },
};

const message = 'Class names are in lower case, as quirks mode takes them.';

function checkMarkup(context, node) {
  for (const { name, value, node: part } of piecesOf(node.quasi)) {
    if (name === 'class' && /\p{Lu}/u.test(value)) context.report({ node: part, message });
  }
}

function checkStyles(context, node) {
  for (const part of node.quasi.quasis) {
    const selectors = part.value.raw.replace(/\/\*[^]*?\*\//g, '').replace(/\{[^{}]*\}/g, '{}');
    if (/\.[a-z-]*[A-Z]/.test(selectors.replace(/\([^()]*\)/g, ''))) context.report({ node: part, message });
  }
}
