import { fixtureSync } from '@open-wc/testing';
import { temperatureAt } from './test-block.js';
import type { TestBlock } from './test-block.js';
import { fakeClock, settled as turn } from '../data/fake-clock.js';
import type { FakeClock } from '../data/fake-clock.js';
import { storeEntry } from '../data/stored.js';
import { captureWarnings } from './capture-warnings.js';
import { inState } from './in-state.js';

export { inState };

/** An address of the stand-in with these switches (test/stand-in/README.md): each call makes one that nobody has asked. */
export function address(...switches: string[]): string {
  const id = `id=portlet-${Math.random().toString(36).slice(2)}`;
  const query = 'latitude=21.03&longitude=105.85&current=temperature_2m';
  return `/open-meteo/${[id, ...switches].join('/')}/v1/forecast?${query}`;
}

/** How often the stand-in was asked at an address. */
export async function calls(src: string): Promise<number> {
  const answer = await fetch(src.replace(/(id=[^/]+).*/, '$1/calls'));
  return (await answer.json()).count;
}

/** As if an earlier visit had left an answer of this age, in minutes. */
export function keep(src: string, minutes: number, temperature = 20.5): void {
  storeEntry(temperatureAt(src).key, {
    value: temperature,
    url: new URL(src, location.href).href,
    receivedAt: Date.now() - minutes * 60_000,
  });
}

/** A block as a page writes it, drawn for the first time. */
export async function block(attributes: Record<string, string> = {}, content = ''): Promise<TestBlock> {
  const page = fixtureSync<HTMLElement>('<div></div>');
  const element = document.createElement('test-block');
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  element.append(document.createRange().createContextualFragment(content));
  page.append(element);
  await element.updateComplete;
  return element;
}

/** The same, once it has come to rest. */
export async function settled(attributes: Record<string, string> = {}, content = ''): Promise<TestBlock> {
  const element = await block(attributes, content);
  await inState(element, 'ready', 'empty', 'stale', 'error');
  return element;
}

/** What is in the block's shadow tree. */
export const part = (element: Element, name: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part="${name}"]`);

export const button = (element: Element, name: 'toggle' | 'maximize' | 'close' | 'retry') =>
  part(element, name) as HTMLButtonElement;

/** The text that a reader sees, without what is only heard. */
export function seen(element: Element, selector = '.portlet'): string | undefined {
  return element.shadowRoot!.querySelector<HTMLElement>(selector)?.innerText.replace(/\s+/g, ' ').trim();
}

/** Keeps what the live region comes to say. */
export function listen(element: Element): string[] {
  const said: string[] = [];
  new MutationObserver(() => {
    const text = status(element);
    if (text && text !== said[said.length - 1]) said.push(text);
  }).observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true });
  return said;
}

export const status = (element: Element) => element.shadowRoot!.querySelector('[role="status"]')!.textContent;

/** The warnings for the page's editor in each test, which leaves nothing in storage. To be called in a `describe`. */
export function editorHears(): string[] {
  afterEach(() => localStorage.clear());
  return captureWarnings();
}

/** Lets a test set the clock. No block outlives it. */
export async function withClock(test: (clock: FakeClock) => Promise<void>): Promise<void> {
  // Blocks of the test before may still have to leave.
  await turn();
  const clock = fakeClock();
  // Clocks show whole milliseconds; the fractions of one that timers add up to would never bring on the next minute.
  const { now } = Date;
  Date.now = () => Math.floor(now());
  try {
    await test(clock);
  } finally {
    document.querySelectorAll('test-block').forEach((element) => element.remove());
    await turn();
    clock.restore();
  }
}
