import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { asciiOnly } from '../../build/self-contained.js';
import { minifyTemplates } from '../../build/templates.js';

const { transform } = minifyTemplates();
const context = {
  warn() {},
  error(message) {
    throw new Error(message);
  },
};

/** What a template of a source file becomes. */
async function minified(template) {
  const result = await transform.call(context, `export const a = ${template};`, resolve('src/planted.ts'));
  return result?.code?.slice('export const a = '.length, -1) ?? template;
}

describe('a minified template', () => {
  for (const [name, from, to] of [
    ['has one space where it had some', 'html`<p>\n    a  <b>b</b>\n  c</p>`', 'html`<p> a <b>b</b> c</p>`'],
    ['keeps the space at its ends', 'html` · ${x} `', 'html` · ${x} `'],
    ['keeps spaces that do not break', 'html`a\u00a0\u00a0b`', 'html`a\u00a0\u00a0b`'],
    [
      'has its attributes on one line',
      'html`<a\n  href=${x}\n  class="a  b"\n  >b</a>`',
      'html`<a href="${x}" class="a b">b</a>`',
    ],
    ['keeps empty attributes', 'html`<img alt="" />`', 'html`<img alt=""/>`'],
    [
      'keeps every expression',
      'html`<p ?hidden=${x} @click="${y}" .a=${z} class="b ${c} d">${e}<b>${f}</b></p>`',
      'html`<p ?hidden="${x}" @click="${y}" .a="${z}" class="b ${c} d">${e}<b>${f}</b></p>`',
    ],
    [
      'keeps a cell without its table and an item without its list',
      'html`<td>${x}</td>`',
      'html`<td>${x}</td>`',
    ],
    ['keeps the case of a drawing', 'svg`<path viewBox=${x} />`', 'svg`<path viewBox="${x}"/>`'],
    ['has no comments', 'html`<p><!-- why --></p>`', 'html`<p></p>`'],
    ['is left alone where white space shows', 'html`<pre>a\n  b</pre>`', 'html`<pre>a\n  b</pre>`'],
  ]) {
    it(name, async () => assert.equal(await minified(from), to));
  }
});

describe('a minified style sheet', () => {
  for (const [name, from, to] of [
    ['has no needless space', 'css`.a , .b {\n  color : red;\n}\n`', 'css`.a,.b{color:red}`'],
    ['keeps the space before a pseudo-class', 'css`.a :hover { color: red }`', 'css`.a :hover{color:red}`'],
    ['keeps the space in sums', 'css`a{b:calc( 1px + 2em )}`', 'css`a{b:calc(1px + 2em)}`'],
    ['keeps the line break that a string asks for', "css`a{content:'\\\\a '}`", 'css`a{content:"\\\\a "}`'],
    ['has no comments', 'css`a{/* why */b:c}`', 'css`a{b:c}`'],
  ]) {
    it(name, async () => assert.equal(await minified(from), to));
  }
});

describe('a script in ASCII', () => {
  it('means the same', () => {
    const code = 'const c = (parts) => parts[0]; [c`–đ`, "ế😀", /^[đ-ỹ]$/.test("ế")]';
    const ascii = asciiOnly(code);
    assert.match(ascii, /^[\0-\x7f]+$/);
    assert.deepEqual(
      runInNewContext(`JSON.stringify((() => { ${ascii.replace('; [', '; return [')} })())`),
      '["–đ","ế😀",true]',
    );
  });

  it('is refused where a backslash would swallow the change', () => {
    assert.throws(() => asciiOnly('/\\–/'), /backslash/);
  });
});
