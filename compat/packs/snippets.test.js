import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faults } from '../../snippets/rules.js';
import { elements, made, madeFiles } from './made.js';

const folders = /^(dnn\/text-html|html\/snippets|liferay-6-2\/web-content|liferay-dxp\/web-content)\//;

describe('the lines that webmasters paste', () => {
  for (const path of madeFiles(folders)) {
    it(`survive every filter that we know: ${path}`, () => assert.deepEqual(faults(made(path).trim()), []));
  }

  it('survive in the file of a Content Editor, after its script', () => {
    for (const path of madeFiles(/^sharepoint\/SiteAssets\/.*\.html$/)) {
      const [script, snippet] = made(path).split('\n');
      assert.match(
        script,
        /<script src="\/SiteAssets\/html-portlets\/html-portlets\.classic\.js"><\/script>$/,
      );
      assert.deepEqual(faults(snippet), []);
    }
  });

  it('are one for each element', () => {
    for (const { tag, slug } of elements) {
      assert.ok(made(`packs/html/snippets/${slug}.html`).startsWith(`<div data-portlet="${tag}"`));
    }
  });
});
