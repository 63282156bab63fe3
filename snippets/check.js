/**
 * Tells whether a snippet survives the editors and filters of the hosts that we know, and why not.
 *
 *     npm run snippets:check                             our own snippets
 *     npm run snippets:check -- '<div data-portlet=…'    that one
 *     npm run snippets:check -- block.html other.html    those files, one snippet each
 *     npm run snippets:check -- --lang=en -              what comes in on standard input; in English
 *
 * Ends with 1 where one does not survive.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { carriers } from './carriers.js';
import { faults, rules } from './rules.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string', default: 'vi' } },
});
const lang = values.lang === 'en' ? 'en' : 'vi';
const words = {
  vi: {
    survives: 'qua được mọi bộ lọc đã biết',
    lost: 'không qua được',
    seen: 'thấy',
    hosts: 'nơi làm hỏng',
  },
  en: {
    survives: 'survives every filter that we know',
    lost: 'does not survive',
    seen: 'found',
    hosts: 'harmed by',
  },
}[lang];

for (const { name, markup } of positionals.length ? positionals.map(given) : carriers) {
  const found = faults(markup);
  console.log(`${found.length ? '✗' : '✓'} ${name}: ${found.length ? words.lost : words.survives}`);
  for (const { rule, found: piece } of found) {
    console.log(
      `    ${rules[rule][lang]}\n      (${rule}; ${words.seen}: ${piece}; ${words.hosts}: ${rules[rule].hosts})`,
    );
  }
  if (found.length) process.exitCode = 1;
}

/** @param {string} argument A snippet, a file, or `-`. */
function given(argument) {
  if (argument.trimStart().startsWith('<')) return { name: argument.slice(0, 40), markup: argument };
  // A file ends with a line break, which nobody pastes.
  return { name: argument, markup: readFileSync(argument === '-' ? 0 : argument, 'utf8').trim() };
}
