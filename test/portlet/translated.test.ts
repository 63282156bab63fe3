import { expect } from '@open-wc/testing';
import { address, editorHears, seen, settled } from './stage.js';

/** The texts below a node, as translators find them. */
function texts(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode())
    if (/\S/.test(walker.currentNode.textContent!)) found.push(walker.currentNode as Text);
  return found;
}

/** What translators do to a page. */
const translators: Record<string, (root: ShadowRoot) => void> = {
  'puts elements around texts': (root) =>
    texts(root).forEach((text) => {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.append(`${text.data} (en)`);
      outer.append(inner);
      text.replaceWith(outer);
    }),
  'puts texts in the place of texts': (root) =>
    texts(root).forEach((text) => text.replaceWith(`${text.data} (en)`)),
  'writes all that an element holds': (root) =>
    texts(root).forEach(({ parentElement, data }) => (parentElement!.textContent = `${data} (en)`)),
};

describe('a page whose translator', () => {
  const warnings = editorHears();

  for (const [what, translate] of Object.entries(translators)) {
    it(`${what} has new figures and a new heading`, async () => {
      const element = await settled({ src: address('temperature=31.5') });
      translate(element.shadowRoot!);
      expect(seen(element, '.reading')).to.contain('(en)');
      element.src = address('temperature=12.5');
      element.heading = 'Nhiệt độ hôm nay';
      await element.reload();
      expect(seen(element, '.reading')).to.equal('12.5 °C');
      expect(seen(element, '[part="heading"]')).to.equal('Nhiệt độ hôm nay');
      expect(element.state).to.equal('ready');
      expect(warnings).to.deep.equal([]);
    });
  }
});
