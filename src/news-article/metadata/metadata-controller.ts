import type { LitElement, ReactiveController } from 'lit';
import { warn } from '../../portlet/warn.js';
import type { ArticleBody } from '../article-body.js';
import type { ArticleView } from '../article.js';
import { metadata } from '../lazy.js';
import type { LazyParts } from '../lazy.js';

/** Describes the article in the head of the page, once all of its text is there; its code is loaded when it is asked for. */
export class MetadataController implements ReactiveController {
  constructor(
    private readonly host: LitElement & { readonly meta: boolean },
    private readonly parts: LazyParts,
    private readonly body: ArticleBody,
    private readonly view: () => ArticleView | undefined,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const { host, body } = this;
    const view = host.meta && host.isConnected ? this.view() : undefined;
    const module = host.meta ? this.parts.get(metadata) : metadata.value;
    if (!view) module?.removeMetadata(host);
    if (!view || !module || !body.findings) return;
    const images = [...host.renderRoot.querySelectorAll<HTMLImageElement>('.enlarge img')];
    const isOwner = module.writeMetadata(host, view, {
      images: images.map(({ src }) => src),
      plainText: body.element.textContent ?? '',
    });
    if (!isOwner) warn(host, 'meta: another article describes this page already; only one of them should.');
  }

  hostDisconnected(): void {
    metadata.value?.removeMetadata(this.host);
  }
}
