import { line, rename } from './blocks.js';

const HEADING = 'h1,h2,h3,h4,h5,h6';
/** A heading longer than this, in characters, is a paragraph that somebody wanted large. */
const LONG = 250;

/** Puts a body's headings under the article's own, without a rank left out, as a reader who jumps from one to the next expects. */
export class Headings {
  private readonly ranks: readonly string[];
  private last: number;

  /**
   * @param root What holds all headings, as they came.
   * @param above The rank of the heading over them.
   * @param isCounted Whether a heading stays.
   */
  constructor(
    root: ParentNode,
    private readonly above: number,
    isCounted: (words: string) => boolean,
  ) {
    const headings = [...root.querySelectorAll(HEADING)].filter(
      (heading) => isHeading(line(heading)) && isCounted(line(heading)),
    );
    this.ranks = [...new Set(headings.map(({ localName }) => localName))].sort();
    this.last = above;
  }

  /** The block with the headings in it, or what becomes of itself, at their new ranks. */
  place(block: Element): Element {
    block.querySelectorAll(HEADING).forEach((heading) => this.one(heading));
    return block.matches(HEADING) ? this.one(block) : block;
  }

  private one(heading: Element): Element {
    if (!isHeading(line(heading))) return rename(heading, 'p');
    const wanted = this.above + 1 + Math.max(0, this.ranks.indexOf(heading.localName));
    this.last = Math.min(wanted, this.last + 1, 6);
    return rename(heading, `h${this.last}`);
  }
}

const isHeading = (words: string): boolean => Boolean(words) && words.length <= LONG;
