/** What an article says to a reader beside its own words. */
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
  /** The source tells no more than title and lead. */
  readonly noBody: string;
  /** The link to the article's own page. */
  readonly ownPage: string;
  /** The page with all articles, as a sentence names it after “See”. */
  readonly newsPage: string;
  /** There is no article in the address of the page yet. */
  readonly choose: string;
  /** A table that can be wider than its place, where nothing in it says what it is. */
  readonly table: string;
  /** Before the address, in print. */
  readonly address: string;
  /** When it was printed: `10:15`, `24/11/2026`. */
  printed(time: string, day: string): string;
  /** Plays a video that stays with another site until then. */
  readonly playVideo: string;
  /** Opens a picture larger; its caption or text may be empty. */
  enlarge(picture: string): string;
  readonly tools: ToolText;
  readonly pictures: PictureText;
  readonly listening: ListenText;
  readonly related: RelatedText;
}

/** What the large pictures say. */
export interface PictureText {
  readonly pictures: string;
  readonly previous: string;
  readonly next: string;
  readonly close: string;
  /** Which of how many. */
  place(current: number, count: number): string;
}

/** What the reading aloud says. */
export interface ListenText {
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
  place(current: number, count: number): string;
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
  readonly recordingLost: string;
}

/** What the links to other articles of the source say. */
export interface RelatedText {
  readonly heading: string;
  readonly newer: string;
  readonly older: string;
}

/** What the tools of an article say. */
export interface ToolText {
  /** All of them. */
  readonly all: string;
  readonly smaller: string;
  readonly larger: string;
  /** Said after a change of the text's size, in per cent. */
  sized(percent: number): string;
  readonly print: string;
  readonly share: string;
  /** A link to another site's page for sharing. */
  shareOn(site: string): string;
  readonly copy: string;
  readonly listen: string;
  /** Said when it has been done. */
  readonly addressCopied: string;
  readonly textCopied: string;
  /** The browser does not let it be done. */
  readonly refused: string;
  /** A part of the library could not be loaded. */
  readonly failed: string;
}
