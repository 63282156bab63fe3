import type { JsonFormat, RawItem } from '../raw-item.js';
import { fileOf, firstValue, list, record, text, valueAt } from './json-values.js';

type Json = Readonly<Record<string, unknown>>;

/** Promoted to news. */
const NEWS = 2;

/**
 * List items, publishing pages and site pages of SharePoint's REST API, in its three wrappings: `d.results` (verbose), `value`
 * (nometadata), or one alone. In a library of pages only those promoted to news are taken, where there are any.
 */
export const sharepoint: JsonFormat = {
  matches(answer, url) {
    const [item] = recordsOf(answer);
    return /\/_api\/(?:web|sitepages)\b/i.test(url) || OWN_FIELDS.some((name) => name in record(item));
  },
  parse,
};

/** Columns whose values are none that the reader of any list would understand. */
const OWN_FIELDS = ['PromotedState', 'ListItemAllFields', 'CanvasContent1', 'PublishingPageContent'];

function recordsOf(answer: unknown): readonly unknown[] {
  const inner = record(answer).d ?? answer;
  return list(record(inner).results ?? record(inner).value ?? inner);
}

function parse(answer: unknown): RawItem[] {
  const items = recordsOf(answer).map(flat);
  const news = items.filter(({ PromotedState }) => Number(PromotedState) === NEWS);
  return (news.length ? news : items).map((source) => ({
    source,
    title: text(source.Title ?? source.LinkTitle) ?? '',
    body: (canvasOf(source.CanvasContent1) ?? text(firstValue(BODY, source)))?.replace(UNSEEN, ''),
    attachments: list(valueAt(source, 'AttachmentFiles.results') ?? source.AttachmentFiles)
      .map(record)
      .map((file) => fileOf(file.ServerRelativeUrl, file.FileName)),
  }));
}

const BODY = 'PublishingPageContent,Body,WikiField';

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
