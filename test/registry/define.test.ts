import { expect } from '@open-wc/testing';
import { define } from '../../src/registry/define.js';
import { registry } from '../../src/registry/registry.js';
import { VERSION } from '../../src/registry/version.js';

/** What the console was told while something ran. */
function warningsOf(run: () => void): string[] {
  const original = console.warn;
  const warnings: string[] = [];
  console.warn = (text: string) => warnings.push(text);
  try {
    run();
  } finally {
    console.warn = original;
  }
  return warnings;
}

const newClass = (): CustomElementConstructor => class extends HTMLElement {};

describe('define', () => {
  it('registers an element and records it in the registry', () => {
    const elementClass = newClass();
    define('planted-first', elementClass);
    expect(customElements.get('planted-first')).to.equal(elementClass);
    expect(registry().tags.get('planted-first')).to.equal(VERSION);
  });

  it('is quiet about the same class, and about another copy of the library', () => {
    const elementClass = newClass();
    const warnings = warningsOf(() => {
      define('planted-again', elementClass);
      define('planted-again', elementClass);
      define('planted-again', newClass());
    });
    expect(customElements.get('planted-again')).to.equal(elementClass);
    expect(warnings).to.deep.equal([]);
  });

  it('tells the editor when a stranger has the tag, and leaves it to him', () => {
    const stranger = newClass();
    customElements.define('planted-stranger', stranger);
    const warnings = warningsOf(() => define('planted-stranger', newClass()));
    expect(customElements.get('planted-stranger')).to.equal(stranger);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/^planted-stranger: another script/);
  });

  it('tells the editor when another major version has the tag', () => {
    define('planted-older', newClass());
    registry().tags.set('planted-older', '99.1.0');
    const warnings = warningsOf(() => define('planted-older', newClass()));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('99.1.0').and.to.contain(VERSION);
  });
});
