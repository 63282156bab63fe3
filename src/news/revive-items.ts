import { isText, list, numberIn, record } from '../data/json-values.js';
import { isTime } from '../time/clock.js';
import { toPageUrl, toImageUrl } from './urls.js';
import type { NewsItem } from './news-item.js';

type Check = (value: unknown) => boolean;

const isName: Check = (value) => isText(value) && /\S/.test(value);
const isLink: Check = (value) => isText(value) && toPageUrl(value, value) !== undefined;
const isImage: Check = (value) => isText(value) && toImageUrl(value, value) !== undefined;
const isSize: Check = (value) => numberIn(value, 0, Number.MAX_SAFE_INTEGER) !== undefined;
const isDate: Check = (value) => {
  const { instant, precision } = record(value);
  return isTime(instant) && (precision === 'minute' || precision === 'day');
};
const isSrcset: Check = (value) =>
  isText(value) && value.split(', ').every((each) => /^\S+ \d+w$/.test(each) && isImage(each.split(' ')[0]));

const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const shapeOf =
  (shape: Readonly<Record<string, Check>>): Check =>
  (value) =>
    Object.entries(shape).every(([name, check]) => check(record(value)[name]));

const isItem = shapeOf({
  id: isName,
  title: isName,
  url: optional(isLink),
  published: optional(isDate),
  updated: optional(isDate),
  summary: optional(isText),
  images: listOf(
    shapeOf({
      src: isImage,
      alt: isText,
      width: optional(isSize),
      height: optional(isSize),
      srcset: optional(isSrcset),
    }),
  ),
  authors: listOf(isText),
  categories: listOf(shapeOf({ name: isText, url: optional(isLink) })),
  body: optional(isText),
  attachments: listOf(shapeOf({ url: isLink, name: isText, size: optional(isSize), type: optional(isText) })),
} satisfies Record<keyof NewsItem, Check>);

/** Items out of this browser's storage. Throws where anything in them is not as `toItems` makes it. */
export function reviveItems(value: unknown): readonly NewsItem[] {
  if (!list(value).length || !list(value).every(isItem)) throw new TypeError('not news items');
  return value as readonly NewsItem[];
}
