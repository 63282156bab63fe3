import { articleBody } from '../html/article-body.js';
import type { ArticleFindings } from '../html/article-body.js';
import { followNoteLink } from '../portlet/note-link.js';

/** What a body is made from. */
export interface BodySource {
  /** Foreign HTML. */
  readonly source: string;
  readonly base: string;
  readonly title: string;
  readonly lead: string;
  readonly picture: string;
  /** The rank of the article's heading. */
  readonly rank: number;
  /** Of what is added to it. */
  readonly language: string;
}

/**
 * The text of an article as one element, made anew only when it has changed: a reader's place in it survives a refresh and a window.
 * A long one comes piece by piece; until the first is there, the element still holds what it held.
 */
export class Body {
  readonly element = document.createElement('div');
  /** What was found beside the text, once all of it is there. */
  findings: ArticleFindings | undefined;

  private made: BodySource | undefined;
  private making: AbortController | undefined;

  /**
   * @param dress Makes a piece one of this page before it is shown.
   * @param done All of it is there.
   */
  constructor(
    private readonly dress: (piece: DocumentFragment) => void,
    private readonly done: () => void,
  ) {
    this.element.className = 'text';
    this.element.setAttribute('part', 'text');
    this.element.addEventListener('click', followNoteLink);
  }

  /** Shows a text. Does nothing where it is shown already, or on its way. */
  show(wanted: BodySource): void {
    const { made } = this;
    const names = Object.keys(wanted) as (keyof BodySource)[];
    if (made && names.every((name) => made[name] === wanted[name])) return;
    this.made = wanted;
    // Another article's text never stands under this one's title.
    if (made?.title !== wanted.title) this.element.replaceChildren();
    void this.make(wanted);
  }

  private async make({ source, base, title, lead, picture, rank }: BodySource): Promise<void> {
    this.making?.abort();
    const { signal } = (this.making = new AbortController());
    let first = true;
    const take = (piece: DocumentFragment) => {
      if (signal.aborted) return;
      this.dress(piece);
      if (first) this.element.replaceChildren(piece);
      else this.element.append(piece);
      first = false;
    };
    this.findings = undefined;
    delete this.element.dataset['whole'];
    const findings = await articleBody(
      source,
      { base, headingLevel: rank, title, lead, picture, signal },
      take,
    ).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
    if (signal.aborted || !findings) return;
    if (first) this.element.replaceChildren();
    this.findings = findings;
    this.element.dataset['whole'] = '';
    this.done();
  }
}
