import { eachGlobal, memberName } from '../layers/globals.js';
import { locationOf } from '../layers/location.js';

/** The URL check: what these return may become a link or be loaded. */
const checks = new Set(['linkUrl', 'pageUrl', 'mediaUrl', 'imageUrl', 'imageSrcset']);
const module = /(^|\/)(media-)?urls\.js$/;

/** Attributes that hold a URL, as HTML and SVG name them. */
const attributes = new Set(
  'action background cite classid codebase data formaction href longdesc manifest ping poster src srcset xlink:href'.split(
    ' ',
  ),
);
/** Properties that a browser goes to, loads or submits to. */
const properties = new Set([
  'href',
  'src',
  'srcset',
  'poster',
  'action',
  'formAction',
  'background',
  'baseVal',
]);

const message =
  'A URL is bound or assigned only as a call of the URL check (linkUrl, mediaUrl … of src/sanitize) gives it.';

/** Where attributes whose names are not written out are set: the sanitizer, and the author's own settings on our elements. */
const copiesAttributes = new Set(['normalize', 'sanitize', 'upgrade']);

/** A Lit binding: the attribute before an expression, whose value it must be as a whole. */
const binding = /[\s"']([.?@]?)([\w:-]+)\s*=\s*(?:(")([^"]*)|(')([^']*)|([^\s"'<>=]*))$/;

/**
 * Foreign data must not become a link that runs script: whatever is bound to an attribute or assigned to a property that a
 * browser follows has just passed the URL check.
 */
export const checkedUrls = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const layer = locationOf(context.filename)?.layer;
    if (layer === undefined) return {};
    const report = (node) => context.report({ node, message });

    /** What a name stands for, if it can only stand for one thing. */
    function definitionOf(identifier) {
      for (let scope = context.sourceCode.getScope(identifier); scope; scope = scope.upper) {
        const variable = scope.set.get(identifier.name);
        if (variable) return variable.defs.length === 1 ? variable.defs[0] : undefined;
      }
      return undefined;
    }

    /** What a `const` was set to. */
    function constantOf(identifier) {
      const { type, parent, node } = definitionOf(identifier) ?? {};
      return type === 'Variable' && parent.kind === 'const' && node.id.type === 'Identifier'
        ? node.init
        : undefined;
    }

    function isCheck(callee) {
      if (callee.type !== 'Identifier') return false;
      const definition = definitionOf(callee);
      return (
        definition?.type === 'ImportBinding' &&
        module.test(definition.parent.source.value) &&
        checks.has(definition.node.imported?.name)
      );
    }

    /** Whether an expression can only be a checked URL, or none. */
    function isChecked(node) {
      switch (node?.type) {
        case 'CallExpression':
          return isCheck(node.callee);
        case 'Literal':
          return (
            node.value === null ||
            (typeof node.value === 'string' && /^(https?:\/\/|about:blank$)/.test(node.value))
          );
        case 'TemplateLiteral':
          // A place within the page.
          return node.quasis[0].value.raw.startsWith('#');
        case 'ConditionalExpression':
          return isChecked(node.consequent) && isChecked(node.alternate);
        case 'LogicalExpression':
          return isChecked(node.right) && (node.operator === '&&' || isChecked(node.left));
        case 'TSNonNullExpression':
          return isChecked(node.expression);
        case 'Identifier': {
          if (node.name === 'undefined') return true;
          const definition = definitionOf(node);
          if (definition?.type === 'ImportBinding')
            return definition.parent.source.value === 'lit' && definition.node.imported?.name === 'nothing';
          return isChecked(constantOf(node));
        }
        default:
          return false;
      }
    }

    return {
      ...eachGlobal(context, (name, node) => {
        if (name !== 'open' || node.parent.type !== 'CallExpression' || node.parent.callee !== node) return;
        if (node.parent.arguments[0] && !isChecked(node.parent.arguments[0])) report(node.parent);
      }),
      'TaggedTemplateExpression[tag.name=/^(html|svg|staticHtml)$/]'({ quasi }) {
        let before = '';
        quasi.expressions.forEach((expression, index) => {
          before += quasi.quasis[index].value.raw;
          const [, kind, name = '', double = '', inDouble, single = '', inSingle, bare] =
            binding.exec(before) ?? [];
          const after = quasi.quasis[index + 1].value.raw;
          before += 'x';
          const handler = /^on/i.test(name) && kind !== '@';
          const followed = attributes.has(name.toLowerCase()) || (kind === '.' && properties.has(name));
          if (!handler && (!followed || kind === '@' || kind === '?')) return;
          const quote = double + single;
          const isWhole =
            !(inDouble || inSingle || bare) &&
            (quote ? after.startsWith(quote) : /^(?:[\s>]|\/>)/.test(after));
          // A call alone would leave an empty attribute, which is a link to the page: `?? nothing`.
          const isBare = expression.type === 'CallExpression';
          if (handler || !isWhole || isBare || !isChecked(expression)) report(expression);
        });
      },
      AssignmentExpression({ left, right }) {
        const property = memberName(left);
        if (properties.has(property) && !isChecked(right)) report(left);
        const name = property ?? left.name;
        if (name === 'location' && !isChecked(right)) report(left);
      },
      'CallExpression[callee.type="MemberExpression"]'(node) {
        const [first, second, third] = node.arguments;
        const method = memberName(node.callee);
        if (/^setAttribute(NS)?$/.test(method)) {
          const [name, value] = method === 'setAttribute' ? [first, second] : [second, third];
          const literal = name?.type === 'Identifier' ? constantOf(name) : name;
          if (literal?.type !== 'Literal') {
            if (!copiesAttributes.has(layer)) report(node);
            return;
          }
          const attribute = String(literal.value).toLowerCase();
          if (attribute.startsWith('on') || (attributes.has(attribute) && !isChecked(value))) report(node);
        }
        const { object } = node.callee;
        if (
          /^(assign|replace)$/.test(method) &&
          (object.name === 'location' || memberName(object) === 'location')
        ) {
          if (!isChecked(first)) report(node);
        }
        if (object.name === 'Object' && method === 'assign') {
          node.arguments
            .slice(1)
            .flatMap(({ properties: given = [] }) => given)
            .filter(({ key, value }) => properties.has(key?.name ?? key?.value) && !isChecked(value))
            .forEach(report);
        }
      },
    };
  },
};
