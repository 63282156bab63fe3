import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { makeRelease } from '../../build/release/make.js';
import { packs } from '../../hosts/index.js';
import { carriers } from '../../snippets/carriers.js';
import { faults } from '../../snippets/rules.js';
import { engineNames, openPage, servePages } from '../page/harness.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const [engine] = engineNames;
const TIME = '2026-11-28T00:00:00.000Z';

let folder;
let unpacked;
const released = (name) => readFileSync(join(folder, 'release', name));
const json = (name) => JSON.parse(released(name).toString());
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
  await makeRelease(join(folder, 'release'), TIME);
  unpacked = unzipSync(released(`html-portlets-${version}.zip`));
  for (const [path, bytes] of Object.entries(unpacked)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
});
after(() => rmSync(folder, { recursive: true }));

describe('a release', () => {
  it('has a zip for webmasters, one for each host, the package, hashes and the bill of materials', () => {
    const names = [
      `html-portlets-${version}.zip`,
      `html-portlets-${version}.tgz`,
      ...packs.map(({ name }) => `html-portlets-${name}-${version}.zip`),
      'SHA256SUMS',
      'sbom.cdx.json',
      'sri.json',
    ];
    assert.deepEqual(readdirSync(join(folder, 'release')).sort(), names.sort());
  });

  it('is the same, byte for byte, when it is made again', async () => {
    await makeRelease(join(folder, 'again'), TIME);
    for (const name of readdirSync(join(folder, 'release')))
      assert.equal(sha256(readFileSync(join(folder, 'again', name))), sha256(released(name)), name);
  });

  it('has the true sum of each file', () => {
    for (const line of released('SHA256SUMS').toString().trim().split('\n')) {
      const [sum, name] = line.split('  ');
      assert.equal(sha256(released(name)), sum, name);
    }
  });

  it('says what it contains of others: Lit, and no tool', () => {
    const { bomFormat, components, serialNumber } = json('sbom.cdx.json');
    assert.equal(bomFormat, 'CycloneDX');
    assert.match(serialNumber, /^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
    const names = components.map(({ name }) => name);
    assert.ok(names.includes('lit') && !names.includes('typescript'), names.join());
  });

  it('gives webmasters the licences, and files with the hashes that it names', () => {
    assert.match(Buffer.from(unpacked['html-portlets/NOTICE.txt']).toString(), /BSD 3-Clause/);
    assert.ok(unpacked['html-portlets/LICENSE.txt']);
    for (const name of ['html-portlets.classic.js', 'doctor.js', 'themes/xanh.css', 'themes/do.css']) {
      const hash = createHash('sha384').update(unpacked[`html-portlets/${name}`]).digest('base64');
      assert.equal(json('sri.json')[name], `sha384-${hash}`, name);
    }
  });
});

describe('the page in the zip of every host', () => {
  for (const { name, installs = '' } of packs) {
    it(`${name}: first the lines that every editor keeps, then elements, lines for the head, and the doctor`, () => {
      const files = unzipSync(released(`html-portlets-${name}-${version}.zip`));
      const page = Buffer.from(files[`${installs}README.md`]).toString();
      for (const part of page.split(/^## (?:Tiếng Việt|English)$/m).slice(1)) {
        const [, pasted, , elements, , preload, further] = part.split(/```(?:html)?\n/);
        for (const line of pasted.trim().split('\n')) {
          assert.deepEqual(faults(line), [], line);
          assert.match(line, /^<div data-portlet="[a-z-]+" .*<a href="[^"]+">[^<]+<\/a><\/div>$/);
        }
        assert.match(elements, /^<(weather-regions) .*<\/\1>\n<(featured-news) .*<\/\2>\n$/);
        assert.match(preload, /^<link rel="preload" as="fetch" crossorigin href="\/rss\.xml">\n/);
        assert.match(further.trim().split('\n\n')[0], /`#portlet-doctor`/);
      }
    });
  }
});

/** In the page of instructions: the lines that it gives for pasting, as text. */
const lines = () =>
  Object.fromEntries([...document.querySelectorAll('pre[id]')].map(({ id, textContent }) => [id, textContent]));

describe('its instructions', () => {
  it('work by a double click, without a server or a network: each block is alive beside its line', async () => {
    const page = await openPage(engine, pathToFileURL(join(folder, 'html-portlets/huong-dan.html')).href);
    await page.waitFor(
      (count) => document.querySelectorAll('.live [state="ready"]').length === count,
      carriers.length,
    );
    const text = await page.evaluate(() => {
      const roots = [...document.querySelectorAll('.live > *')].map(({ shadowRoot }) => shadowRoot.textContent);
      return roots.join(' ');
    });
    assert.match(text, /\d+\s*°/);
    assert.match(text, /Lịch tiếp công dân/);
    const asked = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => /^http/.test(name)),
    );
    assert.deepEqual(asked, []);
    const messages = await page.consoleMessages();
    assert.deepEqual(messages.filter(({ type }) => type === 'error'), []);
    await page.close();
  });

  it('give lines that survive every editor', async () => {
    const page = await openPage(engine, pathToFileURL(join(folder, 'html-portlets/huong-dan.html')).href);
    const { 'dong-kieu': style, 'dong-kich-ban': script, ...pasted } = await page.evaluate(lines);
    await page.close();
    assert.equal(Object.keys(pasted).length, carriers.length);
    for (const line of Object.values(pasted)) assert.deepEqual(faults(line), [], line);
    for (const line of [style, script]) assert.doesNotMatch(line, /\n/);
  });

  it('do what they say: the folder on a server, two lines in the theme, one in the page', async () => {
    const guide = await openPage(engine, pathToFileURL(join(folder, 'html-portlets/huong-dan.html')).href);
    const { 'dong-kieu': style, 'dong-kich-ban': script, 'news-list': news } = await guide.evaluate(lines);
    await guide.close();
    const copied = Object.fromEntries(Object.entries(unpacked).map(([path, bytes]) => [`/${path}`, Buffer.from(bytes)]));
    const site = await servePages({
      ...copied,
      '/rss.xml': readFileSync('stories/featured-news/feeds/plain.xml'),
      '/index.html': `<html><head><title>Cổng</title>${style}${script}</head><body><table><tr><td>${news}</td></tr></table></body></html>`,
    });
    try {
      const page = await openPage(engine, `${site.origin}/index.html`);
      await page.waitFor(() => document.querySelector('featured-news[state="ready"]'));
      const links = await page.evaluate(
        () => document.querySelector('featured-news').shadowRoot.querySelectorAll('a[part="link"]').length,
      );
      assert.ok(links >= 3);
      await page.close();
    } finally {
      await site.stop();
    }
  });
});
