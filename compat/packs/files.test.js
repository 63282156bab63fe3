import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Ajv from 'ajv';
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
