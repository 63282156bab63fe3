import { parseDate } from '../date.js';
import type { FieldNames, JsonFormat, ParseOptions, RawItem } from '../raw-item.js';
import { imagesIn } from '../images.js';
import type { RawImage } from '../images.js';
import { firstValue, list, record, text, valueAt } from './json-values.js';

type Json = Readonly<Record<string, unknown>>;

const USUAL: FieldNames = {
  id: 'GUID,UniqueId,Id,ID',
  title: 'Title,LinkTitle',
  url: 'AbsoluteUrl,EncodedAbsUrl,FileRef,ServerRelativeUrl',
  // Under `ListItemAllFields` the same column is in the site's time and says no zone; the file's own says UTC.
  published: 'FirstPublished,FirstPublishedDate,ArticleStartDate,PublishedDate,TimeCreated,Created',
  updated: 'TimeLastModified,Modified',
  summary: 'Description,Comments,Summary',
  body: 'PublishingPageContent,Body,WikiField',
  picture: 'BannerImageUrl,PublishingRollupImage,PublishingPageImage,Image,Picture',
  author: 'ArticleByLine,Author.Title,_AuthorByline',
  category: 'Category,Categories',
};

/** Promoted to news. */
const NEWS = 2;

/**
 * List items, publishing pages and site pages of SharePoint's REST API, in its three wrappings: `d.results` (verbose), `value`
 * (nometadata), or one alone. In a library of pages only those promoted to news are taken, where there are any.
 */
export const sharepoint: JsonFormat = {
  matches(answer, url) {
    const [item] = recordsOf(answer);
    const type = text(valueAt(item, '__metadata.type')) ?? text(record(item)['odata.type']) ?? '';
    return (
      /\/_api\/(?:web|sitepages)\b/i.test(url) ||
      type.startsWith('SP.') ||
      OWN_FIELDS.some((name) => name in record(item))
    );
  },
  parse,
  next: (answer) =>
    text(
      record(answer)['odata.nextLink'] ?? record(answer)['@odata.nextLink'] ?? valueAt(answer, 'd.__next'),
    ),
};

/** Columns that only its lists have. */
const OWN_FIELDS = [
  'PromotedState',
  'LinkTitle',
  'ServerRelativeUrl',
  'ListItemAllFields',
  'CanvasContent1',
  'ContentTypeId',
  'FileSystemObjectType',
  'BannerImageUrl',
];

function recordsOf(answer: unknown): readonly unknown[] {
  const inner = record(answer).d ?? answer;
  return list(record(inner).results ?? record(inner).value ?? inner);
}

function parse(answer: unknown, { fields = {} }: ParseOptions): RawItem[] {
  const items = recordsOf(answer).map(flat);
  const news = items.filter(({ PromotedState }) => Number(PromotedState) === NEWS);
  return (news.length ? news : items).map((item) => {
    const value = (name: keyof FieldNames) => firstValue(fields[name] ?? USUAL[name] ?? '', item);
    return {
      id: text(value('id')),
      title: text(value('title')),
      url: text(value('url')),
      published: parseDate(value('published')),
      updated: parseDate(value('updated')),
      lead: text(value('summary')),
      body: (canvasOf(item.CanvasContent1) ?? text(value('body')))?.replace(UNSEEN, ''),
      images: imagesOf(value('picture')),
      authors: list(value('author')).map(text),
      categories: list(value('category')).map((name) => ({ name: text(name) ?? '' })),
      attachments: list(valueAt(item, 'AttachmentFiles.results') ?? item.AttachmentFiles).map((file) => ({
        url: text(record(file).ServerRelativeUrl) ?? '',
        name: text(record(file).FileName) ?? '',
      })),
    };
  });
}

/** A file's own properties before those of its list item. */
function flat(item: unknown): Json {
  const { ListItemAllFields, ...own } = record(item);
  const said = Object.entries(own).filter(([, value]) => value !== null);
  return { ...record(ListItemAllFields), ...Object.fromEntries(said) };
}

/** What pages hold for programs: the number of a web part, its text once more for the search, the layout of a classic page. */
const UNSEEN =
  /<(?:div|span) (?:data-sp-componentid|data-sp-prop-name="[^"<>]{0,80}" data-sp-searchableplaintext|id="layoutsData")[^<>]{0,400}>[^<]{0,100000}<\/(?:div|span)>/g;

/** The text of a modern page: HTML in a list, JSON of its parts in the API of pages. */
function canvasOf(canvas: unknown): string | undefined {
  const written = text(canvas);
  if (!written?.startsWith('[')) return written;
  try {
    const parts: unknown = JSON.parse(written);
    return text(
      list(parts)
        .map((part) => text(valueAt(part, 'innerHTML')) ?? '')
        .join('\n'),
    );
  } catch {
    return undefined;
  }
}

/** `{Url, Description}`, `"url, text"`, a `<img>`, or an address. */
function imagesOf(value: unknown): RawImage[] {
  const { Url, Description } = record(value);
  if (Url) return [{ src: text(Url), alt: Url === Description ? '' : text(Description) }];
  const written = text(value) ?? '';
  if (written.startsWith('<')) return imagesIn(written);
  const [src, alt] = written.split(/,\s/);
  return src ? [{ src, alt: alt === src ? '' : alt }] : [];
}
