import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { ElementPart } from 'lit/directive.js';
import { safeHtml } from '../../../src/sanitize/safe-html.js';
import { contentOf } from './lines.js';
import type { Settings } from './settings.js';

/** What the sample portal serves for each kind of block. */
const samples: Readonly<Record<string, string>> = {
  'featured-news': 'rss.xml',
  'news-article': 'rss.xml',
  'html-portlet': 'lien-he.html',
  json: 'weather.json',
  'met-norway': 'met-norway/compact',
};

/** The sample in place of an address of somebody's own portal, or where a block of news has none. */
export function sampleFor({ block, attributes: { src, source = '' } }: Settings): string | undefined {
  const isWhole = /^https?:\/\/[^/]/.test(src ?? '');
  if (isWhole || (src === undefined && block.tag === 'html-portlet')) return undefined;
  const sample = samples[block.tag] ?? samples[source];
  return sample && new URL(`../cong/${sample}`, location.href).href;
}

class PreviewDirective extends Directive {
  private element: HTMLElement | undefined;
  private shown = '';

  render(_settings: Settings) {
    return noChange;
  }

  override update({ element: place }: ElementPart, [settings]: [Settings]) {
    const { block, content, ui } = settings;
    const inside = contentOf(block, content, ui);
    if (!this.element || this.shown !== block.tag + inside) {
      this.element = document.createElement(block.tag);
      // It may come from the page's address, which anyone may have written.
      this.element.append(safeHtml(inside, { base: location.href }));
      this.shown = block.tag + inside;
      setAttributes(this.element, wanted(settings));
      place.replaceChildren(this.element);
    } else {
      setAttributes(this.element, wanted(settings));
    }
    return noChange;
  }
}

function wanted(settings: Settings): Readonly<Record<string, string>> {
  const { 'window-state': state, ...attributes } = settings.attributes;
  const src = sampleFor(settings);
  return {
    ...attributes,
    // Nobody is to be told of what is only tried.
    beacon: '',
    lang: attributes['lang'] ?? settings.ui,
    // A window over the form would open again with each letter.
    ...(state && state !== 'maximized' && { 'window-state': state }),
    ...(src && { src }),
  };
}

function setAttributes(element: HTMLElement, attributes: Readonly<Record<string, string>>) {
  for (const name of element.getAttributeNames())
    if (!(name in attributes) && name !== 'state') element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes))
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** Shows the block of these settings inside an element; it stays the same block while only its attributes change. */
export const preview = directive(PreviewDirective);
