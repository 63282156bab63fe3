export interface ArticleBodyOptions {
  /** The absolute URL of the article: relative URLs resolve against it. */
  readonly base: string;
  /** The level, 1 to 6, of the article's own heading; headings of the body come below it, in order. */
  readonly headingLevel: number;
  /** The article's title, in plain text: not repeated when the body begins with it. */
  readonly title?: string;
  /** The article's summary, in plain text: likewise. */
  readonly lead?: string;
  /** The URL of an image already shown above the body: not repeated. */
  readonly picture?: string;
  /** Hosts whose frames are videos, beyond the default ones. */
  readonly videoHosts?: readonly string[];
  /** Stops the building: the promise then rejects with its reason. */
  readonly signal?: AbortSignal;
}

/** What was found in the body besides its content. */
export interface ArticleFindings {
  /** "Theo Hà Nội Mới", "Phạm Linh (tổng hợp)" …, taken out of the end of the body. */
  readonly byline?: string;
  /** Files to download, taken out of the body. */
  readonly attachments: readonly ArticleAttachment[];
  /** The URL of the portal's own audio of the article, taken out of the beginning or the end of the body. */
  readonly recording?: string;
  /** The caption of an image that is not repeated, for the one above the body. */
  readonly caption?: string;
}

export interface ArticleAttachment {
  readonly url: string;
  readonly name: string;
  /** MIME type, where known. */
  readonly type?: string;
  /** Bytes, where known. */
  readonly size?: number;
}
