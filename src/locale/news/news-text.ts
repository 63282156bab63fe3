/** What a block of news says to a reader. */
export interface NewsText {
  /** Marks a story that this reader has not seen yet. */
  readonly fresh: string;
  /** The source has answered, and nothing of it is to be shown here. */
  readonly none: string;
  /** The link to the page that has all stories. */
  readonly more: string;
  /** That page, as a sentence names it after “See”. */
  readonly newsPage: string;
  /** When the source was last read; the time is given as `10:15`. */
  updated(time: string): string;
  /** Stories that have come and are not shown yet: the button that shows them. */
  arrived(count: number): string;
  /** Stops and starts the change of stories. */
  readonly pause: string;
  readonly resume: string;
  /** Lead to the stories before and after those in sight. */
  readonly previous: string;
  readonly next: string;
}
