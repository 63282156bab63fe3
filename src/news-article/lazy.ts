import type { LitElement } from 'lit';
import { LazyModule } from '../platform/lazy-module.js';

/** Makes the text. Fetched beside the article, neither before nor after it: it weighs half as much as all the rest. */
export const normalizer = new LazyModule(() => import('../normalize/article-body.js'));
// What reading does without: English, and what a tool or an attribute needs once it is used.
export const english = new LazyModule(() => import('../locale/article/en.js'));
export const lightbox = new LazyModule(() => import('./lightbox/lightbox.js'));
export const readAloud = new LazyModule(() => import('./read-aloud/panel.js'));
export const related = new LazyModule(() => import('./related/related.js'));
export const legalDocument = new LazyModule(() => import('./document/legal-document.js'));
export const detailsOnPaper = new LazyModule(() => import('./details-on-paper.js'));
export const metadata = new LazyModule(() =>
  import('./metadata/metadata-controller.js').then(({ MetadataController }) => MetadataController),
);
export const navigation = new LazyModule(() =>
  import('./in-page-navigation.js').then(({ InPageNavigation }) => InPageNavigation),
);
export const toolActions = new LazyModule(() => import('./tools/actions.js'));

/** The modules that an element has requested for parts of its content. */
export class LazyParts {
  private readonly requested = new Set<LazyModule<unknown>>();

  constructor(readonly host: LitElement) {}

  /** The code, once it is loaded; the element is rendered again then. A failure is final until `retry()`. */
  get<T>(module: LazyModule<T>): T | undefined {
    if (!module.value && !this.requested.has(module)) {
      this.requested.add(module);
      void module.load().then(() => this.host.requestUpdate());
    }
    return module.value;
  }

  retry(): void {
    this.requested.clear();
  }
}
