import { DataError } from '../../data/error.js';
import { parseDate } from '../date.js';
import type { ParsedDate } from '../date-parts.js';
import { imagesIn } from '../images.js';
import type { RawImage } from '../images.js';
import type { FieldNames, JsonFormat, ParseOptions, RawItem } from '../raw-item.js';
import { plainText, unescapeMarkup } from '../text.js';
import { inLanguage } from './in-language.js';
import { firstValue, list, record, text } from './json-values.js';

type Field = Exclude<keyof FieldNames, 'items'>;

/**
 * The names under which fields are looked for where the page gives none: in small letters, without `_`, `-`, `_vi`, and the word for
 * news before them.
 */
const USUAL: Readonly<Record<Field, string>> = {
  id: 'id idtin guid uuid slug',
  title: 'title tieude headline subject name tenbaiviet tentin tieudetin ten',
  url: 'url link href permalink detailurl duongdan weburl absoluteurl canonicalurl lienket uri',
  published:
    'published publishedat publishdate publisheddate publishedon publishtime pubdate datepublished ngaydang ngayxuatban ngaydangtin ' +
    'date displaydate createdat created createddate createdate datecreated creationtime createdtime createtime createdon ' +
    'thoigiandang thoigian ngaytao ngay time timestamp',
  updated:
    'updated updatedat updateddate modified modifiedat datemodified modifieddate lastmodificationtime lastmodified ngaycapnhat',
  summary:
    'summary description excerpt lead sapo abstract mota motangan tomtat trichyeu trichdan gioithieu shortdescription intro introtext ' +
    'teaser brief',
  body: 'body content html noidung noidungchitiet contenthtml contents fulltext chitiet detail',
  picture:
    'picture image imageurl thumbnail thumbnailurl thumb photo cover coverimage featuredimage featureimage imagepath avatar avatarurl ' +
    'anh anhdaidien linkanh urlanh anhlon anhlonurl hinhanh hinhdaidien anhbia anhminhhoa img images pictures',
  author: 'author authors authorname byline tacgia butdanh creator',
  category: 'category categories categoryname tags chuyenmuc tenchuyenmuc danhmuc tendanhmuc',
};
const NEWS_BEFORE = /^(?:news|article|post|tintuc|baiviet)(?=.)/;
const FIELDS = Object.keys(USUAL) as readonly Field[];

/** How deep in an answer a list is looked for. */
const DEPTH = 5;

/**
 * A list in JSON of a portal's own: an array, an object of records by their ids, or an object in which one is, however deep and in
 * whatever envelope. Each field is
 * looked up by the names given (see `FieldNames`), and otherwise by those that are usual in English and Vietnamese. Titles and
 * summaries may be HTML.
 */
export const customJson: JsonFormat = {
  matches: () => true,
  /** @throws {DataError} `not-a-feed` where there is no list. */
  parse(answer, options) {
    const { fields = {} } = options;
    const found = fields.items
      ? entriesOf(firstValue(fields.items, answer), fields)
      : findList(answer, fields);
    if (!found) {
      if (fields.items || !isEnvelope(answer)) {
        throw new DataError('not-a-feed', `JSON without a list: ${Object.keys(record(answer)).join(', ')}`);
      }
      return [];
    }
    return found
      .map((item) => unwrapped(item, fields))
      .map((item) => itemFrom(item, { ...usualNames(item), ...withoutItems(fields) }, options));
  },
  next: (answer) => text(record(answer)['@odata.nextLink'] ?? record(answer)['odata.nextLink']),
};

const withoutItems = ({ items: _, ...fields }: FieldNames): FieldNames => fields;

/** What the names lead to in a record; `undefined` for what has no name. */
export function itemFrom(source: unknown, names: FieldNames, { language }: ParseOptions): RawItem {
  const value = (name: Field) => (names[name] ? firstValue(names[name], source) : undefined);
  const html = (name: Field) => textIn(value(name), language);
  const title = html('title');
  return {
    id: text(value('id')),
    title: title && plainText(unescapeMarkup(title)),
    url: addressIn(value('url')),
    published: dateIn(value('published')),
    updated: dateIn(value('updated')),
    lead: html('summary'),
    body: html('body'),
    images: names.picture ? list(parsed(value('picture'))).flatMap(imagesOf) : undefined,
    authors: names.author ? list(value('author')).map(nameOf) : undefined,
    categories: names.category
      ? list(value('category')).map((category) => ({ name: nameOf(category) }))
      : undefined,
  };
}

/** The paths at which a record has the usual fields. */
function usualNames(item: unknown): FieldNames {
  const names = Object.entries(record(item))
    .filter(([, value]) => value !== null && value !== '' && typeof value !== 'boolean')
    .map(([key]) => [key.toLowerCase().replace(/[_-](?:vi|vn)$|[_-]/g, ''), key] as const);
  const short = names.map(([name, key]) => [name.replace(NEWS_BEFORE, ''), key] as const);
  const keys = new Map([...short, ...names]);
  const found: FieldNames = {};
  for (const field of FIELDS) {
    const key = USUAL[field].split(' ').find((name) => keys.has(name));
    if (key) found[field] = keys.get(key)!;
  }
  return found;
}

/**
 * The array whose records have the most of the usual fields, of several the outermost; else the record
 * that is an article by itself. Values that hold JSON as text are parsed,
 * as web methods of ASP.NET give it.
 */
function findList(answer: unknown, fields: FieldNames): readonly unknown[] | undefined {
  let best: readonly unknown[] | undefined;
  let most = 0;
  let single: unknown;
  let level: unknown[] = [answer];
  for (let depth = 0; depth < DEPTH && level.length; depth++) {
    const inner: unknown[] = [];
    for (const value of level.map(parsed)) {
      const entries = entriesOf(value, fields) ?? [];
      const count = Math.max(
        0,
        ...entries.slice(0, 3).map((entry) => fieldsIn(unwrapped(entry, fields), fields)),
      );
      if (count > most) [best, most] = [entries, count];
      if (fieldsIn(value, fields) > 2) single ??= value;
      if (!count) inner.push(...(Array.isArray(value) ? value.slice(0, 1) : membersOf(value)));
    }
    level = inner;
  }
  return best ?? (single === undefined ? undefined : [single]);
}

/** An array, or an object of nothing but articles: PHP makes one of an array with gaps. */
function entriesOf(value: unknown, fields: FieldNames): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  const members = Object.values(record(value));
  return members.length && members.every((member) => fieldsIn(member, fields) > 1) ? members : undefined;
}

const membersOf = (value: unknown): unknown[] =>
  Object.entries(record(value))
    .filter(([name]) => !/^errors?$/.test(name))
    .map(([, member]) => member);

/** An entry of a list with its record: of Strapi, GraphQL, Elasticsearch, Contentful, Umbraco and their like. */
function unwrapped(entry: unknown, fields: FieldNames): unknown {
  const inner = firstValue('attributes,node,_source,fields,item,article,post', entry);
  return fieldsIn(entry, fields) || !fieldsIn(inner, fields) ? entry : { ...record(entry), ...record(inner) };
}

/** How many of the fields a record has; none without a title. */
function fieldsIn(item: unknown, fields: FieldNames): number {
  const names = { ...usualNames(item), ...withoutItems(fields) };
  const isThere = (name: Field) => !!names[name] && firstValue(names[name], item) !== undefined;
  return isThere('title') ? FIELDS.filter(isThere).length : 0;
}

function parsed(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

/** Whether an answer without items holds an empty list, or says how its server fared. */
const isEnvelope = (answer: unknown): boolean =>
  (Array.isArray(answer) && !answer.length) ||
  Object.entries(record(answer)).some(
    ([name, value]) =>
      /^(?:code|error|errors|message|status|success)$/.test(name) ||
      (Array.isArray(value) && !value.length) ||
      (!Array.isArray(value) &&
        Object.values(record(value)).some((inner) => Array.isArray(inner) && !inner.length)),
  );

/** A text, perhaps within `{rendered}`, in several languages, or an only entry. */
function textIn(values: unknown, language: string): string | undefined {
  const [value] = list(values);
  const { rendered, ...languages } = record(value);
  const [, translated] =
    Object.entries(languages).find(([name]) => name.toLowerCase().startsWith(language)) ?? [];
  const found = text(value) ?? text(rendered ?? firstValue('$t,#text,__cdata', value)) ?? text(translated);
  return found && inLanguage(found, language);
}

/** Also MongoDB's `{$date}`, PHP's `{date, timezone}`, Firestore's `{seconds}` and Java's list of year, month, day, hour and minute. */
function dateIn(value: unknown): ParsedDate | undefined {
  const { date, timezone } = record(value);
  if (date && timezone) return parseDate(`${text(date)} ${text(timezone)}`);
  if (Array.isArray(value) && value.length > 2)
    return parseDate(`${value.slice(0, 3).join('-')} ${value.slice(3, 5).join(':')}`);
  return parseDate(firstValue('$date.$numberLong,$date,date,_seconds,seconds,0', value) ?? value);
}

/** `~/` is the root of a site of ASP.NET. */
const addressIn = (value: unknown): string | undefined =>
  text(firstValue('0,href,url', value) ?? value)?.replace(/^~\//, '/');

/** A URL, an `<img>`, or an object with one. */
function imagesOf(value: unknown): RawImage[] {
  const source = addressIn(
    firstValue(
      'url,src,href,contentUrl,source_url,sourceUrl,node.sourceUrl,path,duongDan,Url,data.attributes.url',
      value,
    ) ?? value,
  );
  if (source?.startsWith('<')) return imagesIn(source);
  return [{ src: source, alt: text(firstValue('alt,caption', value)) }];
}

const nameOf = (value: unknown) =>
  text(value) ?? text(firstValue('name,title,ten,Name,Title,fullName', value));
