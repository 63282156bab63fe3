import { descriptions } from '../hosts/elements.js';
import { nearest } from './nearest.js';
import { tagPattern, uptoLastTag } from './tokens.js';

/**
 * What is wrong with a snippet beside what filters do to it: names, values and addresses that lead to nothing.
 *
 * @typedef {object} Mistake
 * @property {string} rule
 * @property {string} found The piece of the snippet.
 * @property {string} vi What is wrong and what to write.
 * @property {string} en The same.
 *
 * @typedef {object} Facts
 * @property {readonly any[]} elements Those of the manifest.
 * @property {(value: string) => { problems: readonly { text: string, kind: string, suggestions: readonly string[] }[] }} parseRegions
 * @property {Readonly<Record<string, string>>} [hashes] `sri.json`, where it is known.
 */

/**
 * @param {string} markup
 * @param {import('./tokens.js').Tag[]} tags
 * @param {Facts} facts
 * @returns {Mistake[]}
 */
export function mistakes(markup, tags, facts) {
  const opening = tags.filter(({ closes }) => !closes);
  return [
    ...unfinished(markup),
    ...opening.flatMap((tag) => elementMistakes(tag, facts, markup)),
    ...opening.flatMap((tag) => loadingMistakes(tag, facts, tags)),
    ...misplacedScript(opening),
  ];
}

/** @param {string} markup */
function unfinished(markup) {
  const [open] = /<[a-z][^<>]*$/i.exec(markup.trim()) ?? [];
  if (open)
    return [
      {
        rule: 'unfinished-tag',
        found: open,
        vi: 'Thẻ chưa có dấu > ở cuối: dòng mã bị cắt khi chép. Hãy chép lại cả dòng.',
        en: 'The tag has no > at its end: the line was cut when it was copied. Copy the whole line again.',
      },
    ];
  // What is left of it when all whole tags are taken out.
  const [odd] = /<[a-z][^\0]*"/i.exec(uptoLastTag(markup).replace(tagPattern, '\0')) ?? [];
  return odd
    ? [
        {
          rule: 'unclosed-quote',
          found: odd.slice(0, 60),
          vi: 'Có một dấu nháy kép mở ra mà không đóng lại. Mỗi giá trị cần hai dấu nháy: data-days="3".',
          en: 'A double quote is opened and never closed. Each value needs two: data-days="3".',
        },
      ]
    : [];
}

/** The element that a tag is, or is to become. */
function elementOf({ name, attributes }) {
  const marked = attributes.find((attribute) => attribute.name === 'data-portlet');
  if (marked) return { tag: marked.value ?? '', isCarrier: true };
  return Object.hasOwn(descriptions, name) ? { tag: name, isCarrier: false } : undefined;
}

function elementMistakes(tag, facts, markup) {
  const asked = elementOf(tag);
  if (!asked) return [...misspeltMark(tag), ...misspeltElement(tag)];
  const meant = Object.hasOwn(descriptions, asked.tag) ? asked.tag : meantBlock(asked.tag);
  const misspelt = meant === asked.tag ? [] : [unknownBlock(asked.tag, meant)];
  const element = facts.elements.find(({ tagName }) => tagName === meant);
  if (!element) return misspelt;
  const settable = element.attributes.filter(({ readonly }) => !readonly);
  const given = tag.attributes.map((attribute) => ({
    ...attribute,
    ...settingOf(attribute, asked.isCarrier, settable),
  }));
  return [
    ...misspelt,
    ...duplicates(tag.attributes),
    ...given.flatMap((attribute) => attributeMistakes(attribute, { ...asked, tag: meant }, settable)),
    ...given.flatMap(({ setting, value }) =>
      setting ? valueMistakes(setting, value ?? '', { ...asked, tag: meant }, facts) : [],
    ),
    ...missingSource(tag, meant, given, markup),
  ];
}

/** Which of the element's attributes a written one sets. */
function settingOf({ name }, isCarrier, settable) {
  const plain = isCarrier ? name.replace(/^data-/, '') : name;
  const wanted = isCarrier && name === 'data-feed' ? 'src' : plain;
  const setting = settable.find((attribute) => attribute.name === wanted);
  return { plain, setting: isCarrier && !name.startsWith('data-') ? undefined : setting };
}

const near = [
  'data-porlet',
  'data-portlets',
  'data-protlet',
  'data_portlet',
  'dataportlet',
  'data-portal',
  'portlet',
];

function misspeltMark({ attributes }) {
  const found = attributes.find(({ name }) => near.includes(name));
  return found
    ? [
        {
          rule: 'misspelt-mark',
          found: found.name,
          vi: `Không có thuộc tính ${found.name}. Hãy viết data-portlet.`,
          en: `There is no attribute ${found.name}. Write data-portlet.`,
        },
      ]
    : [];
}

function misspeltElement({ name }) {
  const known = name.includes('-') && nearest(name, Object.keys(descriptions));
  return known ? [unknownBlock(name, known)] : [];
}

/** The block that a name most likely means: a misspelt one, or its Vietnamese name. @param {string} tag */
function meantBlock(tag) {
  const name = tag
    .trim()
    .toLowerCase()
    .replace(/[_\s]+/g, '-');
  const [bySlug] = Object.entries(descriptions).find(([, { slug }]) => slug === name) ?? [];
  return bySlug ?? nearest(name, Object.keys(descriptions));
}

/** @param {string} tag @param {string} [meant] */
function unknownBlock(tag, meant) {
  const all = Object.keys(descriptions).join(', ');
  return {
    rule: 'unknown-block',
    found: tag,
    vi: `Không có khối tên "${tag}". ${meant ? `Có lẽ là ${meant}.` : `Các khối: ${all}.`}`,
    en: `There is no block "${tag}". ${meant ? `Perhaps ${meant} is meant.` : `The blocks are ${all}.`}`,
  };
}

function duplicates(attributes) {
  const names = attributes.map(({ name }) => name);
  return [...new Set(names.filter((name, index) => names.indexOf(name) < index))].map((name) => ({
    rule: 'written-twice',
    found: name,
    vi: `Thuộc tính ${name} viết hai lần: trình duyệt chỉ đọc lần đầu. Hãy bỏ một.`,
    en: `The attribute ${name} is written twice, and browsers read the first. Leave one out.`,
  }));
}

function attributeMistakes({ name, plain, setting }, { tag, isCarrier }, settable) {
  if (setting || (isCarrier ? name === 'data-portlet' : /^(data-|aria-|on)/.test(name))) return [];
  const names = settable.map((attribute) => attribute.name);
  if (isCarrier && !name.startsWith('data-')) {
    // `class`, `href` and their like are the tag's own.
    if (!names.includes(name) || ['lang', 'title'].includes(name)) return [];
    return [
      {
        rule: 'without-data',
        found: name,
        vi: `Trên thẻ thường, thuộc tính của khối bắt đầu bằng data-. Hãy viết data-${name === 'src' ? 'feed' : name}.`,
        en: `On an ordinary tag a block’s attributes begin with data-. Write data-${name === 'src' ? 'feed' : name}.`,
      },
    ];
  }
  if (!isCarrier && ['class', 'id', 'style', 'slot', 'title', 'hidden', 'dir', 'role', 'part'].includes(name))
    return [];
  const meant = nearest(plain, names);
  const prefix = isCarrier ? 'data-' : '';
  return [
    {
      rule: 'unknown-attribute',
      found: name,
      vi: `Khối ${tag} không có thuộc tính ${name}. ${meant ? `Có lẽ là ${prefix}${meant}.` : `Các thuộc tính: ${names.map((item) => prefix + item).join(', ')}.`}`,
      en: `The block ${tag} has no attribute ${name}. ${meant ? `Perhaps ${prefix}${meant} is meant.` : `It has ${names.map((item) => prefix + item).join(', ')}.`}`,
    },
  ];
}

/**
 * @param {any} setting The attribute in the manifest.
 * @param {string} value
 */
function valueMistakes(setting, value, { tag, isCarrier }, facts) {
  const { name, type, minimum, maximum } = setting;
  const written = `${isCarrier ? 'data-' : ''}${name}`;
  if (type.text === 'boolean') return booleanMistakes(written, value);
  if (/\bnumber\b/.test(type.text)) return numberMistakes(written, value, minimum, maximum);
  if (tag === 'weather-regions' && name === 'regions') return regionMistakes(value, facts);
  if (isAddress(name)) return addressMistakes(written, value);
  const values = [...type.text.matchAll(/'([^']*)'/g)].map(([, known]) => known);
  if (!values.length || !value) return [];
  const isList = /\| string$/.test(type.text);
  const parts = isList ? value.split(/[\s,;]+/).filter(Boolean) : [value.trim()];
  return parts
    .filter((part) => !values.includes(part))
    .map((part) => {
      const meant = nearest(part.toLowerCase(), values);
      return {
        rule: 'unknown-value',
        found: `${written}="${value}"`,
        vi: `${written} không nhận "${part}". ${meant ? `Có lẽ là "${meant}". ` : ''}Các giá trị: ${values.join(', ')}.`,
        en: `${written} does not take "${part}". ${meant ? `Perhaps "${meant}" is meant. ` : ''}It takes ${values.join(', ')}.`,
      };
    });
}

function booleanMistakes(written, value) {
  if (!/^(false|0|no|off|không)$/i.test(value.trim())) return [];
  return [
    {
      rule: 'switched-off',
      found: `${written}="${value}"`,
      vi: `${written} có mặt là bật, dù giá trị là gì. Muốn tắt thì bỏ hẳn thuộc tính này.`,
      en: `${written} is on wherever it stands, whatever its value. Leave it out to switch it off.`,
    },
  ];
}

function numberMistakes(written, value, minimum, maximum) {
  const number = Number(value.trim() || NaN);
  if (number >= minimum && number <= maximum) return [];
  return [
    {
      rule: 'number',
      found: `${written}="${value}"`,
      vi: `${written} nhận một số từ ${minimum} đến ${maximum}, viết bằng chữ số.`,
      en: `${written} takes a number from ${minimum} to ${maximum}, in digits.`,
    },
  ];
}

/** @param {string} value */
function regionMistakes(value, { parseRegions }) {
  const { problems } = parseRegions(value);
  if (!problems.length) return [];
  const bySlashes = value
    .split('/')
    .map((part) => part.trim())
    .join('; ');
  if (value.includes('/') && !parseRegions(bySlashes).problems.length)
    return [
      {
        rule: 'region-separator',
        found: value,
        vi: `Các nơi cách nhau bằng dấu chấm phẩy: "${bySlashes}".`,
        en: `Places have semicolons between them: "${bySlashes}".`,
      },
    ];
  return problems.map(({ text, kind, suggestions }) => ({
    rule: `region-${kind}`,
    found: text,
    ...regionText(kind, text, suggestions),
  }));
}

function regionText(kind, text, suggestions) {
  if (kind === 'coordinates')
    return {
      vi: `Không đọc được toạ độ "${text}". Viết: Tên|vĩ độ,kinh độ, với dấu chấm thập phân: Sơn Tây|21.14,105.50.`,
      en: `The coordinates "${text}" cannot be read. Write Name|latitude,longitude with decimal points: Sơn Tây|21.14,105.50.`,
    };
  if (kind === 'too-many') return { vi: 'Nhiều nhất 100 nơi.', en: 'There can be 100 places at most.' };
  const meant = suggestions.join(', ');
  return {
    vi: `Không biết nơi "${text}". ${meant ? `Có lẽ là ${meant}.` : 'Viết tên tỉnh, thành phố, hoặc toạ độ: Tên|21.14,105.50.'}`,
    en: `The place "${text}" is not known. ${meant ? `Perhaps ${meant} is meant.` : 'Write a province or city, or coordinates: Name|21.14,105.50.'}`,
  };
}

const isAddress = (name) => /^(src|more-href|article-href)$/.test(name);

/** @param {string} value */
function addressMistakes(written, value) {
  const found = `${written}="${value}"`;
  const name = written === 'data-src' ? 'data-feed' : written;
  if (/^(file:|[a-z]:[\\/]|\\\\)/i.test(value))
    return [
      {
        rule: 'local-file',
        found,
        vi: `${name} trỏ tới tệp trên máy của bạn, người đọc không mở được. Hãy chép tệp lên máy chủ và viết địa chỉ bắt đầu bằng / hoặc https://.`,
        en: `${name} leads to a file on your own computer, which readers do not have. Copy it to the server and write an address that begins with / or https://.`,
      },
    ];
  if (/^http:\/\//i.test(value))
    return [
      {
        rule: 'http-address',
        found,
        vi: `${name} bắt đầu bằng http://: trang https không được phép tải. Hãy viết https://, hoặc đường dẫn bắt đầu bằng / nếu cùng cổng.`,
        en: `${name} begins with http://, which an https page must not load. Write https://, or a path that begins with / on the same portal.`,
      },
    ];
  if (!value.trim() || /\s/.test(value.trim()))
    return [
      {
        rule: 'no-address',
        found,
        vi: `${name} cần một địa chỉ, không có dấu cách: /rss.xml.`,
        en: `${name} needs an address without spaces: /rss.xml.`,
      },
    ];
  return [];
}

/** News need a source, or stories that are written in. */
function missingSource({ name, attributes, text }, tag, given, markup) {
  const has = (wanted) => given.some(({ setting, value }) => setting?.name === wanted && value?.trim());
  const needsFile =
    tag === 'weather-regions' &&
    given.find(({ setting, value }) => setting?.name === 'source' && value !== 'open-meteo');
  const isNews = tag === 'featured-news' || tag === 'news-article';
  if (has('src') || !(isNews || needsFile)) return [];
  if (isNews && name === 'a' && attributes.some((attribute) => attribute.name === 'href')) return [];
  const inside = markup.slice(markup.indexOf(text) + text.length);
  if (isNews && (name === 'ul' || /<(ul|li|article|h[1-6]|p)\b/i.test(inside))) return [];
  return [
    {
      rule: 'no-source',
      found: text,
      vi: needsFile
        ? `data-source="${needsFile.value}" cần data-feed: địa chỉ của tệp hay dịch vụ trên cổng.`
        : 'Khối chưa biết lấy tin ở đâu. Hãy thêm data-feed="/rss.xml" với địa chỉ nguồn tin của cổng, hoặc viết sẵn danh sách tin bên trong.',
      en: needsFile
        ? `data-source="${needsFile.value}" needs data-feed, the address of the portal’s file or service.`
        : 'The block does not know where the news are. Add data-feed="/rss.xml" with the address of the portal’s feed, or write a list of stories into it.',
    },
  ];
}

const scripts = [
  'html-portlets.classic.js',
  'html-portlets.js',
  'autoload.js',
  ...Object.keys(descriptions).map((tag) => `${tag}.js`),
];
const sheets = ['xanh.css', 'do.css'];

/** What comes after the last slash of an address, decoded where that can be. */
function fileNameOf(address) {
  const name = address.split(/[?#]/)[0].split(/[\\/]/).pop();
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** `<script src>` and `<link href>` of ours, or meant to be. */
function loadingMistakes(tag, { hashes = {} }, tags) {
  const value = (name) => tag.attributes.find((attribute) => attribute.name === name)?.value;
  const isScript = tag.name === 'script';
  const address = isScript ? value('src') : tag.name === 'link' ? value('href') : undefined;
  if (isScript && !address)
    return [
      {
        rule: 'no-script-address',
        found: tag.text,
        vi: 'Thẻ <script> chưa có src: <script src="/html-portlets/html-portlets.classic.js" defer></script>.',
        en: 'The <script> has no src: <script src="/html-portlets/html-portlets.classic.js" defer></script>.',
      },
    ];
  if (!address) return [];
  const name = fileNameOf(address);
  // The packs for Liferay have the sheets beside those of the theme.
  const file = name.replace(/^html-portlets[-.](?=(?:xanh|do)\.css$)/, '');
  const known = isScript ? scripts : sheets;
  const found = tag.text;
  const results = addressMistakes(isScript ? 'src' : 'href', address).map((mistake) => ({
    ...mistake,
    found,
  }));
  if (!known.includes(file)) {
    const meant = nearest(file, known) ?? (isScript ? known[0] : undefined);
    results.push({
      rule: 'wrong-file',
      found: file,
      vi: `Không có tệp ${file} trong bản phát hành. ${meant ? `Có lẽ là ${meant}.` : `Các tệp: ${known.join(', ')}.`}`,
      en: `There is no file ${file} in the release. ${meant ? `Perhaps ${meant} is meant.` : `There are ${known.join(', ')}.`}`,
    });
  } else if (isScript && file !== scripts[0] && value('type') !== 'module') {
    results.push({
      rule: 'not-a-module',
      found: file,
      vi: `${file} là mô-đun, cần type="module" và trình duyệt mới. Trang thường dùng ${scripts[0]}.`,
      en: `${file} is a module, which needs type="module" and a new browser. Ordinary pages take ${scripts[0]}.`,
    });
  }
  const hash = hashes[isScript ? file : `themes/${file}`];
  if (value('integrity') && hash && value('integrity').trim() !== hash)
    results.push({
      rule: 'wrong-hash',
      found: value('integrity'),
      vi: `integrity không khớp với ${file} của bản này, trình duyệt sẽ không chạy tệp. Hãy chép lại dòng từ trang hướng dẫn của đúng bản.`,
      en: `integrity does not fit ${file} of this version, so browsers will not run it. Copy the line from the instructions of the same version.`,
    });
  if (isScript && !tags.some(({ name, closes }) => name === 'script' && closes))
    results.push({
      rule: 'unclosed-script',
      found,
      vi: 'Thẻ <script> cần thẻ đóng </script>, nếu không cả phần trang sau nó biến mất.',
      en: 'The <script> needs its </script>, or the rest of the page disappears.',
    });
  return results;
}

/** Editors delete scripts. */
function misplacedScript(opening) {
  const script = opening.find(({ name }) => name === 'script');
  return script && opening.some(elementOf)
    ? [
        {
          rule: 'script-in-editor',
          found: script.text,
          vi: 'Trình soạn thảo xoá thẻ <script>. Chỉ dán dòng của khối; dòng <script> thêm vào giao diện (theme), một lần cho cả cổng.',
          en: 'Editors delete <script>. Paste the block’s line alone; the <script> line goes into the theme, once for the whole portal.',
        },
      ]
    : [];
}
