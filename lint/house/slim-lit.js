const modules = new Set(['lit', 'lit/decorators.js', 'lit/directive.js']);
const names = new Set(['customElement', 'eventOptions', 'queryAll', 'queryAsync', 'mathml', 'unsafeCSS']);
const members = new Set(['properties', 'shouldUpdate', 'getUpdateComplete', 'finalizeStyles']);
const options = new Set(['attribute', 'type', 'reflect']);

/** A property, or an expression in an element of raw text: what stands before the expression. */
const uncommonPlace = /\s\.[\w-]+\s*=\s*["']?$|<(script|style|textarea|title)\b(?:(?!<\/\1)[^])*$/i;

/** What build/slim-lit.js and build/decorators.js leave out of the built files works in the sources and nowhere else. */
export const slimLit = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const refuse = (node, what) =>
      context.report({ node, message: `The built files have no ${what}: see build/slim-lit.js.` });
    return {
      'ImportDeclaration[source.value=/^lit\\b/]'({ source, specifiers, importKind }) {
        if (importKind === 'type') return;
        if (!modules.has(source.value)) refuse(source, source.value);
        specifiers
          .filter(({ imported }) => names.has(imported?.name))
          .forEach((node) => refuse(node, node.imported.name));
      },
      'Decorator > CallExpression[callee.name=/^(property|state)$/]'(node) {
        if (node.parent.parent.type !== 'PropertyDefinition')
          refuse(node, 'properties with accessors of their own');
        node.arguments[0]?.properties.forEach(({ key, value }) => {
          if (!options.has(key.name)) refuse(key, `option ${key.name}`);
          if (['Array', 'Object'].includes(value.name)) refuse(value, `properties of type ${value.name}`);
        });
      },
      ':matches(PropertyDefinition, MethodDefinition)'({ key }) {
        if (members.has(key.name)) refuse(key, key.name);
      },
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/]'({ quasi }) {
        quasi.quasis.slice(0, -1).reduce((before, { value }, index) => {
          const text = before + value.raw;
          if (uncommonPlace.test(text)) refuse(quasi.expressions[index], 'expressions in such a place');
          return `${text}x`;
        }, '');
      },
      'TaggedTemplateExpression[tag.name="css"]'({ quasi }) {
        quasi.expressions.forEach((node) => refuse(node, 'expressions in style sheets'));
      },
    };
  },
};
