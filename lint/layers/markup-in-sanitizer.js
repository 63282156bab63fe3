import { eachGlobal, memberName } from './globals.js';
import { locationOf } from './location.js';

const properties = new Set(['innerHTML', 'outerHTML', 'srcdoc']);
const methods = new Set([
  'insertAdjacentHTML',
  'setHTML',
  'setHTMLUnsafe',
  'parseHTML',
  'parseHTMLUnsafe',
  'createContextualFragment',
]);
const unsafeTemplates = /(^|\/)(unsafe-(html|svg|mathml)|static-html|static)\.js$/;

/** Only the sanitizer makes nodes of text. Reading markup is anybody's. */
export const markupInSanitizer = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const location = locationOf(context.filename);
    if (!location || location.layer === 'sanitize') return {};
    const report = (node, name) =>
      context.report({ node, message: `Only the sanitizer makes nodes of text: ${name}.` });
    return {
      ...eachGlobal(context, (name, node) => {
        if (name === 'DOMParser' || name === 'trustedTypes') report(node, name);
        const member = name === 'document' ? memberName(node.parent, node) : undefined;
        if (member === 'write' || member === 'writeln') report(node, `document.${member}`);
      }),
      AssignmentExpression({ left }) {
        const name = memberName(left);
        if (properties.has(name)) report(left, name);
      },
      MemberExpression(node) {
        const name = memberName(node);
        if (methods.has(name)) report(node, name);
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
