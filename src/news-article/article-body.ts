import { isServer } from 'lit';
import type { LitElement } from 'lit';
import { paragraphsOf } from '../news/text.js';
import type { ArticleFindings } from '../normalize/types.js';
import { scrollToFragment } from '../portlet/fragment-links.js';
import { warn } from '../portlet/warn.js';
import { replaceChildren } from '../platform/replace-children.js';
import { normalizer } from './lazy.js';

/** What a text is made from. */
export interface BodySource {
  /** Foreign HTML. */
  readonly source: string;
  readonly base: string;
  readonly title: string;
  readonly lead: string;
  /** URL of the image that is shown above it. */
  readonly image: string;
  /** Of the article's heading. */
  readonly headingLevel: number;
  /** Names of hosts with videos, as the page's author has written them. */
  readonly videoHosts: string | null;
  /** Of what is added to it. */
  readonly language: string;
}

/**
 * The text of an article as one element, made again only when it has changed: a reader's place in it survives a refresh. A long
 * one comes in chunks; until the first is there, the element keeps what it has.
 */
export class ArticleBody {
  readonly element!: HTMLElement;
  /** What was found beside the text, once all of it is there. */
  findings: ArticleFindings | undefined;
  /** Its headings, once all of it is there; before that, an empty place for each. */
  headings: readonly (HTMLElement | undefined)[] = [];

  /** There has been something of a text to show. */
  hasBegun = false;

  private rendered: BodySource | undefined;
  private controller: AbortController | undefined;

  /** @param enhance Prepares a chunk before it is shown. */
  constructor(
    private readonly host: LitElement,
    private readonly enhance: (chunk: DocumentFragment) => void,
  ) {
    // A server renders no text.
    if (isServer) return;
    this.element = document.createElement('div');
    this.element.className = 'text';
    this.element.setAttribute('part', 'text');
    this.element.addEventListener('click', scrollToFragment);
    if (!normalizer.value) void normalizer.load().then(() => host.requestUpdate());
  }

  /** What makes the text is still on its way. */
  get isWaiting(): boolean {
    return !normalizer.value && !normalizer.failed;
  }

  /** What makes the text could not be loaded: there are plain paragraphs only. */
  get hasFailed(): boolean {
    return normalizer.failed;
  }

  /** The text without markup, an empty line between its blocks: engines differ in where `innerText` has one. */
  get plainText(): string {
    // Firefox finds no text in what it has not laid out.
    const pieces = [...this.element.querySelectorAll<HTMLElement>('.piece')];
    pieces.forEach(({ style }) => (style.contentVisibility = 'visible'));
    const text = plainBlocks(this.element).join('\n\n');
    pieces.forEach(({ style }) => (style.contentVisibility = ''));
    return text;
  }

  /** Loads again what makes the text, where that has failed. */
  retry(): void {
    if (this.hasFailed) this.rendered = undefined;
  }

  /** Does nothing where this text is shown already, or on its way. */
  show(source: BodySource): void {
    const { rendered } = this;
    const names = Object.keys(source) as (keyof BodySource)[];
    if (rendered && names.every((name) => rendered[name] === source[name])) return;
    this.rendered = source;
    this.headings = Array<undefined>(source.source.match(HEADING)?.length ?? 0);
    // Another article's text never stands under this one's title.
    if (rendered?.title !== source.title) replaceChildren(this.element);
    void this.render(source);
  }

  private async render({ source, image: picture, videoHosts, ...rest }: BodySource): Promise<void> {
    this.controller?.abort();
    const { signal } = (this.controller = new AbortController());
    let isFirst = true;
    const append = (chunk: DocumentFragment) => {
      if (signal.aborted) return;
      this.enhance(chunk);
      if (isFirst) replaceChildren(this.element);
      this.element.append(chunk);
      isFirst = false;
      if (!this.hasBegun) this.host.requestUpdate();
      this.hasBegun = true;
    };
    this.findings = undefined;
    delete this.element.dataset['complete'];
    await normalizer.load();
    const options = { ...rest, picture, signal, videoHosts: this.hostsIn(videoHosts) };
    const findings = await Promise.resolve(normalizer.value?.articleBody(source, options, append)).catch(
      (error: unknown) => {
        if (!signal.aborted) console.error(error);
      },
    );
    if (signal.aborted) return;
    if (!findings) replaceChildren(this.element, ...plainParagraphs(source));
    else if (isFirst) replaceChildren(this.element);
    this.findings = findings ?? { attachments: [] };
    this.headings = [...this.element.querySelectorAll<HTMLElement>('h2, h3, h4, h5, h6')];
    this.element.dataset['complete'] = '';
    this.hasBegun = true;
    this.host.requestUpdate();
  }

  private hostsIn(value: string | null): readonly string[] {
    const names = (value ?? '')
      .toLowerCase()
      .split(/[\s;,]+/)
      .filter(Boolean);
    const hosts = names.filter((name) => HOST.test(name));
    if (hosts.length < names.length)
      warn(this.host, `video-hosts="${value}": expected names of hosts, such as video.example.vn.`);
    return hosts;
  }
}

const HEADING = /<h[1-6][\s>]/gi;
const HOST = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/;

/** The plain text of each block; a quotation holds blocks of its own, and so does a piece of a long text. */
const plainBlocks = (parent: Element): string[] =>
  [...(parent.children as HTMLCollectionOf<HTMLElement>)]
    .flatMap((block) => (block.matches('blockquote, .piece') ? plainBlocks(block) : block.innerText.trim()))
    .filter(Boolean);

const plainParagraphs = (source: string): Element[] =>
  paragraphsOf(source).map((text) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    return paragraph;
  });
