import type { ArticleFindings } from '../normalize/types.js';
import { replaceChildren } from '../platform/replace-children.js';
import { paragraphsOf } from '../news/text.js';
import { scrollToFragment } from '../portlet/fragment-links.js';
import { textMaker } from './lazy.js';

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
  /** Names of hosts with films, spaces between. */
  readonly videoHosts: string;
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
    this.element.addEventListener('click', scrollToFragment);
    if (!textMaker.value) void textMaker.load().then(done);
  }

  /** What makes the text is still on its way. */
  get isWaiting(): boolean {
    return !textMaker.value && !textMaker.failed;
  }

  /** What makes the text could not be had: there are words alone. */
  get isLost(): boolean {
    return textMaker.failed;
  }

  /** The text without markup, an empty line between its blocks: engines differ in where `innerText` has one. */
  get plainText(): string {
    return plainBlocks(this.element).join('\n\n');
  }

  /** Has what makes the text looked for once more, where it could not be had. */
  retry(): void {
    if (this.isLost) this.made = undefined;
  }

  /** Shows a text. Does nothing where it is shown already, or on its way. */
  show(wanted: BodySource): void {
    const { made } = this;
    const names = Object.keys(wanted) as (keyof BodySource)[];
    if (made && names.every((name) => made[name] === wanted[name])) return;
    this.made = wanted;
    // Another article's text never stands under this one's title.
    if (made?.title !== wanted.title) replaceChildren(this.element);
    void this.make(wanted);
  }

  private async make({ source, rank, videoHosts, base, title, lead, picture }: BodySource): Promise<void> {
    this.making?.abort();
    const { signal } = (this.making = new AbortController());
    let first = true;
    const take = (piece: DocumentFragment) => {
      if (signal.aborted) return;
      this.dress(piece);
      if (first) replaceChildren(this.element, piece);
      else this.element.append(piece);
      first = false;
    };
    this.findings = undefined;
    delete this.element.dataset['whole'];
    await textMaker.load();
    const told = { base, title, lead, picture, signal };
    const options = { ...told, headingLevel: rank, videoHosts: videoHosts.split(' ') };
    const findings = await Promise.resolve(textMaker.value?.articleBody(source, options, take)).catch(
      (error: unknown) => {
        if (!signal.aborted) console.error(error);
      },
    );
    if (signal.aborted) return;
    if (!findings) replaceChildren(this.element, ...wordsOf(source));
    else if (first) replaceChildren(this.element);
    this.findings = findings ?? { attachments: [] };
    this.element.dataset['whole'] = '';
    this.done();
  }
}

/** The plain text of each block that an element holds; a quotation holds blocks of its own. */
const plainBlocks = (holder: Element): string[] =>
  [...(holder.children as HTMLCollectionOf<HTMLElement>)]
    .flatMap((block) => (block.localName === 'blockquote' ? plainBlocks(block) : block.innerText.trim()))
    .filter(Boolean);

/** The words of a source in paragraphs: all that there is where nothing can make more of it. */
const wordsOf = (source: string): Element[] =>
  paragraphsOf(source).map((words) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = words;
    return paragraph;
  });
