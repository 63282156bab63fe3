import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { elements, made, madeFiles } from './made.js';

const project = 'packs/liferay-dxp/client-extensions/html-portlets';
const extensions = parse(made(`${project}/client-extension.yaml`));

describe('the client extensions for Liferay', () => {
  for (const { tag, name, allAttributes } of elements) {
    it(`have a widget for ${tag}, with attributes that it has`, () => {
      const widget = extensions[tag];
      assert.equal(widget.type, 'customElement');
      assert.equal(widget.htmlElementName, tag);
      assert.equal(widget.name, name.vi);
      assert.equal(widget.instanceable, true);
      for (const line of widget.properties) assert.ok(allAttributes.includes(line.split('=')[0]), line);
    });
  }

  it('name files that are assembled', () => {
    const [{ from, into }] = extensions.assemble;
    assert.equal(into, 'static');
    const there = madeFiles(/^liferay-dxp\//).map((path) => path.replace(`${project}/${from}/`, ''));
    const named = Object.values(extensions).flatMap(({ url, urls = [], cssURLs = [] }) => [
      ...(url ? [url] : []),
      ...urls,
      ...cssURLs,
    ]);
    assert.notEqual(named.length, 0);
    for (const name of named) assert.ok(there.includes(name), name);
  });

  it('load one file of script, whichever is on the page', () => {
    const scripts = Object.values(extensions).flatMap(({ type, url, urls = [] }) =>
      type === 'globalJS' ? [url] : urls,
    );
    assert.equal(new Set(scripts).size, 1);
  });

  it('stay on the page when Liferay changes it without loading', () => {
    const { scriptElementAttributes } = extensions['html-portlets-everywhere'];
    assert.equal(scriptElementAttributes['data-senna-track'], 'permanent');
  });
});

describe('the theme and templates for Liferay 6.2', () => {
  for (const ending of ['vm', 'ftl']) {
    it(`load the files that the theme gets: portal_normal.${ending}`, () => {
      const lines = made(`packs/liferay-6-2/theme/portal_normal.${ending}.txt`);
      const names = [...lines.matchAll(/(?:src|href)="[^"]*\/([\w.-]+)\?/g)].map(([, name]) => name);
      assert.deepEqual(names, ['html-portlets-xanh.css', 'html-portlets.classic.js']);
      for (const name of names) {
        assert.ok(
          madeFiles(/^liferay-6-2\/theme\//).some((path) => path.endsWith(`/${name}`)),
          name,
        );
      }
    });

    it(`escape titles and addresses, and have a link where there are no stories: tin-noi-bat.${ending}`, () => {
      const template = made(`packs/liferay-6-2/application-display-template/tin-noi-bat.${ending}`);
      assert.match(template, /<ul data-portlet="featured-news">/);
      assert.match(template, /href="\$\{?htmlUtil\.escapeHREF\(/);
      assert.match(template, /\$\{?htmlUtil\.escape\(entry\.getTitle|\$htmlUtil\.escape\(\$entry\.getTitle/);
      assert.match(template, /<a href="\/tin-tuc">Xem tất cả tin<\/a>/);
      const opened = template.match(/<#(if|list)\b|#(if|foreach) \(/g).length;
      const closed = template.match(/<\/#(if|list)>|^#end$/gm).length;
      assert.equal(opened, closed);
    });
  }
});
