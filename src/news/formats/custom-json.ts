import { toNfd } from '../../platform/unicode.js';
import { parseDate } from '../date.js';
import type { ParsedDate } from '../date-parts.js';
import { imagesIn } from '../images.js';
import type { RawImage } from '../images.js';
import type { FieldNames, JsonFormat, ParseOptions, RawItem } from '../raw-item.js';
import { parseAttributes } from '../tag-attributes.js';
import { decodeReferences, plainText, unescapeMarkup } from '../text.js';
import { inLanguage } from './in-language.js';
import { firstValue, list, record, text, valuesAt } from './json-values.js';
import { memoByText } from './memo-by-text.js';

type Field = Exclude<keyof FieldNames, 'items'>;

/**
 * The names under which fields are looked for where the page gives none: as `plainName` makes them, also without what may stand
 * before or behind them.
 */
const USUAL: Readonly<Record<Field, string>> = {
  id: 'id idtin guid uuid slug',
  title: 'title linktitle tieude headline subject name tenbaiviet tentin tieudetin ten',
  url:
    'url externalurl link href permalink detailurl duongdan weburl absoluteurl fileref serverrelativeurl canonicalurl ' +
    'lienket viewnode uri entityofpage path',
  published:
    'publish publ pub ngaydang ngayxuatban ngaydangtin start date display creat creation add thoigiandang thoigian ngaytao ngay ' +
    'time timestamp',
  updated: 'updat modifi modification edit ngaycapnhat',
  summary:
    'summary description excerpt lead sapo abstract mota motangan tomtat trichyeu trichdan gioithieu shortdescription ' +
    'intro introtext hometext metadesc teaser brief',
  body: 'body content contenthtml html noidung noidungchitiet bodyhtml contents fulltext text chitiet detail',
  picture:
    'picture image imageurl thumbnail thumbnailurl thumb photo cover imagepath imghome avatar avatarurl ' +
    'anh anhdaidien linkanh urlanh anhlon anhlonurl hinhanh hinhdaidien anhbia anhminhhoa img images pictures',
  author: 'author authors authorname byline createdbyalias tacgia butdanh creator',
  category:
    'category categories categoryname tags taxonomycategorybriefs chuyenmuc tenchuyenmuc danhmuc tendanhmuc',
};
const BEFORE =
  /^(?:news|article|post|tintuc|baiviet|field|featured?|main|cover|banner|publishing(?:page|rollup)|first|(?:date|time)?(?:last)?)(?=.)/;
const BEHIND = /e?d?(?:at|on|date|time)?$/;
const NAMES = Object.entries(USUAL).map(([field, names]) => [field as Field, names.split(' ')] as const);
/** Under which a category has its stories. */
const HELD = /^(?:ds|danhsach|list)?(?:news|posts|articles|items|data|tin(?:tuc|bai)?|baiviets?)?(?:list)?$/;
/** Under which there may be any. */
const STORIES = /^(?!(?:errors?|translations|menus?|banners?|related)$)/;

/** How deep in an answer a list is looked for, and a name or an image in a value. */
const DEPTH = 12;
const INNER_DEPTH = 4;

/**
 * A list in JSON of a portal's own: an array, an object of records by their ids, or an object in which
 * one is, however deep and in whatever envelope. Lists of one kind beside each other are one list. Each field is looked up by the
 * names given (see `FieldNames`), and otherwise by those that are usual in English and Vietnamese. Titles and summaries may be HTML.
 */
export const customJson: JsonFormat = {
  matches: () => true,
  parse(answer, options) {
    const path = options.fields?.items;
    const found = path ? entriesOf(firstValue(path, answer), options) : findList(answer, options);
    return (found ?? []).map((source) => ({ source }));
  },
};

/**
 * What the names lead to in a record; `undefined` for what has no name.
 *
 * @param known What is taken as it is.
 */
export function itemFrom(
  source: unknown,
  names: FieldNames,
  { language }: ParseOptions,
  known: RawItem = {},
): RawItem {
  const first = <T>(name: Field, read: (value: unknown) => T): T | undefined =>
    valuesAt(names[name] ?? '', source)
      .map((value) => read(value))
      .find(isThere);
  const html = (name: Field) => first(name, (value) => textIn(value, language));
  // What a product says is no story has an empty one.
  const title = known.title === undefined ? html('title') : undefined;
  return {
    ...known,
    id: known.id ?? html('id'),
    title: title === undefined ? known.title : decodeReferences(plainText(unescapeMarkup(title))),
    url: known.url ?? first('url', addressIn) ?? linkIn(title),
    published: known.published ?? first('published', dateIn),
    updated: known.updated ?? first('updated', dateIn),
    lead: known.lead ?? html('summary'),
    body: known.body ?? html('body'),
    images: known.images ?? first('picture', imagesOf),
    authors: known.authors ?? first('author', namesOf),
    categories: known.categories ?? first('category', namesOf)?.map((name) => ({ name })),
  };
}

/** Whether there is a value, or any in a list. */
export const isThere = (value: unknown): boolean =>
  Array.isArray(value) ? value.some(isThere) : value !== undefined;

/** A name without marks and signs, in small letters, and without the language that it ends in. */
const plainName = (key: string): string =>
  toNfd(key.replace(/(?:[_-][Vv]|V)[INin]$|^media\$/, '').toLowerCase())
    .replace(/\u0111/g, 'd')
    .replace(/[^a-z\d]/g, '');

/** The paths at which a record has the usual fields. */
export const usualNames = (item: unknown): FieldNames =>
  usualNamesAmong(Object.keys(record(item)).join('\n'));

/** By the names of all fields, in lines: the records of a list mostly have the same. */
const usualNamesAmong = memoByText((fields) => {
  const names = fields.split('\n').map((key) => [plainName(key), key] as const);
  const short = names.map(([name, key]) => [name.replace(BEFORE, ''), key] as const);
  const stems = short.map(([name, key]) => [name.replace(BEHIND, ''), key] as const);
  const keys = new Map([...stems, ...short, ...names]);
  const found: FieldNames = {};
  for (const [field, usual] of NAMES) found[field] = usual.flatMap((name) => keys.get(name) ?? []).join();
  return found;
});

/** The names of a record's fields: the author's before the usual ones. */
const namesIn = (item: unknown, { fields: { items: _, ...own } = {} }: ParseOptions): FieldNames => ({
  ...usualNames(item),
  ...own,
});

/** Stories of one kind, found at one depth. */
interface Found {
  readonly entries: unknown[];
  weight: number;
}

/**
 * The records that have the most of the usual fields, of several kinds the outermost; else the record that is an article by itself.
 * Values that hold JSON as text are parsed, as web methods of ASP.NET give it.
 */
function findList(answer: unknown, options: ParseOptions): readonly unknown[] | undefined {
  let best: Found = { entries: [], weight: 0 };
  let level: readonly unknown[] = [answer];
  for (let depth = 0; depth < DEPTH && level.length; depth++) {
    const inner: unknown[] = [];
    const kinds = new Map<string, Found>();
    for (const value of level.map(parsed)) {
      const own = entriesOf(value, options);
      const entries = own ?? [value];
      const weights = entries.slice(0, 3).map((entry) => weigh(entry, options));
      const most = Math.max(0, ...weights);
      const { title, published, url } = namesIn(entries[weights.indexOf(most)], options);
      // A record beside lists may be their first story, or what tells of them all.
      const kind = `${title} ${published || (own ? url : depth)}`;
      const found = kinds.get(kind) ?? { entries: [], weight: 0 };
      if (most) {
        found.entries.push(...entries);
        found.weight = Math.max(found.weight, own ? most : most > 3 ? 0.5 : 0);
        kinds.set(kind, found);
      }
      if (!own || !most) inner.push(...membersOf(value));
      // Categories hold stories. What stories hold, say images, has fewer of the fields.
      else inner.push(...entries.flatMap((entry) => membersOf(entry, HELD)));
    }
    for (const found of kinds.values()) if (found.weight > best.weight) best = found;
    level = inner;
  }
  return best.weight ? best.entries : undefined;
}

/** The records of an array, or of an object of nothing but articles: PHP makes one of an array with gaps. */
function entriesOf(value: unknown, options: ParseOptions): readonly unknown[] | undefined {
  const members = Object.values(record(value));
  const isList =
    Array.isArray(value) || (members[0] && members.every((member) => weigh(member, options) > 1));
  return isList ? members.map((member) => unwrapped(member, options)) : undefined;
}

const membersOf = (value: unknown, names = STORIES): unknown[] =>
  Object.entries(record(value))
    .filter(([name]) => names.test(plainName(name)))
    .map(([, member]) => member);

/**
 * An entry of a list with its record: of Strapi, GraphQL, Elasticsearch, Contentful, Umbraco and their like; of SharePoint's search
 * the cells by their keys; of Directus with its translation, the first where there is none in the language.
 */
function unwrapped(entry: unknown, options: ParseOptions): unknown {
  const cells = list(firstValue('Cells.results,Cells', entry)).map(record);
  if (cells[0]) return Object.fromEntries(cells.map(({ Key, Value }) => [Key, Value]));
  const own = inOwn(list(record(entry).translations), options.language);
  if (own && weigh(own, options)) return { ...record(entry), ...record(own), id: record(entry).id };
  const inner = firstValue('attributes,node,_source,fields,item,article,post,object,document', entry);
  return !inner || weigh(entry, options) || !weigh(inner, options)
    ? entry
    : { ...record(entry), ...record(inner) };
}

/** Of records that name their languages the one in this, else the first. */
const inOwn = (entries: readonly unknown[], language: string): unknown =>
  entries.find((entry) =>
    Object.values(record(entry)).some(
      (value) => text(record(value).code ?? value)?.split(/[-_]/)[0] === language,
    ),
  ) ?? entries[0];

/** How many of the fields a record has, the day and the address twice; none without a title. */
function weigh(item: unknown, options: ParseOptions): number {
  const names = namesIn(item, options);
  const isNamed = (name: Field) => firstValue(names[name] ?? '', item) !== undefined;
  if (!isNamed('title')) return 0;
  return [...NAMES.map(([name]) => name), 'published' as const, 'url' as const].filter(isNamed).length;
}

function parsed(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

/** A text, perhaps within `{rendered}`, in several languages, or an only entry. */
function textIn(values: unknown, language: string): string | undefined {
  const value = inOwn(list(values), language);
  const [, translated] =
    Object.entries(record(value)).find(([name]) => name.toLowerCase().startsWith(language)) ?? [];
  const found =
    text(value) ?? text(firstValue('rendered,processed,value,$t,#text,__cdata', value)) ?? text(translated);
  return found && inLanguage(found, language);
}

/**
 * Also MongoDB's `{$date}`, PHP's `{date, timezone}`, Firestore's `{seconds}`, Drupal's `[{value}]`, and Java's lists and records of
 * year, month, day, hour and minute.
 */
function dateIn(value: unknown): ParsedDate | undefined {
  const {
    date,
    timezone,
    year,
    month,
    monthValue = month,
    day,
    dayOfMonth = day,
    hour,
    minute,
  } = record(value);
  if (date && timezone) return parseDate(`${text(date)} ${text(timezone)}`);
  const parts = list(year ? [year, monthValue, dayOfMonth, hour, minute] : value);
  if (parts.length > 2)
    return parseDate(
      `${parts.slice(0, 3).join('-')} ${parts
        .slice(3, 5)
        .flatMap((part) => text(part) ?? [])
        .join(':')}`,
    );
  const inner = firstValue('$t,$date,$numberLong,time,value,iso,date,_seconds,seconds,0', value);
  return inner === undefined ? parseDate(value) : dateIn(inner);
}

/** Of several links the one to the page itself. `~/` is the root of a site of ASP.NET. */
function addressIn(values: unknown): string | undefined {
  const links = list(values);
  const link = links.find((each) => record(each).rel === 'alternate') ?? links[0];
  const address = text(firstValue('href,url,alias,@id', link) ?? link)?.replace(/^~\//, '/');
  return linkIn(address) ?? (/^[#<]/.test(address ?? '#') ? undefined : address);
}

/** Where an `<a>` leads. */
const linkIn = (html = ''): string | undefined =>
  html.includes('<a') ? parseAttributes(html.slice(html.indexOf('<a'))).get('href') : undefined;

/** A URL, several, one with what the image shows, an `<img>`, or an object with one of these, however deep; an image's number is none. */
export const imagesOf = (values: unknown, depth = INNER_DEPTH): RawImage[] =>
  list(parsed(values)).flatMap((value) => {
    const source = text(
      firstValue('url,src,href,contentUrl,source_url,sourceUrl,serverRelativeUrl,path,duongDan,Url', value) ??
        value,
    );
    if (source === undefined)
      return depth ? objectsIn(value).flatMap((inner) => imagesOf(inner, depth - 1)) : [];
    if (source.startsWith('<')) return imagesIn(source);
    if (!/[./]/.test(source)) return [];
    const alt = text(firstValue('alt,alternativeText,altText,caption,Description', value));
    const [src = '', said = alt] = source.split(/,\s/);
    return { src: src.replace(/^~\//, '/'), alt: said === src ? '' : said };
  });

/** A name, several, or an object with one, however deep; a number is none. */
export function namesOf(value: unknown, depth = INNER_DEPTH): string[] {
  const name =
    text(value) ??
    text(
      firstValue(
        'display_name,name.$t,name,title,ten,Name,Title,fullName,displayName,term,taxonomyCategoryName',
        value,
      ),
    ) ??
    '';
  if (/[^\d\s]/.test(name)) return [name];
  const inner = Array.isArray(value) ? value : objectsIn(value);
  return depth ? inner.flatMap((each) => namesOf(each, depth - 1)) : [];
}

const objectsIn = (value: unknown): unknown[] =>
  Object.values(record(value)).filter((inner) => typeof inner === 'object');
