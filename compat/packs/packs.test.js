import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { packs } from '../../hosts/index.js';
import { tagsOf } from '../../snippets/tokens.js';
import { canRun, describeMissing } from '../programs.js';
import { elements, made, madeFiles } from './made.js';

if (!canRun('php')) console.log(describeMissing());

const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const zipOf = (name) => `packs/html-portlets-${name}-${version}.zip`;

/** The text of each file in an archive, by a reader that is not ours. */
function unzipped(path) {
  const read =
    'foreach (new RecursiveIteratorIterator(new PharData($argv[1])) as $file) { $files[substr($file->getPathname(), strlen("phar://" . realpath($argv[1])) + 1)] = hash_file("sha256", $file->getPathname()); } echo json_encode($files);';
  const { stdout, stderr } = spawnSync('php', ['-r', read, path], { encoding: 'utf8' });
  assert.equal(stderr, '');
  return Object.keys(JSON.parse(stdout)).sort();
}

for (const { name, installs = '' } of packs) {
  describe(`the pack ${name}`, () => {
    const paths = madeFiles(new RegExp(`^${name}/`));

    it('says in Vietnamese and English how it is put in, and what of it was tried', () => {
      const page = made(`packs/${name}/README.md`);
      const [, vietnamese, english] = page.split(/^## (?:Tiếng Việt|English)$/m);
      assert.match(vietnamese, /^\*\*Đã thử:?\*\*/m);
      assert.match(english, /^\*\*Tried:?\*\*/m);
      assert.doesNotMatch(page, /\{\{\w+\}\}/);
    });

    it('has the script of dist/, byte for byte, with its doctor and licence', async () => {
      const scripts = paths.filter((path) => /html-portlets\.classic[.\d]*\.js$/.test(path));
      assert.notEqual(scripts.length, 0);
      const bytes = await readFile('dist/html-portlets.classic.js');
      const doctor = await readFile('dist/doctor.js');
      for (const path of scripts) {
        assert.ok(bytes.equals(await readFile(path)), path);
        // It is looked for beside the script.
        assert.ok(doctor.equals(await readFile(join(dirname(path), 'doctor.js'))), path);
      }
      assert.match(made(`packs/${name}/${installs}LICENSE.txt`), /MIT License/);
    });

    it('sets nothing that no element has', () => {
      const known = new Map(elements.map(({ tag, allAttributes }) => [tag, allAttributes]));
      // Those that a host's template writes are tested with the template.
      const markup = paths.filter((path) => /\.html$/.test(path));
      for (const path of markup) {
        for (const { name: tag, attributes } of tagsOf(made(path))) {
          const carries = attributes.find((attribute) => attribute.name === 'data-portlet')?.value;
          const names = known.get(carries ?? tag);
          if (!names) continue;
          const settings = attributes
            .map((attribute) => attribute.name)
            .filter((attribute) => !carries || (/^data-/.test(attribute) && attribute !== 'data-portlet'))
            .map((attribute) =>
              carries ? attribute.slice('data-'.length).replace(/^feed$/, 'src') : attribute,
            );
          for (const setting of settings) assert.ok(names.includes(setting), `${path}: ${setting}`);
        }
      }
    });

    if (canRun('php')) {
      it('is in its archive, as the host unpacks it', () => {
        const inFolder = paths
          .map((path) => path.slice(`packs/${name}/`.length))
          .filter((path) => path.startsWith(installs));
        assert.deepEqual(unzipped(zipOf(name)), inFolder);
      });
    }
  });
}

describe('the packs', () => {
  /** @type {string} */
  let other;
  before(async () => {
    other = await mkdtemp(join(tmpdir(), 'html-portlets-packs-'));
  });
  after(() => rm(other, { recursive: true }));

  it('are the same bytes whenever they are made', async () => {
    const { status } = spawnSync(process.execPath, ['build/hosts/index.js', '--out', other]);
    assert.equal(status, 0);
    const paths = await readdir(other, { recursive: true, withFileTypes: true });
    const files = paths.filter((entry) => entry.isFile());
    assert.equal(files.length, madeFiles().length);
    for (const { parentPath, name } of files) {
      const path = join(parentPath, name);
      const first = await readFile(path.replace(other, 'packs'));
      assert.ok(first.equals(await readFile(path)), path);
    }
  });

  it('are listed on their page, each with a link', () => {
    const page = made('hosts/README.md');
    for (const { name } of packs) assert.ok(page.includes(`](${name}/README.md)`), name);
  });
});
