/** How long an announcement stays in the live region, in milliseconds: there it can still be read. */
const ANNOUNCEMENT_MS = 10_000;

export interface Announcement {
  /** What the block stands for now; another one than before is announced. */
  readonly topic: string;
  /** The same in another language is not. */
  readonly language: string;
  /** Something is wrong: worth saying even where nobody has asked. */
  readonly isWrong: boolean;
  message(isFirst: boolean): string;
}

/** What a block's live region says: each change once; nothing about updates that change nothing, nor about a first load that went well. */
export class Announcer {
  message = '';

  private topic: string | undefined;
  private language: string | undefined;
  private announcedAt = 0;
  /** The reader has asked, and is waiting for an answer. */
  private isAsked = false;

  update({ topic, language, isWrong, message }: Announcement): void {
    const isFirst = this.topic === undefined;
    const isTranslated = this.language !== undefined && language !== this.language;
    const isSaid = topic !== this.topic && !isTranslated && (!isFirst || isWrong || this.isAsked);
    this.isAsked = false;
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
    this.isAsked = true;
  }
}
