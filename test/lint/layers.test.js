import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brokenRules } from './planted.js';

/**
 * Each rule, with texts that break it and neighbours that do not: the file, then what stands in it.
 *
 * @type {Record<string, { broken: [string, string][], clean: [string, string][] }>}
 */
const layers = {
  'network-in-data': {
    broken: [
      ['src/portlet/planted.ts', "void fetch('/weather.json');"],
      ['src/portlet/planted.ts', "void window.fetch('/weather.json');"],
      ['src/portlet/planted.ts', "void globalThis['fetch']('/weather.json');"],
      ['src/portlet/planted.ts', 'new XMLHttpRequest();'],
      ['src/html-portlet/planted.ts', "localStorage.setItem('a', 'b');"],
      ['src/weather-regions/planted.ts', "window.sessionStorage.getItem('a');"],
      ['src/weather-regions/planted.ts', "export const locks = navigator.locks.request('a', () => 1);"],
      ['src/weather-regions/planted.ts', "navigator.sendBeacon('/count');"],
      ['src/weather-regions/planted.ts', "document.cookie = 'a=b';"],
      ['src/weather-regions/planted.ts', "new BroadcastChannel('a');"],
    ],
    clean: [
      [
        'src/data/planted.ts',
        "void fetch('/weather.json'); localStorage.clear(); setTimeout(() => console.warn(1), 50);",
      ],
      ['src/platform/planted.ts', "localStorage.setItem('a', 'b');"],
      ['src/planted.ts', "void fetch('/rss.xml');"],
      ['src/portlet/planted.ts', 'setTimeout(() => console.warn(navigator.onLine), 1);'],
      ['src/portlet/planted.ts', 'export function load(fetch: (url: string) => void): void { fetch("/a"); }'],
      ['src/portlet/planted.ts', 'export const later = (client: { fetch(): void }): void => client.fetch();'],
    ],
  },
  'markup-in-sanitizer': {
    broken: [
      ['src/portlet/planted.ts', "document.body.innerHTML = '';"],
      ['src/portlet/planted.ts', "document.body['outerHTML'] = '';"],
      ['src/portlet/planted.ts', "document.body.insertAdjacentHTML('beforeend', '');"],
      ['src/portlet/planted.ts', "document.body.setHTMLUnsafe('');"],
      ['src/portlet/planted.ts', "document.write('');"],
      ['src/data/planted.ts', "new DOMParser().parseFromString('', 'text/xml');"],
      ['src/data/planted.ts', "new window.DOMParser().parseFromString('', 'text/xml');"],
      ['src/html-portlet/planted.ts', "document.createRange().createContextualFragment('');"],
      [
        'src/html-portlet/planted.ts',
        "import { unsafeHTML } from 'lit/directives/unsafe-html.js'; unsafeHTML('');",
      ],
      [
        'src/html-portlet/planted.ts',
        "import { unsafeSVG } from 'lit/directives/unsafe-svg.js'; unsafeSVG('');",
      ],
      [
        'src/html-portlet/planted.ts',
        "import { html } from 'lit'; export const a = (text: string) => html`<div .innerHTML=${text}></div>`;",
      ],
    ],
    clean: [
      [
        'src/sanitize/planted.ts',
        "new DOMParser().parseFromString('', 'text/html'); document.body.innerHTML = '';",
      ],
      [
        'src/portlet/planted.ts',
        "document.body.textContent = ''; document.createElement('p').append(document.body.innerHTML);",
      ],
    ],
  },
  'registration-in-define': {
    broken: [
      ['src/portlet/planted.ts', "customElements.define('a-b', HTMLElement);"],
      ['src/weather-regions/planted.ts', "window.customElements.get('a-b');"],
      [
        'src/weather-regions/planted.ts',
        "import { customElement } from 'lit/decorators.js'; customElement('a-b');",
      ],
    ],
    clean: [
      ['src/weather-regions/define.ts', "customElements.define('a-b', HTMLElement);"],
      ['src/registry/planted.ts', "customElements.get('a-b');"],
      ['src/planted.ts', "customElements.get('a-b');"],
    ],
  },
  'strings-in-locale': {
    broken: [
      ['src/portlet/planted.ts', "export const heading = 'Thời tiết';"],
      ['src/portlet/planted.ts', 'export const place = (name: string): string => `tại ${name}`;'],
      ['src/portlet/planted.ts', "export const composed = 'a\u0301o';"],
      ['src/portlet/planted.ts', "import { html } from 'lit'; export const a = html`<p>Weather</p>`;"],
      [
        'src/portlet/planted.ts',
        "import { html } from 'lit'; export const a = (n: number) => html`<p>${n} days</p>`;",
      ],
      [
        'src/portlet/planted.ts',
        "import { html } from 'lit'; export const a = html`<button aria-label='Close'></button>`;",
      ],
      ['src/portlet/planted.ts', 'import { html } from "lit"; export const a = html`<img alt="A cloud">`;'],
      [
        'src/weather-regions/planted.ts',
        "import { svg } from 'lit'; export const a = svg`<text>Now</text>`;",
      ],
    ],
    clean: [
      ['src/locale/planted.ts', "export const heading = 'Thời tiết';"],
      ['src/weather-regions/regions/provinces.ts', "export const name = 'Hà Nội';"],
      [
        'src/weather-regions/planted.ts',
        "export const plain = (text: string): string => text.replace(/[đð]/g, 'd').replace('Đ', 'D');",
      ],
      ['src/portlet/planted.ts', "console.warn('weather-regions: view should be table, cards or tabs.');"],
      [
        'src/portlet/planted.ts',
        'import { html } from "lit"; export const a = (t: string) => html`<!-- the frame --><p class="heading" aria-label=${t}>${t}&nbsp;· 24&deg;</p>`;',
      ],
    ],
  },
};

for (const [rule, { broken, clean }] of Object.entries(layers)) {
  describe(rule, () => {
    for (const [file, text] of broken) {
      it(`stops in ${file}: ${text}`, async () => {
        const broken = await brokenRules(file, text);
        assert.deepEqual(
          broken.filter((name) => name.startsWith('layers/')),
          [`layers/${rule}`],
        );
      });
    }
    for (const [file, text] of clean) {
      it(`lets pass in ${file}: ${text}`, async () => {
        assert.deepEqual(await brokenRules(file, text), []);
      });
    }
  });
}
