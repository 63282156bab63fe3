import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const { name, version, exports, sideEffects } = JSON.parse(readFileSync('package.json', 'utf8'));
const tags = readdirSync('src').filter(
  (folder) => existsSync(`src/${folder}/define.ts`) && folder.includes('-'),
);

/** Runs a module in a Node of its own and returns what it prints. */
const inNode = (source) =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', source]).toString().trim();

describe('the package', () => {
  it('exports each element twice: registered, and as a class', () => {
    for (const tag of tags) {
      for (const entry of [`./${tag}`, `./${tag}/element`]) assert.ok(exports[entry], entry);
    }
  });

  it('exports files that are there, with their types', () => {
    const targets = Object.values(exports).flatMap((target) =>
      typeof target === 'string' ? target : Object.values(target),
    );
    for (const target of targets.filter((path) => !path.includes('*'))) assert.ok(existsSync(target), target);
  });

  it('resolves by its own name', () => {
    const resolved = fileURLToPath(import.meta.resolve(`${name}/themes/xanh.css`));
    assert.ok(existsSync(resolved), resolved);
    assert.match(import.meta.resolve(`${name}/classic`), /html-portlets\.classic\.js$/);
    assert.throws(() => import.meta.resolve(`${name}/data/client.js`), {
      code: 'ERR_PACKAGE_PATH_NOT_EXPORTED',
    });
  });

  for (const tag of tags) {
    it(`has a class of <${tag}> that a server can import without an effect`, () => {
      const print = `
        const before = new Set(Reflect.ownKeys(globalThis));
        const [elementClass] = Object.values(await import('${name}/${tag}/element'));
        const own = Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String);
        console.log(JSON.stringify([typeof elementClass, own, globalThis.customElements?.get('${tag}') === undefined]));`;
      const [type, names, isUnregistered] = JSON.parse(inNode(print));
      assert.equal(type, 'function');
      assert.equal(isUnregistered, true);
      assert.deepEqual(
        names.filter((key) => /portlet/i.test(key)),
        [],
      );
    });
  }

  it('is imported on a server without an error and without a word, by every export and every file that pages load', () => {
    const modules = Object.entries(exports).flatMap(([path, target]) =>
      target.types ? `${name}${path.slice(1)}` : [],
    );
    const files = readdirSync('dist').filter((file) => file.endsWith('.js'));
    assert.ok(modules.length > 10 && files.length > 6);
    for (const path of [...modules, ...files.map((file) => `./dist/${file}`)])
      assert.equal(inNode(`await import('${path}')`), '', path);
  });

  it('loads every element from its main file and from the autoloader', () => {
    const main = readFileSync('src/index.ts', 'utf8');
    const autoload = readFileSync('src/autoload.ts', 'utf8');
    for (const tag of tags) {
      assert.ok(main.includes(`'./${tag}/define.js'`), tag);
      assert.ok(autoload.includes(`'./preload/${tag}.js'`), tag);
      assert.ok(readFileSync(`src/preload/${tag}.ts`, 'utf8').includes(`import('../${tag}/define.js')`), tag);
    }
  });

  it('tells bundlers which files must not be dropped', () => {
    for (const file of ['./dist/*.js', './dist/esm/index.js', './dist/esm/*/define.js'])
      assert.ok(sideEffects.includes(file));
  });

  it('is packed with Lit’s licence in full, and with its notice in each file that holds Lit', () => {
    const folder = mkdtempSync(join(tmpdir(), 'package-'));
    try {
      const [{ filename }] = JSON.parse(
        execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]).toString(),
      );
      execFileSync('tar', ['-xzf', join(folder, filename), '-C', folder]);
      const packed = (path) => readFileSync(join(folder, 'package', path), 'utf8');
      const words = (text) => text.split(/\s+/).filter(Boolean).join(' ');
      assert.ok(words(packed('NOTICE')).includes(words(readFileSync('node_modules/lit/LICENSE', 'utf8'))));
      for (const file of ['dist/html-portlets.js', 'dist/html-portlets.classic.js'])
        assert.match(packed(file), /^\/\*!.*Lit, Copyright 2017 Google LLC.*BSD-3-Clause/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('has the version that its ledger tells', () => {
    assert.match(readFileSync('src/registry/version.ts', 'utf8'), new RegExp(`VERSION = '${version}';`));
  });
});
