import { en } from '../../locale/weather/en.js';
import { vi } from '../../locale/weather/vi.js';
import { linkUrl } from '../../sanitize/urls.js';
import { machineTime } from '../../time/format.js';
import { markup } from '../markup.js';
import type { Markup } from '../markup.js';
import { wholeNumber } from './block.js';
import type { Block } from './block.js';

/** The block's heading, as its attributes say; the element has its own, and hides this one. */
export function headingOf({ get }: Block, missing: string): Markup | undefined {
  const heading = get('heading') ?? missing;
  if (!heading) return undefined;
  const level = wholeNumber(get('heading-level'), [2, 6], 2);
  return markup`<h${level} class="portlet-heading">${heading}</h${level}>`;
}

/** Where it comes from, and when it was fetched. A time and no age: nobody knows when it will be read. */
export function sourceLine({ language }: Block, url: string, updated: string, fetched: number): Markup {
  const { source } = { vi, en }[language];
  const { origin, host } = new URL(url);
  return markup`<p class="portlet-source">${source}: <a href="${linkUrl(origin)}">${host}</a>. <time datetime="${machineTime(fetched, true)}">${updated}</time></p>`;
}
