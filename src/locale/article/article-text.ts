/** Strings around an article. */
export interface ArticleText {
  /** Before the day of publication. */
  readonly posted: string;
  /** Before the day of the last change, where it is another. */
  readonly changed: string;
  readonly author: string;
  /** Before the name of the site that an article is taken over from. */
  readonly source: string;
  readonly categories: string;
  readonly attachments: string;
  /** The source has no more than title and lead. */
  readonly noBody: string;
  /** The link to the article's own page. */
  readonly ownPage: string;
  /** The page with all articles, as a sentence names it after “See”. */
  readonly newsPage: string;
  /** There is no article in the address of the page yet. */
  readonly choose: string;
  /** Name of a table that scrolls, where it has no caption. */
  readonly table: string;
  /** The list of a long text's headings. */
  readonly contents: string;
  /** Before the URL, in print. */
  readonly address: string;
  /** When it was printed: `10:15`, `24/11/2026`. */
  printed(time: string, day: string): string;
  /** Plays a video that is not requested from its site until then. */
  readonly playVideo: string;
  readonly showMap: string;
  /** Opens an image larger; its alternative text may be empty. */
  enlarge(alt: string): string;
  readonly tools: ToolText;
  readonly related: RelatedText;
}

/** Strings of the links to other articles of the source. */
export interface RelatedText {
  readonly heading: string;
  readonly newer: string;
  readonly older: string;
}

/** Strings of the tools. */
export interface ToolText {
  /** All of them. */
  readonly all: string;
  readonly smaller: string;
  readonly larger: string;
  /** After a change of the text's size, in per cent. */
  sized(percent: number): string;
  readonly print: string;
  readonly share: string;
  /** Opens the system's own sheet. */
  readonly shareByApp: string;
  readonly copyUrl: string;
  /** A link to another site's page for sharing. */
  shareOn(site: string): string;
  readonly copy: string;
  readonly listen: string;
  /** A link has been handed to another application. */
  readonly shared: string;
  /** The reader has closed the share sheet. */
  readonly cancelled: string;
  readonly urlCopied: string;
  readonly textCopied: string;
  /** The browser or the page does not let it be done. */
  notShared(url: string): string;
  readonly notCopied: string;
  /** No print dialog has opened. */
  readonly notPrinted: string;
  /** A lazy module could not be loaded. */
  readonly notLoaded: string;
  /** The tool threw. */
  readonly failed: string;
}

/** What the table of a legal document says. Loaded with it. */
export interface DocumentText {
  /** Of the table. */
  readonly name: string;
  readonly number: string;
  readonly day: string;
  readonly issuer: string;
}

/** Strings of the lightbox. */
export interface LightboxText {
  /** The dialog's name. */
  readonly label: string;
  readonly previous: string;
  readonly next: string;
  readonly close: string;
  /** Which of how many. */
  position(current: number, count: number): string;
}

/** Strings of the panel that reads aloud. */
export interface ReadAloudText {
  readonly controls: string;
  readonly play: string;
  readonly pause: string;
  readonly back: string;
  readonly forward: string;
  readonly speed: string;
  /** A speed, as a part of the usual one. */
  speedOf(rate: number): string;
  readonly voice: string;
  /** Ends the listening. */
  readonly stop: string;
  /** In place of `stop` where nothing can be heard. */
  readonly close: string;
  /** Which sentence of how many. */
  position(current: number, count: number): string;
  /** The browser cannot read aloud. */
  readonly unsupported: string;
  /** Voices are being looked for. */
  readonly looking: string;
  /** The device has no voice for the article's language. */
  readonly noVoice: string;
  /** The voice has failed. */
  readonly failed: string;
  /** The portal's own recording. */
  readonly recording: string;
  /** It could not be played, and a voice reads in its place. */
  readonly recordingFailed: string;
}
