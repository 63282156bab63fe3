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
const NAMES = Object.entries(USUAL).map(([field, names]) => [field as Field, names.split(' ')] as const);
/** Under which a category has its stories. */
const HELD = /^(?:ds|danhsach|list)?(?:news|posts|articles|items|data|tin(?:tuc|bai)?|baiviets?)?(?:list)?$/;

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
    const path = options.fields?.items;
    const found = path ? entriesOf(firstValue(path, answer), options) : findList(answer, options);
    if (!found) {
      if (path || !isEnvelope(answer)) {
        throw new DataError('not-a-feed', `JSON without a list: ${Object.keys(record(answer)).join(', ')}`);
      }
      return [];
    }
    return found.map((item) => itemFrom(item, namesIn(item, options), options));
  },
  next: (answer) => text(record(answer)['@odata.nextLink'] ?? record(answer)['odata.nextLink']),
};

/** The usual names of a record's fields, and those that the author gives. */
const namesIn = (item: unknown, { fields: { items: _, ...own } = {} }: ParseOptions): FieldNames => ({
  ...usualNames(item),
  ...own,
});

/** What the names lead to in a record; `undefined` for what has no name. */
export function itemFrom(source: unknown, names: FieldNames, { language }: ParseOptions): RawItem {
  const value = (name: Field) => (names[name] ? firstValue(names[name], source) : undefined);
  const html = (name: Field) => textIn(value(name), language);
  const title = html('title');
  return {
    id: html('id'),
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

const plainName = (key: string): string => key.toLowerCase().replace(/[_-](?:vi|vn)$|[_-]|media\$/g, '');

/** The paths at which a record has the usual fields. */
function usualNames(item: unknown): FieldNames {
  const names = Object.entries(record(item))
    .filter(([, value]) => value !== null && value !== '' && typeof value !== 'boolean')
    .map(([key]) => [plainName(key), key] as const);
  const short = names.map(([name, key]) => [name.replace(NEWS_BEFORE, ''), key] as const);
  const keys = new Map([...short, ...names]);
  const found: FieldNames = {};
  for (const [field, usual] of NAMES) {
    const key = usual.find((name) => keys.has(name));
    if (key) found[field] = keys.get(key)!;
  }
  return found;
}

/**
 * The array whose records have the most of the usual fields, of several the outermost; else the record
 * that is an article by itself. Values that hold JSON as text are parsed,
 * as web methods of ASP.NET give it.
 */
function findList(answer: unknown, options: ParseOptions): readonly unknown[] | undefined {
  let best: readonly unknown[] | undefined;
  let most = 0;
  let single: unknown;
  let level: unknown[] = [answer];
  for (let depth = 0; depth < DEPTH && level.length; depth++) {
    const inner: unknown[] = [];
    for (const value of level.map(parsed)) {
      const entries = withHeld(entriesOf(value, options) ?? [], options);
      const count = Math.max(0, ...entries.slice(0, 3).map((entry) => fieldsIn(entry, options)));
      if (count > most) [best, most] = [entries, count];
      if (fieldsIn(value, options) > 2) single ??= value;
      if (!count) inner.push(...(Array.isArray(value) ? value.slice(0, 1) : membersOf(value)));
    }
    level = inner;
  }
  return best ?? (single === undefined ? undefined : [single]);
}

/** The stories that the records of a list hold, where these are categories and no stories that hold, say, images. */
function withHeld(entries: readonly unknown[], options: ParseOptions): readonly unknown[] {
  const held = entries.flatMap((entry) =>
    Object.entries(record(entry))
      .filter(([name, value]) => typeof value === 'object' && HELD.test(plainName(name)))
      .flatMap(([, value]) => entriesOf([value, ...membersOf(value)].find(Array.isArray), options) ?? []),
  );
  const isDated = (entry: unknown) => usualNames(entry).published;
  return held.some((entry) => fieldsIn(entry, options)) && (held.some(isDated) || !entries.some(isDated))
    ? held
    : entries;
}

/** The records of an array, or of an object of nothing but articles: PHP makes one of an array with gaps. */
function entriesOf(value: unknown, options: ParseOptions): readonly unknown[] | undefined {
  const members = Array.isArray(value) ? value : Object.values(record(value));
  return members === value || (members.length && members.every((member) => fieldsIn(member, options) > 1))
    ? members.map((member) => unwrapped(member, options))
    : undefined;
}

const membersOf = (value: unknown): unknown[] =>
  Object.entries(record(value))
    .filter(([name]) => !/^(?:errors?|translations)$/.test(name))
    .map(([, member]) => member);

/**
 * An entry of a list with its record: of Strapi, GraphQL, Elasticsearch, Contentful, Umbraco and their like; of Directus with its
 * translation, the first where there is none in the language.
 */
function unwrapped(entry: unknown, options: ParseOptions): unknown {
  const translations = list(record(entry).translations);
  const isOwn = (value: unknown) => text(record(value).code ?? value)?.split(/[-_]/)[0] === options.language;
  const own = translations.find((each) => Object.values(record(each)).some(isOwn)) ?? translations[0];
  if (own && fieldsIn(own, options)) return { ...record(entry), ...record(own), id: record(entry).id };
  const inner = firstValue('attributes,node,_source,fields,item,article,post', entry);
  return !inner || fieldsIn(entry, options) || !fieldsIn(inner, options)
    ? entry
    : { ...record(entry), ...record(inner) };
}

/** How many of the fields a record has; none without a title. */
function fieldsIn(item: unknown, options: ParseOptions): number {
  const names = namesIn(item, options);
  const isThere = (name: Field) => !!names[name] && firstValue(names[name], item) !== undefined;
  return isThere('title') ? NAMES.filter(([name]) => isThere(name)).length : 0;
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
  return parseDate(firstValue('$t,$date.$numberLong,$date,date,_seconds,seconds,0', value) ?? value);
}

/** Of several links the one to the page itself. `~/` is the root of a site of ASP.NET. */
function addressIn(values: unknown): string | undefined {
  const links = list(values);
  const link = links.find((each) => record(each).rel === 'alternate') ?? links[0];
  return text(firstValue('href,url', link) ?? link)?.replace(/^~\//, '/');
}

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
  text(value) ?? text(firstValue('name.$t,name,title,ten,Name,Title,fullName,term', value));
