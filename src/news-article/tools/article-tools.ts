import { html, nothing } from 'lit';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { getPreference, setPreference } from '../../platform/preferences.js';
import { icon } from '../../portlet/icon.js';
import { someOf } from '../../portlet/attributes.js';
import { linkUrl } from '../../sanitize/urls.js';
import type { ArticleView } from '../article.js';
import { icons } from '../icons.js';
import { toolActions } from '../lazy.js';
import type { ReadAloud } from '../read-aloud/read-aloud.js';

/** What a reader can do with an article beside reading it. */
const TOOLS = ['listen', 'size', 'share', 'print', 'copy'] as const;
export type Tool = (typeof TOOLS)[number];

/** Sizes of the text, relative to the size that the page gives it. */
const SIZES = [0.875, 1, 1.125, 1.25, 1.5, 1.75, 2] as const;
/** The name under which a reader's size of text is stored. */
const SIZE = 'text-size';

/** Where another site takes a URL to be shared. Links only: nothing of those sites is loaded. */
const SITES = [
  ['Facebook', 'https://www.facebook.com/sharer/sharer.php?u='],
  ['Zalo', 'https://zalo.me/share?url='],
] as const;

interface Host extends LitElement {
  readonly tools: string | null;
}

/** The row of tools above an article, and what they report. */
export class ArticleTools implements ReactiveController {
  private status = '';
  private isShareOpen = false;
  private size = SIZES.find((size) => `${size}` === getPreference(SIZE)) ?? 1;

  /** @param plainText The text as it is copied. */
  constructor(
    private readonly host: Host,
    private readonly readAloud: ReadAloud,
    private readonly plainText: () => string,
  ) {
    host.addController(this);
  }

  /** A style attribute would be against the policies of some pages. */
  hostUpdated(): void {
    this.host.renderRoot
      .querySelector<HTMLElement>('.article:not(.shape)')
      ?.style.setProperty('--size', `${this.size}`);
  }

  /** Reports what a tool has done. */
  report(status: string): void {
    this.status = status;
    this.host.requestUpdate();
  }

  render(view: ArticleView): TemplateResult | typeof nothing {
    const { tools } = this.host;
    const shown = tools === null ? TOOLS : someOf(this.host, 'tools', tools, TOOLS);
    if (!shown.length) return nothing;
    const prepare = () => void toolActions.load();
    return html`<div
      class="tools"
      part="tools"
      role="group"
      aria-label=${view.text.tools.all}
      @pointerenter=${prepare}
      @focusin=${prepare}
    >
      ${shown.map((tool) => this.renderTool(tool, view))}
      ${this.isShareOpen && shown.includes('share') ? this.renderShare(view) : nothing}
      <p class="status" role="status">${this.status}</p>
    </div>`;
  }

  private renderTool(tool: Tool, view: ArticleView): TemplateResult {
    const { tools: text } = view.text;
    const button = (name: string, path: string, run: () => Promise<string>) =>
      html`<button type="button" @click=${() => void this.run(run, view)}>
        ${icon(path)} <span class="name">${name}</span>
      </button>`;
    const toggle = (className: string, name: string, path: string, isOpen: boolean, run: () => void) =>
      html`<button type="button" class=${className} aria-expanded=${isOpen ? 'true' : 'false'} @click=${run}>
        ${icon(path)} <span class="name">${name}</span>
      </button>`;
    switch (tool) {
      case 'listen':
        return toggle('open-listen', text.listen, icons['volume-2'], this.readAloud.isOpen, () => {
          void this.run(() => this.toggleReadAloud(view), view);
        });
      case 'size':
        return html`<span class="sizes"
          >${this.renderSizeButton(text.smaller, icons['a-arrow-down'], -1, view)}${this.renderSizeButton(
            text.larger,
            icons['a-arrow-up'],
            1,
            view,
          )}</span
        >`;
      case 'share':
        return toggle('open-share', text.share, icons['share-2'], this.isShareOpen, () => {
          this.isShareOpen = !this.isShareOpen;
          this.report('');
        });
      case 'print':
        return button(text.print, icons.printer, () => this.print(view));
      case 'copy':
        return button(text.copy, icons.copy, () => this.copy(view));
    }
  }

  /** The ways to share: the system's own sheet where there is one, the clipboard, other sites. */
  private renderShare(view: ArticleView): TemplateResult {
    const { tools: text } = view.text;
    const button = (name: string, run: () => Promise<string>) =>
      html`<button type="button" @click=${() => void this.run(run, view)}>${name}</button>`;
    return html`<div class="share" role="group" aria-label=${text.share}>
      ${'share' in navigator ? button(text.shareByApp, () => this.share(view)) : nothing}
      ${button(text.copyUrl, () => this.copyUrl(view))}
      ${SITES.map(
        ([site, page]) =>
          html`<a
            href=${linkUrl(page + encodeURIComponent(view.url)) ?? nothing}
            target="_blank"
            rel="noopener noreferrer"
            aria-label=${text.shareOn(site)}
            >${site}</a
          >`,
      )}
    </div>`;
  }

  private renderSizeButton(name: string, path: string, by: 1 | -1, view: ArticleView): TemplateResult {
    const index = SIZES.indexOf(this.size) + by;
    const resize = () => {
      this.size = SIZES[index] ?? this.size;
      setPreference(SIZE, `${this.size}`);
      this.report(view.text.tools.sized(Math.round(this.size * 100)));
    };
    return html`<button
      type="button"
      aria-label=${name}
      aria-disabled=${SIZES[index] ? 'false' : 'true'}
      @click=${resize}
    >
      ${icon(path)}
    </button>`;
  }

  /** @param tool Returns what is to be reported. */
  private async run(tool: () => Promise<string>, { text }: ArticleView): Promise<void> {
    this.report('');
    const status = await tool().catch((error: unknown) => {
      console.error(error);
      return text.tools.failed;
    });
    this.report(status);
  }

  private async actions(): Promise<NonNullable<typeof toolActions.value> | undefined> {
    await toolActions.load();
    return toolActions.value;
  }

  private async print({ text: { tools: text } }: ArticleView): Promise<string> {
    const actions = await this.actions();
    if (!actions) return text.notLoaded;
    return (await actions.printAlone(this.host, this.host.renderRoot)) ? '' : text.notPrinted;
  }

  private async share({ article, url, text: { tools: text } }: ArticleView): Promise<string> {
    const actions = await this.actions();
    if (!actions) return text.notLoaded;
    const { shared, cancelled, urlCopied } = text;
    const result = await actions.share(article.title, url);
    return { shared, cancelled, copied: urlCopied, refused: text.notShared(url) }[result];
  }

  private async copyUrl({ url, text: { tools: text } }: ArticleView): Promise<string> {
    const actions = await this.actions();
    if (!actions) return text.notLoaded;
    return (await actions.copy(url)) ? text.urlCopied : text.notShared(url);
  }

  private async copy({ article, byline, url, text }: ArticleView): Promise<string> {
    const actions = await this.actions();
    if (!actions) return text.tools.notLoaded;
    const { title, lead = '' } = article;
    const { kind = 'author', names } = byline ?? {};
    const signature = names ? `${text[kind]}: ${names}` : '';
    const paragraphs = [title, lead, this.plainText(), signature, `${text.source}: ${url}`];
    const copied = await actions.copy(
      paragraphs
        .map((paragraph) => paragraph.trim())
        .filter(Boolean)
        .join('\n\n'),
    );
    return copied ? text.tools.textCopied : text.tools.notCopied;
  }

  private async toggleReadAloud(view: ArticleView): Promise<string> {
    return (await this.readAloud.toggle(view)) ? '' : view.text.tools.notLoaded;
  }
}
