const globalObjects = new Set(['window', 'self', 'globalThis', 'top', 'parent', 'frames']);

/**
 * Calls back for each use of a browser's global, also when it is written as `window.fetch` or `globalThis.fetch`.
 *
 * @param {import('eslint').Rule.RuleContext} context
 * @param {(name: string, node: import('estree').Node) => void} callback With the name and the node that stands for it.
 * @returns {import('eslint').Rule.RuleListener}
 */
export function eachGlobal(context, callback) {
  return {
    'Program:exit'() {
      const { scopes } = context.sourceCode.scopeManager;
      for (const { identifier, resolved, isValueReference } of scopes.flatMap(
        ({ references }) => references,
      )) {
        const isGlobal = !resolved || resolved.defs.length === 0;
        if (!isGlobal || isValueReference === false) continue;
        const property = globalObjects.has(identifier.name) && memberName(identifier.parent, identifier);
        if (property) callback(property, identifier.parent);
        else callback(identifier.name, identifier);
      }
    },
  };
}

/**
 * The name that a member expression reads of an object: `b` in `a.b` and `a['b']`.
 *
 * @param {any} node
 * @param {any} [object] The object that it must be read of.
 * @returns {string | undefined}
 */
export function memberName(node, object = node?.object) {
  if (node?.type !== 'MemberExpression' || node.object !== object) return undefined;
  if (!node.computed) return node.property.name;
  return typeof node.property.value === 'string' ? node.property.value : undefined;
}
