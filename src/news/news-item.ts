/** One piece of news, whichever source it came from. Text is plain and in NFC; addresses are absolute. */
export interface NewsItem {
  /** Names the item within its source. */
  readonly id: string;
  /** Plain text, never markup. */
  readonly title: string;
  /** Its own page; `http` or `https`. Missing where the source tells none. */
  readonly url?: string;
  readonly published?: NewsDate;
  readonly updated?: NewsDate;
  /** The lead, plain text. */
  readonly summary?: string;
  /** Pictures that may stand for the item, the likeliest first. */
  readonly images: readonly NewsImage[];
  readonly authors: readonly string[];
  readonly categories: readonly NewsCategory[];
  /** The whole text as foreign HTML, where the source has it. Only `src/sanitize` may make nodes of it. */
  readonly body?: string;
  readonly attachments: readonly NewsAttachment[];
}

/** An instant, with what of it can be believed. */
export interface NewsDate {
  /** Milliseconds since 1970. */
  readonly instant: number;
  /** `minute`: the time of day can be shown; `day`: the source gave or deserves no more than the day. */
  readonly precision: 'minute' | 'day';
}

export interface NewsImage {
  readonly src: string;
  /** `''` where the source says nothing. */
  readonly alt: string;
  /** CSS pixels, where known. */
  readonly width?: number;
  readonly height?: number;
  /** As in HTML, addresses absolute. */
  readonly srcset?: string;
}

export interface NewsCategory {
  readonly name: string;
  readonly url?: string;
}

export interface NewsAttachment {
  readonly url: string;
  readonly name: string;
  /** Bytes, where known. */
  readonly size?: number;
  /** MIME type, where known. */
  readonly type?: string;
}
