import type { LitElement, ReactiveController } from 'lit';
import { languageOf } from '../../locale/language.js';
import { addStyles } from '../../portlet/add-styles.js';
import type { ArticleView } from '../article.js';
import { readAloud } from '../lazy.js';
import type { ReadAloudPanel } from './panel.js';

/** Opens and closes the panel that reads an article aloud; its code is loaded when it is first opened. */
export class ReadAloud implements ReactiveController {
  private panel: ReadAloudPanel | undefined;
  /** The article for which the panel is being loaded. */
  private opening: ArticleView | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.panel !== undefined;
  }

  /** @returns False where the panel could not be loaded. */
  async toggle(view: ArticleView): Promise<boolean> {
    if (this.panel) {
      this.close();
      return true;
    }
    this.opening = view;
    await readAloud.load();
    const container = this.host.renderRoot.querySelector<HTMLElement>('.article:not(.shape)');
    if (!readAloud.value) return false;
    // The reader has gone on, or has pressed twice.
    if (this.opening !== view || !container) return true;
    this.opening = undefined;
    const { ReadAloudPanel: Panel, styles } = readAloud.value;
    addStyles(this.host, styles);
    this.panel = new Panel({
      view,
      container,
      onChange: () => this.host.requestUpdate(),
      onClose: () => {
        this.close();
        container.querySelector<HTMLElement>('.open-listen')?.focus();
      },
    });
    this.host.requestUpdate();
    return true;
  }

  close(): void {
    this.opening = undefined;
    if (!this.panel) return;
    this.panel.end();
    this.panel = undefined;
    this.host.requestUpdate();
  }

  render(): unknown {
    return this.panel?.render(languageOf(this.host));
  }

  hostDisconnected(): void {
    this.close();
  }
}
