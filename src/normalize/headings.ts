import { textOf, rename } from './blocks.js';

const HEADING = 'h1,h2,h3,h4,h5,h6';
/** A heading longer than this, in characters, is a paragraph that somebody wanted large. */
const LONG = 250;

/** Puts a body's headings below the article's own, without skipped levels. */
export class Headings {
  private readonly levels: readonly string[];
  private last: number;

  /**
   * @param root What holds all headings, as they came.
   * @param parentLevel The level of the article's heading.
   * @param isCounted Whether a heading stays.
   */
  constructor(
    root: ParentNode,
    private readonly parentLevel: number,
    isCounted: (text: string) => boolean,
  ) {
    const headings = [...root.querySelectorAll(HEADING)].filter(
      (heading) => isHeading(textOf(heading)) && isCounted(textOf(heading)),
    );
    this.levels = [...new Set(headings.map(({ localName }) => localName))].sort();
    this.last = parentLevel;
  }

  /** The block with the headings in it, or what becomes of itself, at their new levels. */
  relevel(block: Element): Element {
    block.querySelectorAll(HEADING).forEach((heading) => this.relevelOne(heading));
    return block.matches(HEADING) ? this.relevelOne(block) : block;
  }

  private relevelOne(heading: Element): Element {
    if (!isHeading(textOf(heading))) return rename(heading, 'p');
    const wanted = this.parentLevel + 1 + Math.max(0, this.levels.indexOf(heading.localName));
    this.last = Math.min(wanted, this.last + 1, 6);
    return rename(heading, `h${this.last}`);
  }
}

const isHeading = (text: string): boolean => Boolean(text) && text.length <= LONG;
