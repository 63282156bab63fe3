import { expect } from '@open-wc/testing';
import { engine } from '../engines/engine.js';
import { accessibilityTree } from '../portlet/accessibility-tree.js';
import { block, heard, service } from './block.js';

const src = () => service('now=2026-11-23T03:15Z', 'code=2', 'temperature=27.6');

describe('what assistive technology meets in <weather-regions>', () => {
  const real = Date.now;
  beforeEach(() => (Date.now = () => Date.parse('2026-11-23T03:15:20Z')));
  afterEach(() => {
    Date.now = real;
    localStorage.clear();
  });

  for (const view of ['table', 'cards', 'tabs']) {
    const attributes = { view, regions: 'ha-noi', details: 'feels-like humidity wind' };

    it(`is each figure once in the ${view}: in the sentence`, async function () {
      const element = await block({ ...attributes, src: src() });
      const [sentence] = heard(element);
      expect(sentence).to.contain('hiện 28 °C');
      if (engine !== 'chromium') return;
      const met = (await accessibilityTree()).map(({ name }) => name);
      const saying = (words: RegExp) => met.filter((name) => words.test(name));
      expect(saying(/28\s*°/)).to.deep.equal([sentence]);
      expect(saying(/cảm giác như/i)).to.deep.equal([sentence]);
      expect(saying(/độ ẩm/i)).to.deep.equal([sentence]);
      expect(saying(/gió/i)).to.deep.equal([sentence]);
      expect(saying(/có mây/i)).to.deep.equal([sentence]);
      expect(saying(/khả năng mưa/i)).to.deep.equal([sentence]);
      // The button that folds the block is its heading.
      expect(saying(/^Thời tiết các vùng$/)).to.have.length(1);
    });

    it(`is each day once in the ${view}, as a sentence of its own`, async function () {
      const element = await block({ ...attributes, days: '2', src: src() });
      const sentences = [...element.shadowRoot!.querySelectorAll('[part="days"] li > :first-child')].map(
        ({ textContent }) => textContent,
      );
      expect(sentences).to.have.length(2);
      if (engine !== 'chromium') return;
      const met = (await accessibilityTree()).map(({ name }) => name);
      for (const sentence of sentences) expect(met.filter((name) => name === sentence)).to.have.length(1);
      expect(met.filter((name) => /°/.test(name))).to.have.length(3);
    });
  }
});
