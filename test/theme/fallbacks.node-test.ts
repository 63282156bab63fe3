import { describe, it } from 'node:test';
import { expect } from 'chai';
import { tokens } from '../../src/theme/tokens.css.js';

const [plain = '', withLightDark = ''] = tokens.cssText.split('@supports');

/** The default of each token, by its public name. */
function defaults(css: string): Map<string, string> {
  const found = css.matchAll(/var\((--portlet-[\w-]+),\s*((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/g);
  return new Map([...found].map(([, name, value]) => [name!, value!]));
}

describe('the tokens of a browser without light-dark()', () => {
  it('have the light default of every token that has two', () => {
    const light = defaults(plain);
    const both = defaults(withLightDark.split('@media')[0]!);
    expect(both.size).to.be.above(8);
    for (const [name, value] of both) {
      const [, half = ''] = /^light-dark\(\s*((?:[^,()]|\([^()]*\))+),/.exec(value) ?? [];
      expect(light.get(name), name).to.equal(half);
    }
  });
});
