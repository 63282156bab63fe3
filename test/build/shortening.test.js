import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { limits } from '../../build/budget.js';
import { privateNames } from '../../build/private-names.js';
import { slimLit } from '../../build/slim-lit.js';
import { shorten } from '../../build/terser.js';

describe("a private member's short name", () => {
  let folder;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'names-'))));
  after(() => rmSync(folder, { recursive: true }));

  const namesIn = (source) => {
    writeFileSync(join(folder, 'planted.ts'), source);
    return [...privateNames(folder).keys()];
  };

  it('is there for what only `this` is asked for', () => {
    assert.deepEqual(
      namesIn(`class A { private often = 1; protected seldom() { const { often } = this; return this.often + often; } }
        class B extends A { protected override seldom() { return 2; } }
        class C { constructor(private readonly given: A) {} }`),
      ['often', 'given', 'seldom'],
    );
  });

  for (const [what, source] of [
    ['public', 'class A { own = 1; }'],
    ["the browser's or Lit's", 'class A extends HTMLElement { protected override own() {} }'],
    ['named in a string', "class A { private own = 1; } new Set(['own']);"],
    ['declared by a decorator', "class A { @query('p') private own!: Element; }"],
    ['a field elsewhere', 'class A { private own = 1; } interface B { own: 1 }'],
    ['a field of an object', 'class A { private own = 1; } export const a = { own: 1 };'],
    ['a method of an object', 'class A { private own = 1; } export const a = { own() {} };'],
    ['read from another object', 'class A { private own = 1; } export const a = (b: any) => b.own;'],
    ['taken out of another object', 'class A { private own = 1; } export const a = ({ own }: any) => own;'],
  ]) {
    it(`is not given to what is ${what}`, () => assert.deepEqual(namesIn(source), []));
  }

  it('is the same in the file of a class and in that of the class that it extends', async () => {
    const form = { module: true, ecma: 2020 };
    const [one, other] = await Promise.all(
      [
        'export class A { go() { return this.renderContent() } }',
        'import { A } from "a"; export class B extends A { renderContent() { return 1 } }',
      ].map((code) => shorten(code, form)),
    );
    const [, name] = /this\.(\w+)\(/.exec(one);
    assert.notEqual(name, 'renderContent');
    assert.ok(other.includes(`${name}(){`), other);
  });
});

describe('Lit without what nobody uses', () => {
  const { handler } = slimLit().transform;

  it('is made of the version that the build knows, and of no other', () => {
    const context = {
      error(message) {
        throw new Error(message);
      },
    };
    assert.throws(
      () => handler.call(context, 'export class LitElement {}', '/x/node_modules/lit-element/lit-element.js'),
      /^Error: Lit is no longer as build\/slim-lit\.js knows it: 0 × /,
    );
  });

  it('leaves every other module alone', () =>
    assert.equal(handler('const a = 1;', '/src/lit-html.ts'), null));
});

describe("the README's sizes", () => {
  it('are the limits that the build holds', () => {
    const rows = readFileSync('README.md', 'utf8').matchAll(/^\| `([\w.-]+\.js)`.*\| +([\d,]+) \|$/gm);
    const told = Object.fromEntries([...rows].map(([, file, size]) => [file, Number(size.replace(',', ''))]));
    assert.deepEqual(told, { ...limits });
  });
});
