import { isElement, textOf } from './blocks.js';
import { isFigure } from './figures.js';
import { comparable } from './text-patterns.js';

/** Only so many blocks at the beginning may be duplicates. */
const FIRST = 6;
/** Characters that may precede a repeated summary: a dateline. */
const MARK = 30;

export interface ShownContent {
  readonly title?: string;
  readonly lead?: string;
  readonly picture?: string;
}

/** Finds blocks that repeat what is shown above the body. */
export class DuplicateFilter {
  private readonly title: string;
  private readonly lead: string;
  private readonly picture: string;
  private seen = 0;
  private figures = 0;

  constructor({ title = '', lead = '', picture = '' }: ShownContent) {
    this.title = comparable(title);
    this.lead = comparable(lead);
    this.picture = picture && imageKey(picture);
  }

  /** Whether the text is the title or the summary. */
  isShown(text: string): boolean {
    if (text.length > this.title.length * 3 + this.lead.length * 3 + 2 * MARK) return false;
    const own = comparable(text);
    if (!own) return false;
    return (
      own === this.title || own === this.lead || isPrefixed(own, this.lead) || isPrefixed(this.lead, own)
    );
  }

  /** Whether a block, in reading order, repeats what has been shown. */
  isDuplicate(block: Element): boolean {
    if (this.seen >= FIRST) return false;
    if (isFigure(block) && ++this.figures === 1) return this.isShownImage(block);
    const isRepeated = block.matches('p,h1,h2,h3,h4,h5,h6') && this.isShown(textOf(block));
    if (!isRepeated) this.seen++;
    return isRepeated;
  }

  private isShownImage(figure: Element): boolean {
    const image = figure.querySelector('img');
    const sources = [image?.getAttribute('src'), ...candidates(figure)];
    return Boolean(this.picture) && sources.some((source) => source && imageKey(source) === this.picture);
  }
}

/** Whether one is the other behind a short mark. */
const isPrefixed = (longer: string, shorter: string): boolean =>
  shorter.length > MARK && longer.length - shorter.length <= MARK && longer.endsWith(shorter);

const candidates = (figure: Element): string[] =>
  [...figure.querySelectorAll('[srcset]')]
    .filter(isElement)
    .flatMap((each) =>
      (each.getAttribute('srcset') ?? '').split(', ').map((candidate) => candidate.split(' ')[0]!),
    );

/**
 * What the URLs of one image have in common: WordPress, NukeViet and Liferay store several sizes, under
 * names and folders that differ by the size alone.
 */
function imageKey(url: string): string {
  let pathname: string;
  try {
    ({ pathname } = new URL(url, location.href));
  } catch {
    return url;
  }
  const liferay =
    /\/adaptive-media\/image\/\d{1,20}\/[^/]{1,80}\/([^/]{1,400})/.exec(pathname) ??
    /^\/documents\/(?:\d{1,20}\/){1,4}([^/]{1,400})/.exec(pathname);
  const path = liferay?.[1] ?? pathname.replace(/^\/assets\//, '/uploads/');
  return path.replace(/-(?:\d{1,5}x\d{1,5}|scaled)(?=\.\w{1,5}$)/, '').toLowerCase();
}
