import { eachGlobal, memberName } from './globals.js';
import { placeOf } from './rooms.js';

const sinks = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTML',
  'setHTMLUnsafe',
  'parseHTML',
  'parseHTMLUnsafe',
  'createContextualFragment',
  'srcdoc',
]);

const unsafeTemplates = /(^|\/)(unsafe-(html|svg|mathml)|static-html|static)\.js$/;

/** Wall 3: only `src/html` turns text from elsewhere into nodes. */
export const nodesInHtml = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const place = placeOf(context.filename);
    if (!place || place.room === 'html') return {};
    const report = (node, name) =>
      context.report({ node, message: `Only src/html may turn text into nodes: ${name}.` });
    return {
      ...eachGlobal(context, (name, node) => {
        if (name === 'DOMParser' || name === 'trustedTypes') report(node, name);
        const member = name === 'document' ? memberName(node.parent, node) : undefined;
        if (member === 'write' || member === 'writeln') report(node, `document.${member}`);
      }),
      MemberExpression(node) {
        const name = memberName(node);
        if (sinks.has(name)) report(node, name);
      },
      ImportDeclaration({ source }) {
        if (unsafeTemplates.test(source.value)) report(source, source.value);
      },
      ImportExpression({ source }) {
        if (unsafeTemplates.test(source.value)) report(source, source.value);
      },
      TemplateElement(node) {
        const [, name] = /\.(innerHTML|outerHTML|srcdoc)=["']?$/.exec(node.value.raw) ?? [];
        if (name) report(node, `.${name}=`);
      },
    };
  },
};
