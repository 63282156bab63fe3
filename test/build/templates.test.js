import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { asciiOnly } from '../../build/ascii.js';
import { shortenCss } from '../../build/css.js';
import { shortenHtml } from '../../build/html.js';

/** Stands for an expression, as in the build. */
const X = '\u0001';

describe('a shortened template', () => {
  for (const [name, from, to] of [
    ['has one space where it had some', `<p>\n    a  <b>b</b>\n  c</p>`, '<p> a <b>b</b> c</p>'],
    ['keeps the space at its ends', ` · ${X} `, ` · ${X} `],
    ['keeps spaces that do not break', 'a\u00a0\u00a0b', 'a\u00a0\u00a0b'],
    ['has its attributes on one line', `<a\n  href=${X}\n  class="a  b"\n  >`, `<a href=${X} class="a  b">`],
    ['keeps empty attributes', '<img alt="" />', '<img alt="" />'],
    [
      'keeps every expression',
      `<p ?hidden=${X} @click="${X}">${X}</p>`,
      `<p ?hidden=${X} @click="${X}">${X}</p>`,
    ],
    ['has no comments', '<p><!-- why --></p>', '<p></p>'],
    ['takes a lone < for text', 'a <  b', 'a < b'],
    ['is left alone where white space shows', '<pre>a\n  b</pre>', '<pre>a\n  b</pre>'],
  ]) {
    it(name, () => assert.equal(shortenHtml(from), to));
  }
});

describe('a shortened style sheet', () => {
  for (const [name, from, to] of [
    [
      'has no needless space',
      '.a , .b {\n  color : red;\n  margin: 0 4px;\n}\n',
      '.a,.b{color :red;margin:0 4px}',
    ],
    ['keeps the space before a pseudo-class', '.a :hover { color: red }', '.a :hover{color:red}'],
    ['keeps the space in queries', '@media (a: b) and (c) { .d { e: f } }', '@media (a:b) and (c){.d{e:f}}'],
    ['keeps the space in sums', 'a{b:calc( 1px + 2px )}', 'a{b:calc(1px + 2px)}'],
    ['keeps strings', "a{content:'/*  x */  ; '}", "a{content:'/*  x */  ; '}"],
    ['keeps every expression', `a { width: ${X}px; ${X} }`, `a{width:${X}px;${X}}`],
    ['has no comments', 'a{/* why */b:c}', 'a{b:c}'],
  ]) {
    it(name, () => assert.equal(shortenCss(from), to));
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
