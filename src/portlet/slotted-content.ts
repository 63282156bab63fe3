import { isServer } from 'lit';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What shows nothing by itself. */
const SILENT = 'br,link,meta,noscript,script,style,template';

/** What shows something without text. */
const SEEN = 'audio,button,canvas,embed,hr,iframe,img,input,object,svg,video';

/** Whether the page has put something to see into an element: editors like to leave `<p>&nbsp;</p>` behind. */
export const hasSlottedContent = (element: Element): boolean =>
  [...element.childNodes].some((node) =>
    node instanceof Element
      ? !node.matches(SILENT) &&
        (/\S/.test(node.textContent!) || node.matches(SEEN) || node.querySelector(SEEN))
      : node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue!),
  );

/** Watches what the page has put into a block, so that it is read again only after a change. */
export class SlottedContent implements ReactiveController {
  /** Another number after each change. */
  version = 0;

  private observer: MutationObserver | undefined;
  private checked = -1;
  private isThere = false;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  /** Whether there is something to see; a server does not know, and leaves the place for it. */
  get isPresent(): boolean {
    if (isServer) return true;
    if (this.checked !== this.version) {
      this.isThere = hasSlottedContent(this.host);
      this.checked = this.version;
    }
    return this.isThere;
  }

  hostConnected(): void {
    this.version++;
    this.observer = new MutationObserver((records) => {
      // The block's own attributes are not its content.
      if (!records.some(({ type, target }) => type !== 'attributes' || target !== this.host)) return;
      this.version++;
      this.host.requestUpdate();
    });
    this.observer.observe(this.host, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }
}
