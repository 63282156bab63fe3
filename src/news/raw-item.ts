import type { Language } from '../locale/language.js';
import type { ParsedDate } from './date-parts.js';
import type { RawImage } from './images.js';
import type { NewsAttachment } from './news-item.js';

/** One item as a source gives it. URLs may be relative, texts long and untidy, anything may be missing. */
export interface RawItem {
  readonly id?: string | undefined;
  /** Plain text, as all texts here but `lead` and `body`. */
  readonly title?: string | undefined;
  /** For an item without title and words. */
  readonly fallbackTitle?: string | undefined;
  readonly url?: string | undefined;
  /** Where its URLs start. Default: the response; for images and files its own page. */
  readonly base?: string | undefined;
  readonly published?: ParsedDate | undefined;
  readonly updated?: ParsedDate | undefined;
  readonly summary?: string | undefined;
  /** The summary where it comes as HTML. Its first image may stand for the item. */
  readonly lead?: string | undefined;
  readonly body?: string | undefined;
  readonly images?: readonly RawImage[] | undefined;
  readonly authors?: readonly (string | undefined)[] | undefined;
  readonly categories?:
    readonly { readonly name?: string | undefined; readonly url?: string | undefined }[] | undefined;
  readonly attachments?: readonly Partial<NewsAttachment>[];
  /** The record that it was made of, where fields that the page's author names may be looked up. */
  readonly source?: unknown;
}

/** What one response of a source holds. */
export interface NewsPage {
  readonly items: readonly RawItem[];
  /** The URL of the next page, where the source names one; perhaps relative. */
  readonly next?: string | undefined;
}

/** `newest` first, as far as days are told, or as the `source` has them. */
export type SortOrder = 'newest' | 'source';

/** What a format is told about the response that it parses. */
export interface ParseOptions {
  /** Items wanted: a format may stop behind them, where none further on would stand before them. */
  readonly limit: number;
  readonly sort: SortOrder;
  /** The URL of the response. */
  readonly url: string;
  /** For texts that a source has in several languages. */
  readonly language: Language;
  /** Which of a source's own names means what. Formats without such names leave it aside. */
  readonly fields?: FieldNames | undefined;
  /** Called where the answer ends before its data do. */
  readonly onCut?: (() => void) | undefined;
  /** For lists in HTML. */
  readonly selectors?: ListSelectors | undefined;
}

/** A source that answers in JSON. */
export interface JsonFormat {
  /** Whether an answer is of this kind, by its shape. */
  matches(answer: unknown, url: string): boolean;
  parse(answer: unknown, options: ParseOptions): readonly RawItem[];
  /** The URL of the next page, where there is one. */
  next?(answer: unknown, url: string): string | undefined;
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
