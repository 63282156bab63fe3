import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';

const dist = (path) => readFileSync(`dist/${path}`);
const tags = readdirSync('src').filter((name) => name.includes('-'));

/** All files of a folder, with their sha384. */
function hashes(folder) {
  const paths = readdirSync(folder, { recursive: true })
    .filter((path) => statSync(`${folder}/${path}`).isFile())
    .sort();
  return Object.fromEntries(
    paths.map((path) => {
      const hash = createHash('sha384').update(readFileSync(`${folder}/${path}`));
      return [path, `sha384-${hash.digest('base64')}`];
    }),
  );
}

describe('dist/', () => {
  it('holds every file of the contract', () => {
    const paths = Object.keys(hashes('dist'));
    const promised = [
      'html-portlets.js',
      'html-portlets.classic.js',
      'autoload.js',
      'custom-elements.json',
      'sri.json',
    ];
    for (const path of [...promised, ...tags.map((tag) => `${tag}.js`)])
      assert.ok(paths.includes(path), path);
    for (const path of ['themes/xanh.css', 'themes/do.css']) assert.ok(paths.includes(path), path);
  });

  for (const file of ['html-portlets.js', 'html-portlets.classic.js']) {
    it(`needs no other file for ${file}, as one integrity hash covers one file`, () => {
      assert.deepEqual(ts.preProcessFile(dist(file).toString(), true, true).importedFiles, []);
    });
  }

  it('has a classic script of ASCII alone, as old pages are read in windows-1258', () => {
    const foreign = dist('html-portlets.classic.js').findIndex((byte) => byte >= 0x80);
    assert.equal(foreign, -1);
  });

  it('has a classic script in strict mode, as modules are', () => {
    assert.match(
      dist('html-portlets.classic.js').toString(),
      /^\/\*!.*\*\/\s*[!(]function\(\)\{"use strict";/,
    );
  });

  it('has a classic script that Chrome 80 and Safari 13 can read', () => {
    const options = {
      compilerOptions: { target: ts.ScriptTarget.ES2019, removeComments: false },
      reportDiagnostics: true,
    };
    const newer = [];
    const visit = (node) => {
      const isChain =
        node.questionDotToken || node.operatorToken?.kind === ts.SyntaxKind.QuestionQuestionToken;
      const isField =
        ts.isPropertyDeclaration(node) ||
        ts.isClassStaticBlockDeclaration(node) ||
        ts.isPrivateIdentifier(node);
      const isAssignment = node.operatorToken && /^(\?\?|\|\||&&)=$/.test(node.operatorToken.getText());
      if (isChain || isField || isAssignment) newer.push(node.getText().slice(0, 80));
      ts.forEachChild(node, visit);
    };
    const source = dist('html-portlets.classic.js').toString();
    visit(ts.createSourceFile('classic.js', source, ts.ScriptTarget.ESNext, true));
    assert.deepEqual(newer, []);
    assert.deepEqual(ts.transpileModule(source, options).diagnostics, []);
  });

  it('names Lit’s policy after the library in every script', () => {
    const scripts = Object.keys(hashes('dist')).filter(
      (path) => path.endsWith('.js') && !path.startsWith('esm'),
    );
    const names = scripts.flatMap((path) =>
      [
        ...dist(path)
          .toString()
          .matchAll(/createPolicy\((["'`])(.+?)\1/g),
      ].map(([, , name]) => name),
    );
    assert.ok(names.includes('html-portlets'));
    assert.deepEqual(
      names.filter((name) => !/^html-portlets(-html)?$/.test(name)),
      [],
    );
  });

  it('has Lit’s notice at the beginning of every file with code of Lit', () => {
    const scripts = Object.keys(hashes('dist')).filter(
      (path) => path.endsWith('.js') && !path.startsWith('esm'),
    );
    const withLit = scripts.filter((path) => /_\$lit|\$lit\$|litElementVersions/.test(dist(path)));
    for (const file of ['html-portlets.js', 'html-portlets.classic.js'])
      assert.ok(withLit.includes(file), file);
    assert.ok(withLit.some((path) => path.startsWith('chunks/')));
    for (const path of withLit) {
      const [notice] = /^\/\*!.*?\*\//.exec(dist(path)) ?? [];
      assert.match(
        notice ?? '',
        /Lit, Copyright 2017 Google LLC, SPDX-License-Identifier: BSD-3-Clause/,
        path,
      );
    }
  });

  it('has the true hash of every file that a page can load in sri.json', () => {
    const loadable = Object.entries(hashes('dist')).filter(
      ([path]) => /\.(js|css)$/.test(path) && !/^(esm|server|types)\//.test(path),
    );
    assert.deepEqual(JSON.parse(dist('sri.json')), Object.fromEntries(loadable));
  });

  it('describes every element in custom-elements.json', () => {
    const { modules } = JSON.parse(dist('custom-elements.json'));
    const described = modules.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName));
    for (const tag of tags) assert.ok(described.includes(tag), tag);
    for (const { path } of modules) assert.ok(statSync(path).isFile(), path);
  });
});
