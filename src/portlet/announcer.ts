/** How long an announcement stays in the live region, in milliseconds: there it can still be read. */
const ANNOUNCEMENT_MS = 10_000;

export interface Announcement {
  /** What the block stands for now; another one than before is announced. */
  readonly topic: string;
  /** The same in another language is not. */
  readonly language: string;
  /** Whether such a change is worth saying. `isFirst`: there was no topic before. */
  isNews(isFirst: boolean): boolean;
  message(isFirst: boolean): string;
}

/** What a block's live region says: each change once, and nothing about updates that change nothing. */
export class Announcer {
  message = '';

  private topic: string | undefined;
  private language: string | undefined;
  private announcedAt = 0;

  update({ topic, language, isNews, message }: Announcement): void {
    const isFirst = this.topic === undefined;
    const isTranslated = this.language !== undefined && language !== this.language;
    const isSaid = topic !== this.topic && !isTranslated && isNews(isFirst);
    this.topic = topic;
    this.language = language;
    if (isSaid) {
      this.announcedAt = Date.now();
      this.message = message(isFirst);
    } else if (isTranslated || Date.now() - this.announcedAt > ANNOUNCEMENT_MS) {
      this.message = '';
    }
  }

  /** Says this at once; what comes of it is announced even if it is what was before. */
  interrupt(message: string): void {
    this.message = message;
    this.topic = undefined;
  }
}
