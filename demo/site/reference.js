import { fallbackLink } from '../../build/hosts/markup.js';
import { attributeTexts } from '../../hosts/attributes.js';
import { descriptions } from '../../hosts/elements.js';
import { writtenFor } from '../../hosts/forms.js';
import { places } from '../../hosts/places.js';
import * as vi from '../../hosts/reference-vi.js';
import { escape } from '../markup.js';

/** The pages of the elements as Markdown, made from the manifest, in Vietnamese and English: for Storybook and for the site. */

/**
 * What an element is for, and what to write to have it: in an editor, in a page, in a program, in each host.
 *
 * @param {any} element Of the manifest.
 * @returns {string}
 */
export function introduction({ tagName: tag, description }) {
  const described = descriptions[tag];
  const { name, summary, example } = described;
  const inside = fallbackLink(described);
  const attributes = Object.entries(example);
  const data = attributes.map(([key, value]) => ` data-${key === 'src' ? 'feed' : key}="${value}"`).join('');
  const plain = attributes.map(([key, value]) => ` ${key}="${value}"`).join('');
  const hosts = places.map((place) => {
    const written = writtenFor(place.name, tag, example, inside);
    const code = written ? `\n\n${fenced(written.code, written.language === 'text' ? 'text' : 'html')}` : '';
    const { vi: where, en } = place.editor;
    return `**${place.title}.** ${escape(where)} _${escape(en)}_${code}`;
  });
  return `# ${name.vi} · ${name.en}

${summary.vi}

_${line(description)}_

## Một dòng cho trình soạn thảo · One line for an editor

${fenced(`<div data-portlet="${tag}"${data}>${inside}</div>`, 'html')}

Kịch bản, một lần trong giao diện · The script, once in the theme:

${fenced('<script src="/html-portlets/html-portlets.classic.js" defer></script>', 'html')}

## Phần tử, cho lập trình viên · The element, for developers

${fenced(`<${tag}${plain}>${inside}</${tag}>`, 'html')}

${fenced(`import 'html-portlets/${tag}';`, 'js')}

## Ở từng hệ · In each host

Chỗ không có mã riêng: dán dòng đầu tiên. _Where a host has no way of its own, the first line is pasted._

${hosts.join('\n\n')}
`;
}

/**
 * All that an element promises, as tables.
 *
 * @param {any} element Of the manifest.
 * @returns {string}
 */
export function reference({ tagName: tag, attributes, events, members, slots, cssParts, cssProperties }) {
  const methods = members.filter(({ kind }) => kind === 'method');
  return `## Thuộc tính · Attributes

${table(
  ['thuộc tính · attribute', 'giá trị · values', 'mặc định · default', 'nghĩa', 'meaning'],
  attributes.map(({ name, type, default: standard, minimum, maximum, description }) => [
    code(name),
    minimum === undefined ? code(type.text) : `${minimum}–${maximum}`,
    standard === undefined || standard === 'null' ? '' : code(standard),
    `**${attributeTexts[name]?.vi ?? name}.** ${attributeTexts[name]?.meaning ?? ''}`,
    description,
  ]),
)}
## Sự kiện · Events

${named(events, vi.events)}
## Phương thức · Methods

${named(methods, vi.methods)}
## Nội dung bên trong · Slot

${table(
  ['nghĩa', 'meaning'],
  slots.map(({ description }) => [vi.slots[tag], description]),
)}
## Phần cho CSS · Parts

${named(cssParts, vi.parts)}
${tokens(cssProperties)}`;
}

/**
 * The custom properties, which are the same for all elements.
 *
 * @param {readonly any[]} properties Of an element of the manifest.
 */
export const tokens = (properties) => `## Thuộc tính riêng của CSS · Custom properties

${table(
  ['tên · name', 'mặc định · default', 'nghĩa', 'meaning'],
  properties.map(({ name, default: standard, description }) => [
    code(name),
    code(standard),
    vi.properties[name] ?? '',
    description,
  ]),
)}`;

/** What of the manifest has no Vietnamese here. @param {readonly any[]} elements @returns {string[]} */
export function withoutVietnamese(elements) {
  const kinds = {
    events: vi.events,
    cssParts: vi.parts,
    cssProperties: vi.properties,
    attributes: attributeTexts,
  };
  return elements.flatMap((element) => [
    ...Object.entries(kinds).flatMap(([kind, texts]) =>
      element[kind]
        .filter(({ name }) => !texts[name])
        .map(({ name }) => `${element.tagName} ${kind} ${name}`),
    ),
    ...(vi.slots[element.tagName] ? [] : [`${element.tagName} slots`]),
  ]);
}

const named = (items, texts) =>
  table(
    ['tên · name', 'nghĩa', 'meaning'],
    items.map(({ name, description }) => [code(name), texts[name] ?? '', description]),
  );

const table = (head, rows) =>
  `${[head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => line(cell).replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')}\n`;

const code = (/** @type {string} */ text) => `\`${text}\``;
const fenced = (/** @type {string} */ text, /** @type {string} */ language) =>
  `\`\`\`${language}\n${text}\n\`\`\``;
const line = (/** @type {string} */ text) => text.replace(/\s+/g, ' ');
