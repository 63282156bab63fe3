import { fixture, html } from '@open-wc/testing';
import { dayOf } from '../../src/time/clock.js';
import '../../src/weather-regions/define.js';
import type { WeatherRegions } from '../../src/weather-regions/weather-regions.js';
import { inState } from '../portlet/in-state.js';

export { inState };

/** A name for the stand-in's log, and for storage: no test sees what another left. */
export const callId = () => `weather-${Math.random().toString(36).slice(2)}`;

/** The stand-in's address with the given switches (test/stand-in/README.md). */
export const service = (...switches: string[]) =>
  `/open-meteo/${['id=' + callId(), ...switches].join('/')}/v1/forecast`;

/** What came to an address of `service`. */
export async function calls(src: string): Promise<{ count: number; urls: string[] }> {
  const answer = await fetch(src.replace(/(id=[^/]+).*/, '$1/calls'));
  return answer.json() as Promise<{ count: number; urls: string[] }>;
}

/** A block with these attributes, once it is no longer loading. */
export async function block(attributes: Record<string, string> = {}, content = ''): Promise<WeatherRegions> {
  const element = document.createElement('weather-regions');
  const given = { src: service(), ...attributes };
  Object.keys(given).forEach((name) => element.setAttribute(name, given[name as keyof typeof given]));
  element.textContent = content;
  await fixture(html`${element}`);
  await inState(element, 'ready', 'stale', 'error', 'empty');
  return element;
}

/** The block's text as a reader sees it: without what is only for assistive technology. */
export const seen = (element: WeatherRegions, selector = '.body') =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)].map((part) => part.innerText.trim());

/** What a block says of the age of data of this time: the day stands in place of the age where it is not today. */
export const ageOf = (time: number, age: string) =>
  new RegExp(
    dayOf(time) === dayOf(Date.now())
      ? `Cập nhật \\d\\d:\\d\\d · ${age}`
      : 'Cập nhật \\d\\d:\\d\\d \\d\\d/\\d\\d',
  );

/** The sentences that assistive technology reads in place of what is drawn. */
export const heard = (element: WeatherRegions) =>
  [...element.shadowRoot!.querySelectorAll('p.visually-hidden:not([role])')].map((part) =>
    part.textContent.trim(),
  );

/** Collects what is said to the page's editor while a test runs. */
export function warnings(): { readonly said: string[]; restore(): void } {
  const real = console.warn;
  const said: string[] = [];
  console.warn = (...parts: unknown[]) => void said.push(parts.join(' '));
  return { said, restore: () => void (console.warn = real) };
}
