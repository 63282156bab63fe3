import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Ajv from 'ajv';
import { Engine } from 'php-parser';
import { parseDocument } from 'yaml';
import { canRun, describeMissing } from '../programs.js';
import { made, madeFiles } from './made.js';

// Every file of every pack, read by the program or the rules that its host would read it with.

if (describeMissing()) console.log(describeMissing());

/** What a program says to some files; nothing when all are in order. */
function complaints(program, args, paths) {
  const { status, stdout, stderr } = spawnSync(program, [...args, ...paths], { encoding: 'utf8' });
  return status === 0 ? '' : `${stdout}${stderr}`;
}

describe('PHP', () => {
  for (const path of canRun('php') ? madeFiles(/\.php$/) : []) {
    it(`can be read: ${path}`, () => assert.equal(complaints('php', ['-l'], [path]), ''));
  }
});

/** The PHP that the hosts run on which a pack names, from the oldest that its page asks for: 801 is 8.1. */
const phpVersions = {
  // 10.3 and 11.
  drupal: [801, 802, 803, 804],
  // 4.2, 5 and 6.
  joomla: [704, 800, 801, 802, 803, 804],
  // 4.5 and 4.6.
  nukeviet: [506, 700, 702, 704, 800, 801, 802, 803, 804],
  wordpress: [704, 800, 801, 802, 803, 804],
};

describe('each PHP that a pack is for', () => {
  // A parser in JavaScript: it knows the syntax of each version, and less well its types. PHP itself, as WebAssembly, is 50 MB a version.
  for (const [pack, versions] of Object.entries(phpVersions)) {
    it(`can read ${pack}`, () => {
      const paths = madeFiles(new RegExp(`^${pack}/.*\\.php$`));
      assert.notEqual(paths.length, 0);
      for (const version of versions)
        for (const path of paths) new Engine({ parser: { version } }).parseCode(made(path), `${path} in PHP ${version}`);
    });
  }

  it('can tell what is too new for it', () => {
    const parse = (version) => () => new Engine({ parser: { version } }).parseCode('<?php enum A {}', '');
    assert.throws(parse(800));
    assert.doesNotThrow(parse(801));
  });
});

describe('XML', () => {
  // NukeViet's .ini files are XML.
  for (const path of canRun('xmllint') ? madeFiles(/\.xml$|^nukeviet\/.*\.ini$/) : []) {
    it(`is well-formed: ${path}`, () =>
      assert.equal(complaints('xmllint', ['--noout', '--nonet'], [path]), ''));
  }
});

describe('YAML', () => {
  const paths = madeFiles(/\.ya?ml$/);

  for (const path of paths) {
    it(`can be read without a doubt: ${path}`, () => {
      const { errors, warnings } = parseDocument(made(path));
      assert.deepEqual([...errors, ...warnings], []);
    });
  }

  if (canRun('yamllint')) {
    it('is written as others write it', () => {
      const rules =
        '{extends: default, rules: {line-length: disable, document-start: disable, braces: disable}}';
      assert.equal(complaints('yamllint', ['--strict', '-d', rules], paths), '');
    });
  }
});

describe('what a host documents the shape of', () => {
  const shapes = [
    [/client-extension\.yaml$/, 'client-extension'],
    [/\.component\.yml$/, 'component'],
    [/block\.json$/, 'block'],
    [/joomla\.asset\.json$/, 'web-assets'],
  ];
  const ajv = new Ajv({ allErrors: true, strict: false });
  for (const [which, name] of shapes) {
    const schema = JSON.parse(readFileSync(new URL(`schemas/${name}.json`, import.meta.url), 'utf8'));
    const fits = ajv.compile(schema);
    const paths = madeFiles(which);
    it(`is there: ${name}`, () => assert.notEqual(paths.length, 0));
    for (const path of paths) {
      it(`has that shape: ${path}`, () => {
        // JSON is YAML.
        assert.ok(fits(parseDocument(made(path)).toJS()), ajv.errorsText(fits.errors));
      });
    }
  }
});
