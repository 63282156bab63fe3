import type { NewsAttachment, NewsCategory, NewsDate } from './news-item.js';
import type { RawImage } from './images.js';

/** One item as a source tells it. Addresses may be relative, texts long and untidy, anything may be missing. */
export interface RawItem {
  readonly id?: string | undefined;
  /** Plain text, as all texts here but `lead` and `body`. */
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly published?: NewsDate | undefined;
  readonly updated?: NewsDate | undefined;
  readonly summary?: string | undefined;
  /** The summary where it comes as HTML. Its first image may stand for the item. */
  readonly lead?: string | undefined;
  readonly body?: string | undefined;
  readonly images?: readonly RawImage[];
  readonly authors?: readonly (string | undefined)[];
  readonly categories?: readonly Partial<NewsCategory>[];
  readonly attachments?: readonly Partial<NewsAttachment>[];
}

/** What a format is told about the answer that it reads. */
export interface ParseOptions {
  /** Items wanted; those behind are not looked at. */
  readonly limit: number;
  /** The address that the answer came from. */
  readonly url: string;
  /** Which of a source's own names means what. Formats without such names leave it aside. */
  readonly fields?: FieldNames | undefined;
  /** Called where the answer ends before its data do. */
  readonly onCut?: (() => void) | undefined;
  /** For lists in HTML. */
  readonly selectors?: ListSelectors | undefined;
}

/** CSS selectors for the parts of a list in HTML; all but `item` are looked for within an item. */
export interface ListSelectors {
  readonly item: string;
  readonly title?: string;
  readonly date?: string;
  readonly picture?: string;
  readonly summary?: string;
}

/**
 * The names of a source's own fields. A value is a path (`content.title`), several to be tried in turn (`tieuDe, title`), or a
 * pattern that is filled in (`/tin-tuc/{slug}`). `items` leads to the list, where the answer is not itself one.
 */
export type FieldNames = Partial<
  Record<
    | 'items'
    | 'id'
    | 'title'
    | 'url'
    | 'published'
    | 'updated'
    | 'summary'
    | 'body'
    | 'picture'
    | 'author'
    | 'category',
    string
  >
>;
