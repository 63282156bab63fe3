import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { entryOf, refusals } from '../../build/release/refusals.js';
import { surfaceChanges, surfaceOf, unnamed } from '../../build/release/surface.js';

const sound = {
  changedFiles: [],
  version: '1.2.0',
  changelog: '# Changelog\n\n## 1.2.0 – 2026-12-01\n\n- `rows` is new.\n\n## 1.1.0 – 2026-11-01\n\n- First.\n',
  recorded: ['<a-b> attribute `days`: number'],
  surface: ['<a-b> attribute `days`: number', '<a-b> attribute `rows`: number'],
};

describe('a release', () => {
  it('is made where nothing speaks against it', () => {
    assert.deepEqual(refusals(sound, 'en'), []);
  });

  it('is made a first time, when no surface has been recorded', () => {
    assert.deepEqual(refusals({ ...sound, recorded: undefined }, 'en'), []);
  });

  for (const [why, change, vi, en] of [
    ['outside of git', { changedFiles: undefined }, /không phải thư mục git/, /no git work tree/],
    ['from a dirty tree', { changedFiles: [' M src/index.ts'] }, /chưa commit[^]*index\.ts/, /without a commit[^]*index\.ts/],
    ['of a version that the changelog does not know', { version: '1.3.0' }, /chưa có mục cho bản 1\.3\.0/, /no entry for 1\.3\.0/],
    ['of a version of which it says nothing', { changelog: '## 1.2.0 – soon\n\n## 1.1.0\n\n- First.' }, /còn trống/, /is empty/],
    ['of an attribute that it does not name', { surface: [...sound.surface, '<a-b> attribute `cols`: number'] }, /không nhắc tên[^]*`cols`/, /does not name it[^]*`cols`/],
    ['without an attribute whose end it does not name', { recorded: [...sound.recorded, 'export `./old`'] }, /`\.\/old`/, /`\.\/old`/],
    ['with another type of an attribute', { surface: ['<a-b> attribute `days`: string', sound.surface[1]] }, /`days`/, /`days`/],
  ]) {
    it(`is refused ${why}, in a sentence of either language`, () => {
      const [inVietnamese] = refusals({ ...sound, ...change }, 'vi');
      const [inEnglish] = refusals({ ...sound, ...change }, 'en');
      assert.match(inVietnamese, vi);
      assert.match(inEnglish, en);
    });
  }

  it('says everything that speaks against it at once', () => {
    assert.equal(refusals({ ...sound, changedFiles: ['?? x'], version: '9.0.0' }, 'en').length, 2);
  });
});

describe('npm run release', () => {
  it('says what speaks against it before it builds anything, in the reader’s language', (test) => {
    const folder = mkdtempSync(join(tmpdir(), 'release-'));
    test.after(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'package.json'), '{"version": "1.2.0"}');
    for (const [language, says] of [
      ['vi', /^Không phát hành:\n- .*không phải thư mục git.*\n- CHANGELOG\.md chưa có mục cho bản 1\.2\.0/],
      ['en', /^No release:\n- .*no git work tree.*\n- CHANGELOG\.md has no entry for 1\.2\.0/],
    ]) {
      const { status, stderr } = spawnSync(process.execPath, [join(process.cwd(), 'build/release/index.js')], {
        cwd: folder,
        env: { ...process.env, LC_ALL: language, GIT_CEILING_DIRECTORIES: tmpdir() },
        encoding: 'utf8',
      });
      assert.equal(status, 1);
      assert.match(stderr, says);
    }
  });
});

describe('an entry of the changelog', () => {
  it('belongs to its version alone, whatever dash stands before the date', () => {
    const changelog = '# Log\n\n## 1.10.0 - 2026\n\nTen.\n\n## 1.1.0 – 2025\n\nOne.\n';
    assert.equal(entryOf(changelog, '1.1.0'), 'One.');
    assert.equal(entryOf(changelog, '1.10.0'), 'Ten.');
    assert.equal(entryOf(changelog, '1.1'), undefined);
  });
});

describe('what pages rely on', () => {
  const element = (attributes) => ({
    modules: [
      {
        declarations: [
          {
            tagName: 'a-b',
            attributes,
            members: [{ kind: 'method', name: 'reload' }],
            events: [{ name: 'portlet-load', type: { text: 'PortletLoadEvent' } }],
            slots: [{ name: '' }],
            cssParts: [{ name: 'table' }],
            cssProperties: [{ name: '--portlet-ink', default: '#000' }],
          },
        ],
      },
    ],
  });
  const surface = (attributes) =>
    surfaceOf({ manifest: element(attributes), exports: ['.'], files: ['autoload.js'], reasons: ['cors'] });
  const days = { name: 'days', type: { text: 'number' }, minimum: 0, maximum: 7, default: '0' };

  it('is every public name, with its type, limits and default', () => {
    assert.deepEqual(surface([days]), [
      '<a-b> attribute `days`: number 0 to 7, default 0',
      '<a-b> event `portlet-load`: PortletLoadEvent',
      '<a-b> method `reload`',
      '<a-b> part `table`',
      '<a-b> property `--portlet-ink`',
      '<a-b> slot `default`',
      'element `a-b`',
      'export `.`',
      'file `autoload.js`',
      'reason `cors`',
    ]);
  });

  it('has changed when a limit has', () => {
    const changes = surfaceChanges(surface([days]), surface([{ ...days, maximum: 8 }]));
    assert.deepEqual([changes.gone.length, changes.come.length], [1, 1]);
    assert.equal(unnamed(changes, 'More `days`.').length, 0);
    assert.equal(unnamed(changes, 'More days.').length, 2);
  });
});
