import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { elementsOf } from '../../build/manifest.js';

const read = (path) => readFileSync(`dist/${path}`, 'utf8');
const json = (path) => JSON.parse(read(path));
const manifest = json('custom-elements.json');
const elements = elementsOf(manifest);
const about = JSON.parse(readFileSync('package.json', 'utf8'));
const attribute = (tag, name) =>
  elements.find(({ tagName }) => tagName === tag).attributes.find((item) => item.name === name);

describe('the manifest', () => {
  it('is where package.json says, of a version with all that it uses', () => {
    assert.ok(existsSync(about.customElements));
    assert.ok(existsSync(about['web-types']));
    assert.equal(manifest.schemaVersion, '2.1.0');
  });

  it('names only files that are in the package', () => {
    const paths = [...JSON.stringify(manifest).matchAll(/"(?:module|path)":"([^"]+)"/g)].map(
      ([, path]) => path,
    );
    assert.ok(paths.length > 20);
    for (const path of new Set(paths)) assert.ok(path.startsWith('dist/esm/') && existsSync(path), path);
  });

  it('declares elements, and nothing that is none of a page’s business', () => {
    for (const { declarations } of manifest.modules)
      for (const { kind, tagName } of declarations) assert.ok(kind === 'class' && tagName);
  });

  it('gives the values, limits and defaults that the elements go by', () => {
    assert.equal(attribute('weather-regions', 'view').type.text, "'table' | 'cards' | 'tabs'");
    const { minimum, maximum, default: standard } = attribute('featured-news', 'limit');
    assert.deepEqual([minimum, maximum, standard], [1, 50, '6']);
    assert.equal(attribute('news-article', 'frame').default, "'none'");
    assert.equal(attribute('html-portlet', 'frame').default, "'bar'");
    assert.equal(attribute('news-article', 'heading-level').minimum, 1);
  });

  it('gives a default for each custom property, in names that a page knows', () => {
    for (const { cssProperties } of elements)
      for (const { name, default: standard } of cssProperties) {
        assert.ok(standard, name);
        assert.doesNotMatch(standard, /var\(--(?!portlet-)/, name);
      }
  });
});

describe('what editors are given', () => {
  it('has each element, attribute and value for VS Code', () => {
    const { tags } = json('vscode.html-custom-data.json');
    for (const { tagName, attributes } of elements) {
      const tag = tags.find(({ name }) => name === tagName);
      assert.deepEqual(
        tag.attributes.map(({ name }) => name).sort(),
        attributes.map(({ name }) => name).sort(),
      );
    }
    const view = tags
      .find(({ name }) => name === 'weather-regions')
      .attributes.find(({ name }) => name === 'view');
    assert.deepEqual(
      view.values.map(({ name }) => name),
      ['table', 'cards', 'tabs'],
    );
    const { properties } = json('vscode.css-custom-data.json');
    assert.ok(properties.some(({ name }) => name === '--portlet-accent'));
  });

  it('has each element, attribute and event for JetBrains', () => {
    const { name, version, contributions } = json('web-types.json');
    assert.deepEqual([name, version], [about.name, about.version]);
    for (const { tagName, attributes, events } of elements) {
      const element = contributions.html.elements.find((item) => item.name === tagName);
      assert.deepEqual(
        element.attributes.map((item) => item.name),
        attributes.map((item) => item.name),
      );
      assert.deepEqual(
        element.js.events.map((item) => item.name),
        events.map((item) => item.name),
      );
    }
  });

  it('names each element, attribute, part and property for language models', () => {
    const text = read('llms.txt');
    for (const { tagName, attributes, cssParts, cssProperties } of elements) {
      assert.ok(text.includes(`## <${tagName}>`));
      for (const { name } of [...attributes, ...cssParts, ...cssProperties])
        assert.ok(text.includes(`\`${name}\``), name);
    }
  });
});

const strictOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: false,
};

/** What the compiler says of a developer's file that imports the package. */
function complaints(source) {
  const folder = mkdtempSync(join(tmpdir(), 'types-'));
  try {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(process.cwd(), join(folder, 'node_modules', about.name), 'dir');
    const file = join(folder, 'page.ts');
    writeFileSync(file, source);
    return ts
      .getPreEmitDiagnostics(ts.createProgram([file], strictOptions))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('types, in a strict project that checks libraries too', () => {
  it('come with the import that registers an element, and refuse what is not one of an attribute’s values', () => {
    const source = `
      import 'html-portlets/weather-regions';
      import 'html-portlets/autoload';
      import 'html-portlets/classic';
      import type { LoadState, Reason, WindowState } from 'html-portlets';
      import { PortletErrorEvent } from 'html-portlets/events';
      import { FeaturedNews } from 'html-portlets/featured-news/element';
      const weather = document.querySelector('weather-regions')!;
      weather.view = 'cards';
      weather.details = 'wind; humidity';
      const states: [LoadState, WindowState] = [weather.state, weather.windowState];
      weather.addEventListener('portlet-error', (event) => {
        const reason: Reason = event.reason;
        console.log(reason, event instanceof PortletErrorEvent, states);
      });
      document.addEventListener('portlet-toggle', (event) => {
        if (event.windowState === 'maximized') event.preventDefault();
      });
      new FeaturedNews().layout = 'list';
      // @ts-expect-error: no such view.
      weather.view = 'cardz';
      void weather.reload();`;
    assert.deepEqual(complaints(source), []);
  });
});
