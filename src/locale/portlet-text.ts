/** What a block shows, as its frame's sentences name it: figures, news, one article, or anything to read. */
export type ContentKind = 'data' | 'news' | 'article' | 'content';

/** Strings of the frame while all is well; the others are in `notice.ts`. Ages are in milliseconds. */
export interface PortletText {
  readonly loading: string;
  readonly retry: string;
  /** Announced when the first data are shown that the reader has asked for. */
  readonly loaded: string;
  /** What a block shows, within a sentence. */
  readonly contentKind: Readonly<Record<ContentKind, string>>;
  /** Announced once, when newer data differ from those shown. */
  updated(kind: ContentKind): string;
  readonly empty: string;
  /** An age in words, `12 phút trước`. */
  age(milliseconds: number): string;
  /** All that is said of a failure where the file with the sentences about it could not be fetched either. */
  unavailable(what: string): string;
  /** Before a link to where the reader can look instead. */
  readonly elsewhere: string;
}

/** Strings of the frame for old content, failures and the window. Times are given as `10:15`. */
export interface NoticeText {
  readonly maximize: string;
  readonly close: string;
  /** How old the content is. Also heads it after old content has been renewed. @param age In words. */
  asOf(kind: ContentKind, time: string, age?: string): string;
  /** Heads content that is too old to pass for current. */
  old(kind: ContentKind, time: string, age?: string): string;
  /** The content says of itself that it comes from the future. */
  undated(kind: ContentKind): string;
  renewing(kind: ContentKind): string;
  /** Nothing could be loaded. @param what The block's heading. @param why From `whyOf`. */
  missing(what: string, why: string): string;
  /** Since when nothing could be loaded. */
  tryingSince(time: string): string;
  /** The content shown is the last that could be loaded, or the page's own. */
  noneNewer(kind: ContentKind, why: string): string;
  /** The content shown is new and not all of it; an article is whole, its list is not. */
  incomplete(kind: ContentKind, why: string): string;
}

/** Why nothing newer came, as far as readers are told. */
export type Cause =
  | 'offline'
  | 'unreachable'
  | 'timeout'
  | 'cut'
  | 'redirect'
  | 'limited'
  | 'trouble'
  | 'denied'
  | 'missing'
  | 'refused'
  | 'unusable'
  | 'blank'
  | 'none'
  | 'forbidden'
  | 'setup'
  | 'file'
  | 'rendering';
