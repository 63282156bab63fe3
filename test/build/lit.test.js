import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { litPolicy } from '../../build/lit.js';

const published = 'node_modules/lit-html/lit-html.js';
const { filter, handler } = litPolicy().transform;
const context = {
  error(message) {
    throw new Error(message);
  },
};

describe('Lit in the built files', () => {
  it('is as published, but for the name of its policy and for living on where the policy is refused', () => {
    const before = readFileSync(published, 'utf8');
    const { code } = handler.call(context, before);
    const made =
      /\(\(\)=>\{try\{return (\w+\.createPolicy\()"html-portlets"(,.+?\}\))\}catch\(e\)\{\}\}\)\(\)/;
    assert.equal(code.match(/html-portlets/g).length, 1);
    assert.equal(code.replace(made, '$1"lit-html"$2'), before);
  });

  it('has no other file that the build touches', () => {
    const files = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'].flatMap((name) =>
      readdirSync(join('node_modules', name), { recursive: true })
        .filter((path) => path.endsWith('.js') && !/^(?:development|node)\//.test(path))
        .map((path) => join('node_modules', name, path)),
    );
    assert.deepEqual(
      files.filter((path) => filter.id.test(path)),
      [published],
    );
  });

  for (const [what, code] of [
    ['creates no policy', 'const a = 1;'],
    ['creates it in another way', 'a.createPolicy("lit-html",rules)'],
    ['creates two', 'a.createPolicy("lit-html",{createHTML:b=>b});a.createPolicy("c",{})'],
  ]) {
    it(`stops the build when a version of it ${what}`, () => {
      assert.throws(() => handler.call(context, code), /^Error: Lit no longer creates its policy/);
    });
  }
});
