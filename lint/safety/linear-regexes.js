import { getStaticValue } from '@eslint-community/eslint-utils';
import { checkSync } from 'recheck';

// The checker's own script: no other program, the same verdict everywhere.
process.env.RECHECK_SYNC_BACKEND = 'pure';

const LIMIT = { timeout: 20_000 };
const ATOM = /\\.|\[(?:\\.|[^\]\\])*\]/g;
const UNBOUNDED = /[*+]|\{\d+,\}/;

/** @param {string} pattern */
const repeatsWithoutEnd = (pattern) => UNBOUNDED.test(pattern.replace(ATOM, 'a'));

/** @type {Map<string, string | undefined>} */
const known = new Map();

/**
 * @param {string} source
 * @param {string} flags
 * @returns {string | undefined} What makes it slow, if anything does.
 */
function faultOf(source, flags) {
  const result = checkSync(source, flags, LIMIT);
  return result.status === 'vulnerable'
    ? `${result.complexity.summary} time for ${result.attack.pattern}`
    : undefined;
}

/**
 * Regular expressions read foreign text: one of them that takes more than linear time freezes the tab over a page of spaces. What
 * repeats only up to a number is linear by itself, and is not checked.
 */
export const linearRegexes = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const check = (node, source, flags) => {
      if (!repeatsWithoutEnd(source)) return;
      const key = `/${source}/${flags}`;
      if (!known.has(key)) known.set(key, faultOf(source, flags));
      const fault = known.get(key);
      if (fault)
        context.report({ node, message: `${fault}: exclude what begins it from what repeats, or bound it.` });
    };
    return {
      'Literal[regex]'({ regex, ...node }) {
        check(node, regex.pattern, regex.flags);
      },
      ':matches(NewExpression, CallExpression)[callee.name="RegExp"]'(node) {
        const { value } = getStaticValue(node, context.sourceCode.getScope(node)) ?? {};
        if (value instanceof RegExp) check(node, value.source, value.flags);
        else context.report({ node, message: 'Cannot be checked: build it from literals, or do without.' });
      },
    };
  },
};
