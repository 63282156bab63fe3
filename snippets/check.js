/**
 * Tells what is wrong with a snippet: names and values that there are not, and what the editors and filters of hosts would spoil.
 *
 *     npm run snippets:check                             our own snippets
 *     npm run snippets:check -- '<div data-portlet=…'    that one
 *     npm run snippets:check -- block.html other.html    those files, one snippet each
 *     npm run snippets:check -- --lang=en -              what comes in on standard input; in English
 *
 * Ends with 1 where something is wrong with one, and with 2 where it could not be read.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readerLanguage } from '../build/reader-language.js';
import { carriers } from './carriers.js';
import { checkSnippet } from './check-snippet.js';
import { readFacts } from './facts.js';

const texts = {
  vi: {
    fine: 'đúng, và qua được mọi bộ lọc đã biết',
    wrong: 'cần sửa',
    seen: 'thấy',
    hosts: 'nơi làm hỏng',
    missing: (path) =>
      `Không có tệp ${path}. Hãy kiểm tra tên tệp, hoặc đặt đoạn mã trong dấu nháy đơn: '<div …>'.`,
    folder: (path) => `${path} là thư mục. Hãy chỉ tên một tệp trong đó.`,
    unreadable: (path) => `Không đọc được ${path}. Hãy kiểm tra quyền đọc của tệp.`,
    options: 'Chỉ có lựa chọn --lang=vi và --lang=en.',
  },
  en: {
    fine: 'right, and survives every filter that we know',
    wrong: 'needs a change',
    seen: 'found',
    hosts: 'harmed by',
    missing: (path) =>
      `There is no file ${path}. Check its name, or put a snippet in single quotes: '<div …>'.`,
    folder: (path) => `${path} is a folder. Name a file in it.`,
    unreadable: (path) => `${path} cannot be read. Check who may read it.`,
    options: 'The only options are --lang=vi and --lang=en.',
  },
};

process.exitCode = await main(process.argv.slice(2));

/** @param {string[]} args */
async function main(args) {
  const options = read(args);
  if (!options) {
    console.error(texts[readerLanguage()].options);
    return 2;
  }
  const { lang, given } = options;
  const text = texts[lang];
  const facts = await readFacts();
  let status = 0;
  for (const { name, markup, problem } of given.length
    ? given.map((argument) => snippetOf(argument, text))
    : carriers) {
    if (problem) {
      console.error(problem);
      status = 2;
      continue;
    }
    const found = checkSnippet(markup, facts);
    console.log(`${found.length ? '✗' : '✓'} ${name}: ${found.length ? text.wrong : text.fine}`);
    for (const { rule, found: piece, hosts, [lang]: sentence } of found) {
      const about = [rule, piece && `${text.seen}: ${piece}`, hosts && `${text.hosts}: ${hosts}`];
      console.log(`    ${sentence}\n      (${about.filter(Boolean).join('; ')})`);
    }
    if (found.length) status ||= 1;
  }
  return status;
}

/** @param {string[]} args */
function read(args) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { lang: { type: 'string' } },
    });
    if (values.lang !== undefined && !Object.hasOwn(texts, values.lang)) return undefined;
    return { lang: readerLanguage(values.lang), given: positionals };
  } catch {
    return undefined;
  }
}

/**
 * @param {string} argument A snippet, a file, or `-`.
 * @param {typeof texts.vi} text
 */
function snippetOf(argument, text) {
  if (argument !== '-' && !existsSync(argument)) {
    const isPath = /^[^<>&\n]*\.\w{1,5}$/.test(argument.trim());
    return isPath
      ? { problem: text.missing(argument) }
      : { name: argument.trim().slice(0, 40), markup: argument };
  }
  if (argument !== '-' && statSync(argument).isDirectory()) return { problem: text.folder(argument) };
  try {
    return { name: argument, markup: readFileSync(argument === '-' ? 0 : argument, 'utf8') };
  } catch {
    return { problem: text.unreadable(argument) };
  }
}
