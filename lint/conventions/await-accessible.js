/** `expect(el).to.be.accessible()` without `await` is green whatever axe finds. */
export const awaitAccessible = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    return {
      'CallExpression[callee.type="MemberExpression"][callee.property.name="accessible"]'(node) {
        const { type } = node.parent;
        if (type === 'AwaitExpression' || type === 'ReturnStatement' || type === 'ArrowFunctionExpression')
          return;
        context.report({
          node,
          message: 'Await it: an accessibility assertion that nobody awaits is always green.',
        });
      },
    };
  },
};
