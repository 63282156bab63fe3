import { descriptions } from '../hosts/elements.js';
import { tagsOf, uptoLastTag, voidTags } from './tokens.js';

/**
 * Something in a snippet that the filter of some host takes away or spoils.
 *
 * @typedef {object} Fault
 * @property {string} rule
 * @property {string} found The piece of the snippet.
 *
 * @typedef {object} Rule
 * @property {string} hosts Whose filters do harm, as far as it is known.
 * @property {string} vi What to write, and why.
 * @property {string} en The same.
 * @property {(markup: string, tags: import('./tokens.js').Tag[]) => string[]} find Each piece that breaks the rule.
 */

/** Tags that every filter we know of keeps, with their contents. `thead` is not: NukeViet removes it. */
const keptTags = new Set(
  'a br div em h2 h3 h4 hr img li ol p span strong table tbody td th tr ul'.split(' '),
);
const keptAttributes = new Set(
  'alt class colspan height href hreflang lang rel rowspan src target title width'.split(' '),
);
const carrierTags = new Set(['a', 'div', 'table', 'ul']);

/** @type {Readonly<Record<string, Rule>>} */
export const rules = {
  'one-line': {
    hosts: 'NukeViet, Joomla',
    vi: 'Viết trên một dòng, không xuống dòng, không dấu tab: bộ lọc bỏ mất thuộc tính hoặc cả thẻ mở.',
    en: 'Write it on one line, without breaks and tabs: filters lose the next attribute, or the opening tag.',
    find: (markup) => (/[\r\n\t]/.test(markup.trim()) ? ['a line break or a tab'] : []),
  },
  'single-spaces': {
    hosts: 'NukeViet, Joomla',
    vi: 'Giữa các thuộc tính chỉ có một dấu cách, quanh dấu = không có dấu cách.',
    en: 'One space between attributes, none around the equals sign.',
    find: (_, tags) =>
      tags
        .map(({ text }) => text)
        .filter((text) => {
          const bare = text.replace(/"[^"]*"|'[^']*'/g, '""');
          return /[ ]{2}|[ ]=|=[ ]/.test(bare) || /""[^ />]/.test(bare);
        }),
  },
  'double-quotes': {
    hosts: 'NukeViet, Joomla',
    vi: 'Đặt mọi giá trị trong dấu nháy kép: giá trị trong nháy đơn bị cắt vụn ở dấu cách.',
    en: 'Put each value in double quotes: one in single quotes is cut at its spaces.',
    find: (_, tags) =>
      attributesOf(tags)
        .filter(({ value, quote }) => value !== undefined && quote !== '"')
        .map(({ name, value }) => `${name}=${value}`),
  },
  'value-given': {
    hosts: 'Joomla',
    vi: 'Thuộc tính nào cũng có giá trị, ví dụ data-rotate="true": thuộc tính trống bị bỏ.',
    en: 'Give each attribute a value, as in data-rotate="true": one without is dropped.',
    find: (_, tags) =>
      attributesOf(tags)
        .filter(({ value }) => !value)
        .map(({ name }) => name),
  },
  'plain-values': {
    hosts: 'NukeViet; “>”: all',
    vi: 'Giá trị không chứa < > # ( ) [ ] { }, dấu nháy hay JSON: NukeViet đổi mã màu, bỏ thuộc tính có ngoặc, và làm hỏng JSON.',
    en: 'No < > # ( ) [ ] { }, quotes or JSON in values: NukeViet rewrites colours, drops what has brackets and spoils JSON.',
    find: (_, tags) =>
      attributesOf(tags)
        .filter(({ value = '' }) => /[<>#()[\]{}"']|&(quot|apos|#\w+|lt|gt);/i.test(value))
        .map(({ name, value }) => `${name}="${value}"`),
  },
  'ordinary-tags': {
    hosts: 'NukeViet, Joomla, WordPress; CKEditor',
    vi: 'Chỉ dùng thẻ thường: thẻ có dấu gạch nối bị xoá hẳn. Dùng <div data-portlet="…"> thay cho nó.',
    en: 'Use ordinary tags: those with a hyphen are removed. Write <div data-portlet="…"> instead.',
    find: (_, tags) =>
      distinct(tags.filter(({ name }) => !keptTags.has(name)).map(({ name }) => `<${name}>`)),
  },
  'ordinary-attributes': {
    hosts: 'NukeViet, WordPress, Drupal',
    vi: 'Ngoài data-… chỉ dùng thuộc tính thông thường: style, id, slot, is và on… bị bỏ hoặc bị đổi.',
    en: 'Beside data-… use common attributes: style, id, slot, is and on… are removed or rewritten.',
    find: (_, tags) =>
      distinct(
        attributesOf(tags)
          .map(({ name }) => name)
          .filter((name) => !/^data-[a-z][a-z-]*$/.test(name) && !keptAttributes.has(name)),
      ),
  },
  'never-empty': {
    hosts: 'NukeViet, Joomla, TinyMCE, CKEditor',
    vi: 'Không để thẻ trống: viết sẵn một liên kết hay một danh sách, cũng là thứ người đọc thấy khi chưa có kịch bản.',
    en: 'Leave no tag empty: write a link or a list into it, which is also what readers see without the script.',
    find: (markup) => [...uptoLastTag(markup).matchAll(emptyElement)].map(([text]) => text),
  },
  'no-comments': {
    hosts: 'NukeViet, Joomla, Drupal',
    vi: 'Không dùng chú thích <!-- -->: chúng bị xoá.',
    en: 'No comments: they are removed.',
    find: (markup) => markup.match(/<!--/g) ?? [],
  },
  'data-feed': {
    hosts: 'DNN',
    vi: 'Viết data-feed thay cho data-src: DNN thêm tên thư mục vào mọi địa chỉ trong src=.',
    en: 'Write data-feed instead of data-src: DNN puts a folder before every address in src=.',
    find: (_, tags) =>
      attributesOf(tags)
        .filter(({ name }) => name === 'data-src')
        .map(({ value }) => `data-src="${value}"`),
  },
  'whole-addresses': {
    hosts: 'TinyMCE, DNN',
    vi: 'Địa chỉ bắt đầu bằng / hoặc https://: địa chỉ tương đối thành sai ở trang khác.',
    en: 'Addresses begin with / or https://: a relative one is wrong on the next page.',
    find: (_, tags) =>
      attributesOf(tags)
        .filter(
          ({ name, value }) =>
            addresses.test(name) && value && !/^(\/|https?:\/\/|mailto:|tel:)/i.test(value),
        )
        .map(({ name, value }) => `${name}="${value}"`),
  },
  'closed-tags': {
    hosts: 'all',
    vi: 'Mỗi thẻ mở có một thẻ đóng, lồng nhau đúng thứ tự.',
    en: 'Each opening tag has its closing tag, in the right order.',
    find: (_, tags) => unclosed(tags),
  },
  carrier: {
    hosts: '—',
    vi: 'Có một thẻ <div>, <ul>, <a> hoặc <table> mang data-portlet với tên một khối của thư viện.',
    en: 'There is a <div>, <ul>, <a> or <table> with data-portlet, which names a block of the library.',
    find: (_, tags) => wrongCarriers(tags),
  },
};

const addresses = /^(href|src|data-(feed|src|more-href|article-href))$/;
const emptyElement = /<([a-z][a-z0-9-]*)\b(?:"[^"]*"|'[^']*'|[^>"'])*>(?:\s|&nbsp;)*<\/\1>/gi;

/**
 * Why a snippet would not survive somewhere.
 *
 * @param {string} markup
 * @returns {Fault[]} None where it survives every filter that we know of.
 */
export function faults(markup) {
  const tags = tagsOf(markup);
  return Object.entries(rules).flatMap(([rule, { find }]) =>
    find(markup, tags).map((found) => ({ rule, found })),
  );
}

/** @param {import('./tokens.js').Tag[]} tags */
function attributesOf(tags) {
  return tags.flatMap(({ attributes }) => attributes);
}

/** @param {import('./tokens.js').Tag[]} tags */
function unclosed(tags) {
  const open = [];
  for (const { name, closes, text } of tags) {
    if (voidTags.has(name)) continue;
    if (!closes) open.push(name);
    else if (open.pop() !== name) return [text];
  }
  return open.map((name) => `<${name}>`);
}

/** @param {import('./tokens.js').Tag[]} tags */
function wrongCarriers(tags) {
  const known = Object.keys(descriptions);
  const marked = tags.flatMap(({ name, attributes }) =>
    attributes.filter((attribute) => attribute.name === 'data-portlet').map(({ value }) => ({ name, value })),
  );
  if (!marked.length) return ['no data-portlet'];
  return marked
    .filter(({ name, value }) => !carrierTags.has(name) || !known.includes(value))
    .map(({ name, value }) => `<${name} data-portlet="${value}">`);
}

/** @param {readonly string[]} names */
function distinct(names) {
  return [...new Set(names)];
}
