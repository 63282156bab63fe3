import { ESLint } from 'eslint';

const eslint = new ESLint();

/**
 * Lints a text as if it stood in that file, with the rules of the house.
 *
 * @param {string} filePath
 * @param {string} text
 * @returns {Promise<string[]>} The rules that it breaks, each once.
 */
export async function brokenRules(filePath, text) {
  const [{ messages }] = await eslint.lintText(text, { filePath });
  const fatal = messages.find((message) => message.fatal);
  if (fatal) throw new SyntaxError(fatal.message);
  return [...new Set(messages.map(({ ruleId }) => ruleId))];
}
