import { isElement, line } from './blocks.js';
import { isFigure } from './figures.js';
import { bare } from './words.js';

/** Blocks at the beginning among which a repetition is looked for. */
const FIRST = 6;
/** Characters that may stand before a repeated lead: the mark of the portal or of a place. */
const MARK = 30;

export interface Shown {
  readonly title?: string;
  readonly lead?: string;
  readonly picture?: string;
}

/** Knows what a reader has already seen above the body. */
export class Repeated {
  private readonly title: string;
  private readonly lead: string;
  private readonly picture: string;
  private seen = 0;
  private figures = 0;

  constructor({ title = '', lead = '', picture = '' }: Shown) {
    this.title = bare(title);
    this.lead = bare(lead);
    this.picture = picture && nameOf(picture);
  }

  /** Whether these are the title's or the lead's words. */
  isShown(words: string): boolean {
    if (words.length > this.title.length * 3 + this.lead.length * 3 + 2 * MARK) return false;
    const own = bare(words);
    if (!own) return false;
    return own === this.title || own === this.lead || isMarked(own, this.lead) || isMarked(this.lead, own);
  }

  /** Whether a block, in reading order, repeats what has been shown. */
  has(block: Element): boolean {
    if (this.seen >= FIRST) return false;
    if (isFigure(block) && ++this.figures === 1) return this.isShownPicture(block);
    const isRepeated = block.matches('p,h1,h2,h3,h4,h5,h6') && this.isShown(line(block));
    if (!isRepeated) this.seen++;
    return isRepeated;
  }

  private isShownPicture(figure: Element): boolean {
    const picture = figure.querySelector('img');
    const sources = [picture?.getAttribute('src'), ...candidates(figure)];
    return Boolean(this.picture) && sources.some((source) => source && nameOf(source) === this.picture);
  }
}

/** Whether one is the other behind a short mark. */
const isMarked = (longer: string, shorter: string): boolean =>
  shorter.length > MARK && longer.length - shorter.length <= MARK && longer.endsWith(shorter);

const candidates = (figure: Element): string[] =>
  [...figure.querySelectorAll('[srcset]')]
    .filter(isElement)
    .flatMap((each) =>
      (each.getAttribute('srcset') ?? '').split(', ').map((candidate) => candidate.split(' ')[0]!),
    );

/**
 * What two addresses of the same picture have in common: WordPress, NukeViet and Liferay keep each in several sizes, under
 * names and folders that differ by the size alone.
 */
function nameOf(address: string): string {
  let pathname: string;
  try {
    ({ pathname } = new URL(address, location.href));
  } catch {
    return address;
  }
  const liferay =
    /\/adaptive-media\/image\/\d{1,20}\/[^/]{1,80}\/([^/]{1,400})/.exec(pathname) ??
    /^\/documents\/(?:\d{1,20}\/){1,4}([^/]{1,400})/.exec(pathname);
  const path = liferay?.[1] ?? pathname.replace(/^\/assets\//, '/uploads/');
  return path.replace(/-(?:\d{1,5}x\d{1,5}|scaled)(?=\.\w{1,5}$)/, '').toLowerCase();
}
