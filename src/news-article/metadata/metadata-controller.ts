import type { LitElement, ReactiveController } from 'lit';
import { warn } from '../../portlet/warn.js';
import type { ArticleView } from '../article.js';
import { removeMetadata, writeMetadata } from './metadata.js';

/** The text of the article, and whether all of it is there. */
interface Body {
  readonly element: Element;
  readonly findings: unknown;
}

/** Describes the article in the head of the page, once all of its text is there. */
export class MetadataController implements ReactiveController {
  constructor(
    private readonly host: LitElement & { readonly meta: boolean },
    private readonly body: Body,
    private readonly view: () => ArticleView | undefined,
  ) {
    host.addController(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    const { host, body } = this;
    const view = host.meta && host.isConnected ? this.view() : undefined;
    if (!view) removeMetadata(host);
    if (!view || !body.findings) return;
    const images = [...host.renderRoot.querySelectorAll<HTMLImageElement>('.enlarge img')];
    const isOwner = writeMetadata(host, view, {
      images: images.map(({ src }) => src),
      plainText: body.element.textContent ?? '',
    });
    if (!isOwner) warn(host, 'meta: another article describes this page already; only one of them should.');
  }

  hostDisconnected(): void {
    removeMetadata(this.host);
  }
}
