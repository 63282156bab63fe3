import { CARRIER_ATTRIBUTE, OBSERVED } from '../../src/upgrade/attribute.js';
import { registry } from '../../src/registry/registry.js';
import { upgradeCarrier } from '../../src/upgrade/upgrade.js';
import { observe } from '../../src/upgrade/observe.js';

const TAG = 'bench-block';

/** A block that draws nothing: what is measured is the placing alone. */
customElements.define(
  TAG,
  class extends HTMLElement {
    static observedAttributes = ['heading', 'src', 'lang'];
  },
);
registry().tags.set(TAG, '0');

/** How often a carrier has been given to the placing. */
let looks = 0;
observe(`[${CARRIER_ATTRIBUTE}]`, OBSERVED, (carrier) => {
  looks++;
  upgradeCarrier(carrier, [TAG]);
});

/** A portal's page: each carrier stands in its column among other things. */
const markup = (count) =>
  Array.from(
    { length: count },
    (_, index) => `<div class="portlet-boundary"><h3>Khung ${index}</h3><div class="portlet-body">
      <div data-portlet="${TAG}" data-heading="Khung ${index}" data-src="/rss-${index}.xml" id="khung-${index}" class="cot"><ul>
      <li><a href="/a">Một</a></li><li><a href="/b">Hai</a></li></ul></div></div></div>`,
  ).join('');

/** Adds so many carriers to the page at once, and tells how long it takes until all have been placed. */
async function placeMany(count) {
  const holder = document.createElement('div');
  document.body.replaceChildren(holder);
  await new Promise((resolve) => setTimeout(resolve));
  looks = 0;
  const written = markup(count);
  const begin = performance.now();
  holder.innerHTML = written;
  const parsed = performance.now();
  await Promise.resolve();
  const end = performance.now();
  const blocks = holder.querySelectorAll(TAG).length;
  const left = holder.querySelectorAll(`[${CARRIER_ATTRIBUTE}]:not(${TAG})`).length;
  if (blocks !== count || left) throw new Error(`${blocks} of ${count} placed, ${left} left`);
  return { parse: parsed - begin, place: end - parsed, looks };
}

const median = (numbers) => [...numbers].sort((one, two) => one - two)[numbers.length >> 1];

// Called by the program that opened this page.
globalThis.measure = async () => {
  const counts = [300, 3000];
  const runs = new Map(counts.map((count) => [count, []]));
  // By turns, so that whatever slows the machine slows both; the first turn warms up.
  for (let turn = 0; turn < 16; turn++)
    for (const count of counts) {
      const run = await placeMany(count);
      if (turn) runs.get(count).push(run);
    }
  return counts.map((count) => ({
    count,
    looks: Math.max(...runs.get(count).map(({ looks }) => looks)),
    parse: median(runs.get(count).map(({ parse }) => parse)),
    place: median(runs.get(count).map(({ place }) => place)),
  }));
};
