/**
 * Makes what is published from a clean work tree: `npm run release`.
 *
 *     --lang=en    says what is wrong in English
 *     --record     writes surface.txt anew: what pages may rely on in this version, once it is published
 *
 * release/html-portlets-<version>.zip    for webmasters: the classic script, the themes, instructions that work offline
 * release/html-portlets-<host>-<version>.zip, html-portlets-<version>.tgz, SHA256SUMS, sri.json, sbom.cdx.json
 *
 * Ends with 1, and leaves what was in release/, where something speaks against a release. Two runs make the same bytes.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs, promisify } from 'node:util';
import { currentSurface, makeRelease } from './make.js';
import { refusals } from './refusals.js';

const run = promisify(execFile);
const words = {
  vi: {
    no: 'Không phát hành:',
    made: 'Đã làm trong release/:',
    recorded: 'Đã ghi surface.txt.',
    options: 'Chỉ có các lựa chọn --lang=vi, --lang=en và --record.',
  },
  en: {
    no: 'No release:',
    made: 'Made in release/:',
    recorded: 'surface.txt is written.',
    options: 'The only options are --lang=vi, --lang=en and --record.',
  },
};

process.exitCode = await main(process.argv.slice(2));

/** @param {string[]} args */
async function main(args) {
  const options = read(args);
  if (!options) {
    console.error(`${words.vi.options}\n${words.en.options}`);
    return 2;
  }
  const text = words[options.lang];
  await run(process.execPath, ['build/index.js']);
  const surface = await currentSurface();
  if (options.record) {
    await writeFile('surface.txt', `${surface.join('\n')}\n`);
    console.log(text.recorded);
    return 0;
  }
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  const reasons = refusals(
    {
      changedFiles: await changedFiles(),
      version,
      changelog: existsSync('CHANGELOG.md') ? await readFile('CHANGELOG.md', 'utf8') : '',
      recorded: existsSync('surface.txt')
        ? (await readFile('surface.txt', 'utf8')).trim().split('\n')
        : undefined,
      surface,
    },
    options.lang,
  );
  if (reasons.length) {
    console.error([text.no, ...reasons.map((reason) => `- ${reason}`)].join('\n'));
    return 1;
  }
  const { stdout: committed } = await run('git', ['log', '-1', '--format=%cI']);
  const made = await makeRelease('release', new Date(committed.trim()).toISOString());
  console.log([text.made, ...made.map((name) => `  ${name}`)].join('\n'));
  return 0;
}

/** @param {string[]} args */
function read(args) {
  try {
    const { values } = parseArgs({
      args,
      options: { lang: { type: 'string', default: 'vi' }, record: { type: 'boolean' } },
    });
    return Object.hasOwn(words, values.lang) ? values : undefined;
  } catch {
    return undefined;
  }
}

async function changedFiles() {
  const status = await run('git', ['status', '--porcelain']).catch(() => undefined);
  return status?.stdout.split('\n').filter(Boolean);
}
