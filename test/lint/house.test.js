import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brokenRules } from './planted.js';

const lit = "import { css, html } from 'lit'; export const both = [css``, html``];\n";

/**
 * What is stopped, with the rule that does it; `undefined` where nothing may.
 *
 * @type {[rule: string | undefined, file: string, text: string][]}
 */
const planted = [
  [
    'house/no-style-attribute',
    'src/portlet/planted.ts',
    `${lit}export const a = html\`<p style="color: red"></p>\`;`,
  ],
  [
    'house/no-style-attribute',
    'src/portlet/planted.ts',
    `${lit}export const a = (s: string) => html\`<p style=\${s}></p>\`;`,
  ],
  [
    undefined,
    'src/portlet/planted.ts',
    `${lit}export const a = html\`<p class="style" data-style="1"></p>\`;`,
  ],
  [
    'house/lowercase-classes',
    'src/portlet/planted.ts',
    `${lit}export const a = html\`<p class="theHeading"></p>\`;`,
  ],
  [
    'house/lowercase-classes',
    'src/portlet/planted.ts',
    `${lit}export const a = css\`.theHeading { color: red }\`;`,
  ],
  [
    undefined,
    'src/portlet/planted.ts',
    `${lit}export const a = css\`.the-heading { color: CanvasText; width: 1.5E1px }\`;`,
  ],
  [
    'house/await-accessible',
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
];

describe('the rules of the house', () => {
  for (const [rule, file, text] of planted) {
    it(`${rule ? `${rule} stops` : 'nothing stops'} in ${file}: ${text.replace(lit, '')}`, async () => {
      assert.deepEqual(await brokenRules(file, text), rule ? [rule] : []);
    });
  }
});
