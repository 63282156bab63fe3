import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brokenRules } from './planted.js';

const lit = "import { css, html } from 'lit'; export const both = [css``, html``];\n";

const urls =
  "import { html, nothing } from 'lit'; import { imageUrl, linkUrl } from '../sanitize/urls.js';\n";
/** A template, or a statement, with a foreign URL in it. */
const bound = (template) =>
  `${urls}export const a = (u: string) => html\`${template}\`; export const used = [imageUrl, linkUrl, nothing];`;
const done = (statement, before = urls) =>
  `${before}export function a(u: string, e: HTMLAnchorElement & HTMLImageElement): void { e.title = u; ${statement} }
  export const used = [html, imageUrl, linkUrl, nothing];`;

/**
 * What is stopped, with the rule that does it; `undefined` where nothing may.
 *
 * @type {[rule: string | undefined, file: string, text: string][]}
 */
const planted = [
  [
    'conventions/no-style-attribute',
    'src/portlet/planted.ts',
    `${lit}export const a = html\`<p style="color: red"></p>\`;`,
  ],
  [
    'conventions/no-style-attribute',
    'src/portlet/planted.ts',
    `${lit}export const a = (s: string) => html\`<p style=\${s}></p>\`;`,
  ],
  [
    undefined,
    'src/portlet/planted.ts',
    `${lit}export const a = html\`<p class="style" data-style="1"></p>\`;`,
  ],
  [
    'conventions/lowercase-classes',
    'src/portlet/planted.ts',
    `${lit}export const a = html\`<p class="theHeading"></p>\`;`,
  ],
  [
    'conventions/lowercase-classes',
    'src/portlet/planted.ts',
    `${lit}export const a = css\`.theHeading { color: red }\`;`,
  ],
  [
    undefined,
    'src/portlet/planted.ts',
    `${lit}export const a = css\`.the-heading { color: CanvasText; width: 1.5E1px }\`;`,
  ],
  [
    'conventions/await-accessible',
    'test/planted.ts',
    'export const a = async () => { expect(1).to.be.accessible(); };',
  ],
  [undefined, 'test/planted.ts', 'export const a = async () => { await expect(1).to.be.accessible(); };'],
  ['no-restricted-syntax', 'test/planted.ts', "it.only('a', () => undefined);"],
  ['no-restricted-syntax', 'test/planted.ts', "describe.skip('a', () => undefined);"],
  ['no-restricted-syntax', 'test/planted.js', "import { it } from 'node:test'; it.todo('a');"],
  [
    'no-restricted-syntax',
    'test/planted.ts',
    'it("a", () => { try { expect(1).to.equal(2); } catch { console.error(1); } });',
  ],
  [undefined, 'test/planted.ts', "it('a', () => undefined);"],
  [
    'no-restricted-syntax',
    'src/data/planted.ts',
    'export function a(b: object): void { for (const c in b) console.warn(c); }',
  ],
  ['no-restricted-syntax', 'src/data/planted.ts', 'export const a = Array.from(new Set([1]));'],
  ['no-restricted-syntax', 'src/data/planted.ts', 'export const a = [1].entries();'],
  ['no-restricted-syntax', 'src/data/planted.ts', 'export class A extends Event {}'],
  ['no-restricted-syntax', 'src/data/planted.ts', "export const a = 'a'.replaceAll('a', 'b');"],
  ['no-restricted-syntax', 'src/data/planted.ts', 'export const a = [1].at(-1);'],
  ['no-restricted-syntax', 'src/data/planted.ts', "export const a = Object.hasOwn({}, 'a');"],
  ['no-restricted-syntax', 'src/data/planted.ts', 'export const a = structuredClone({});'],
  ['no-restricted-syntax', 'src/data/planted.ts', 'export const a = /(?<=a)b/;'],
  ['no-restricted-syntax', 'src/data/planted.ts', 'export const a = await Promise.resolve(1);'],
  [
    undefined,
    'src/data/planted.ts',
    'export const a = [...new Set([1])].map((b) => /(?<b>a)/.test(`${b}`));',
  ],
  ...[
    bound('<a href=${u}>x</a>'),
    bound('<a href="${u}">x</a>'),
    bound('<a HREF = ${u}>x</a>'),
    bound('<a href="https://cong.example/${u}">x</a>'),
    bound('<a href="${linkUrl(u) ?? nothing}/tin">x</a>'),
    bound('<a href=${linkUrl(u)}>x</a>'),
    bound('<a href=${linkUrl(u) ?? u}>x</a>'),
    bound('<a href=${linkUrl(u) ? u : nothing}>x</a>'),
    bound('<a href=${encodeURI(u)}>x</a>'),
    bound('<a href=${{ linkUrl: (v: string) => v }.linkUrl(u)}>x</a>'),
    bound('<img class="${1}" src=${u} />'),
    bound('<img srcset=${u} />'),
    bound('<video poster=${u}></video>'),
    bound('<form action=${u}><button formaction=${u}></button></form>'),
    bound('<svg><use xlink:href=${u} /></svg>'),
    bound('<object data=${u}></object>'),
    bound('<p onclick=${u}></p>'),
    `${urls}export const a = (u: string) => { const b = u; return html\`<a href=\${b}>x</a>\`; }; export const used = [imageUrl, linkUrl, nothing];`,
    done('e.href = u;'),
    done("e['href'] = u;"),
    done('e.src = u;'),
    done('e.srcset = u;'),
    done("e.setAttribute('href', u);"),
    done("e.setAttribute('HREF', u);"),
    done("e.setAttribute('onclick', u);"),
    done('e.setAttribute(u, u);'),
    done("e.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', u);"),
    done('Object.assign(e, { href: u });'),
    done('location.href = u;'),
    done('window.location = u as never;'),
    done('location.assign(u);'),
    done('document.location.replace(u);'),
    done('window.open(u);'),
    done('const { linkUrl: f } = { linkUrl: (v: string) => v }; e.href = f(u);'),
    done(
      'e.href = linkUrl(u);',
      "import { html, nothing } from 'lit'; const linkUrl = (v: string) => v; const imageUrl = linkUrl;",
    ),
  ].map((text) => ['conventions/checked-urls', 'src/news-article/planted.ts', text]),
  ...[
    bound('<a href=${linkUrl(u) ?? nothing} title=${u}>x</a>'),
    bound('<img src="${imageUrl(u) ?? nothing}" alt=${u} />'),
    bound('<a href=${u ? (linkUrl(u) ?? nothing) : nothing}>x</a>'),
    bound('<a href="https://cong.example/" @click=${() => u}>x</a>'),
    `${urls}export const a = (u: string) => { const b = linkUrl(u); return b ? html\`<a href=\${b}>x</a>\` : u; }; export const used = [imageUrl, nothing];`,
    done(
      "e.href = linkUrl(u) ?? 'about:blank'; e.setAttribute('src', imageUrl(u)!); e.setAttribute('title', u);",
    ),
    done('window.open(linkUrl(u)); open(); e.title = location.href;'),
  ].map((text) => [undefined, 'src/news-article/planted.ts', text]),
];

describe('conventions', () => {
  for (const [rule, file, text] of planted) {
    it(`${rule ? `${rule} stops` : 'nothing stops'} in ${file}: ${text.replace(lit, '')}`, async () => {
      assert.deepEqual(await brokenRules(file, text), rule ? [rule] : []);
    });
  }
});
