import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { linkUrl } from '../../sanitize/urls.js';
import type { ToolText } from '../../locale/article/article-text.js';
import { icon } from '../../portlet/icon.js';
import { icons } from '../icons.js';
import type { Tool } from './tools.js';

/** What the row of tools shows. */
export interface Toolbar {
  readonly text: ToolText;
  readonly tools: readonly Tool[];
  /** The article's address. */
  readonly address: string;
  /** What has just been done. */
  readonly said: string;
  /** The text is as small, or as large, as it can be. */
  readonly smallest: boolean;
  readonly largest: boolean;
  /** The reading aloud is open. */
  readonly listening: boolean;
  resize(by: number): void;
  use(tool: Tool): void;
  /** A reader is near: what a tool needs may be fetched. */
  prepare(): void;
}

/** Where another site takes an address to be shared. Links alone: nothing of those sites is loaded. */
const SITES = [
  ['Facebook', 'https://www.facebook.com/sharer/sharer.php?u='],
  ['Zalo', 'https://zalo.me/share?url='],
] as const;

/** One row, a button for each tool that the page leaves in. */
export function toolbar(given: Toolbar): TemplateResult {
  const { text, tools, said } = given;
  const all = { size, print, share, copy, listen };
  return html`<div
    class="tools"
    part="tools"
    role="group"
    aria-label=${text.all}
    @pointerenter=${given.prepare}
    @focusin=${given.prepare}
  >
    ${tools.map((tool) => all[tool](given))}
    <p class="said" role="status">${said}</p>
  </div>`;
}

const button = (name: string, path: string, press: () => void) =>
  html`<button type="button" @click=${press}>${icon(path)} ${name}</button>`;

function size({ text, smallest, largest, resize }: Toolbar) {
  const step = (name: string, path: string, by: number, last: boolean) =>
    html`<button
      type="button"
      aria-label=${name}
      title=${name}
      aria-disabled=${last ? 'true' : 'false'}
      @click=${() => resize(by)}
    >
      ${icon(path)}
    </button>`;
  return html`<span class="sizes"
    >${step(text.smaller, icons['a-arrow-down'], -1, smallest)}${step(text.larger, icons['a-arrow-up'], 1, largest)}</span
  >`;
}

const print = ({ text, use }: Toolbar) => button(text.print, icons.printer, () => use('print'));

const share = ({ text, address, use }: Toolbar) => html`
  ${button(text.share, icons['share-2'], () => use('share'))}
  ${SITES.map(
    ([site, page]) =>
      html`<a
        href=${linkUrl(page + encodeURIComponent(address)) ?? nothing}
        target="_blank"
        rel="noopener noreferrer"
        aria-label=${text.shareOn(site)}
        >${site}</a
      >`,
  )}
`;

const copy = ({ text, use }: Toolbar) => button(text.copy, icons.copy, () => use('copy'));

const listen = ({ text, listening, use }: Toolbar) => html`
  <button type="button" aria-expanded=${listening ? 'true' : 'false'} @click=${() => use('listen')}>
    ${icon(icons['volume-2'])} ${text.listen}
  </button>
`;
