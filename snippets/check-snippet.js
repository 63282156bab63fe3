import { mistakes } from './mistakes.js';
import { faults, rules } from './rules.js';
import { tagsOf } from './tokens.js';
import { spoilt } from './written.js';

/** Longer than any snippet. */
const MAX_LENGTH = 100_000;

/**
 * Everything that is wrong with a snippet, in plain words: what a word processor did to it, names and values that there are not,
 * and what the filters of hosts would take away. The command and the page share it.
 *
 * @param {string} text As it was pasted.
 * @param {import('./mistakes.js').Facts} facts
 * @returns {import('./mistakes.js').Mistake[]} None where it works and survives everywhere.
 */
export function checkSnippet(text, facts) {
  if (text.length > MAX_LENGTH) return [whole('too-long')];
  let markup = text.replace(/^\ufeff/, '').trim();
  if (!markup) return [whole('nothing')];
  const before = [];
  for (const [rule, { pattern, mend, vi, en }] of Object.entries(spoilt)) {
    const [found] = pattern.exec(markup) ?? [];
    if (found === undefined) continue;
    before.push({ rule, found: found.slice(0, 60), vi, en });
    markup = mend(markup);
  }
  const tags = tagsOf(markup);
  if (!tags.length && !before.length && !/</.test(markup)) return [whole('no-code')];
  const found = mistakes(markup, tags, facts);
  return [...before, ...found, ...filterFaults(markup, tags, found)];
}

/** What filters would do, where that is not what has been found already. */
function filterFaults(markup, tags, found) {
  // A line for the theme passes no filter.
  if (tags.length && tags.every(({ name }) => name === 'script' || name === 'link')) return [];
  const isFound = (...names) => found.some(({ rule }) => names.includes(rule));
  const covered = {
    carrier:
      isFound('unknown-block', 'misspelt-mark', 'unfinished-tag', 'unclosed-quote') || tags.some(isElement),
    'closed-tags': isFound('unfinished-tag', 'unclosed-quote', 'unclosed-script'),
    'double-quotes': isFound('unclosed-quote'),
    'ordinary-attributes': isFound('without-data', 'misspelt-mark') || tags.some(isElement),
    'whole-addresses': isFound('local-file', 'no-address'),
    'value-given': isFound('no-address'),
  };
  return faults(markup)
    .filter(({ rule }) => !covered[rule])
    .filter(
      (fault) =>
        !(fault.rule === 'ordinary-tags' && fault.found === '<script>' && isFound('script-in-editor')),
    )
    .map(({ rule, found: piece }) => ({
      rule,
      found: piece,
      vi: rules[rule].vi,
      en: rules[rule].en,
      hosts: rules[rule].hosts,
    }));
}

const isElement = ({ name }) => /^(weather-regions|featured-news|news-article|html-portlet)$/.test(name);

const texts = {
  nothing: {
    vi: 'Chưa có gì để kiểm tra. Hãy dán dòng mã vào đây.',
    en: 'There is nothing to check. Paste a line here.',
  },
  'no-code': {
    vi: 'Đây không phải mã: không có thẻ nào. Một dòng mã bắt đầu bằng <div data-portlet="…">.',
    en: 'This is no code: there is no tag in it. A line begins with <div data-portlet="…">.',
  },
  'too-long': {
    vi: 'Quá dài để là một đoạn mã dán. Hãy chỉ dán dòng của khối.',
    en: 'This is too long for a snippet. Paste the line of the block alone.',
  },
};

/** @param {keyof typeof texts} rule */
const whole = (rule) => ({ rule, found: '', ...texts[rule] });
