/**
 * Makes what is published from a clean work tree: `npm run release`.
 *
 *     --lang=en    says what is wrong in English (default: as the machine is set)
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
import { promisify } from 'node:util';
import { commandOptions } from '../command-line.js';
import { readerLanguage } from '../reader-language.js';
import { refusals } from './refusals.js';

const run = promisify(execFile);
const words = {
  vi: {
    no: 'Không phát hành:',
    made: 'Đã làm trong release/:',
    recorded: 'Đã ghi surface.txt.',
  },
  en: {
    no: 'No release:',
    made: 'Made in release/:',
    recorded: 'surface.txt is written.',
  },
};

process.exitCode = await main(commandOptions({ lang: ['vi', 'en'], record: 'switch' }).values);

/** @param {{ lang?: string[], record?: true }} options */
async function main({ lang, record }) {
  const language = readerLanguage(lang?.[0]);
  const text = words[language];
  const recorded = existsSync('surface.txt')
    ? (await readFile('surface.txt', 'utf8')).trim().split('\n')
    : undefined;
  const facts = {
    changedFiles: await changedFiles(),
    version: JSON.parse(await readFile('package.json', 'utf8')).version,
    changelog: existsSync('CHANGELOG.md') ? await readFile('CHANGELOG.md', 'utf8') : '',
    recorded,
  };
  // What needs no build is told without one.
  const early = record ? [] : refusals({ ...facts, surface: recorded ?? [] }, language);
  if (early.length) return refuse(early);
  await run(process.execPath, ['build/index.js']);
  const { currentSurface, makeRelease } = await import('./make.js');
  const surface = await currentSurface();
  if (record) {
    await writeFile('surface.txt', `${surface.join('\n')}\n`);
    console.log(text.recorded);
    return 0;
  }
  const reasons = refusals({ ...facts, surface }, language);
  if (reasons.length) return refuse(reasons);
  const { stdout: committed } = await run('git', ['log', '-1', '--format=%cI']);
  const made = await makeRelease('release', new Date(committed.trim()).toISOString());
  console.log([text.made, ...made.map((name) => `  ${name}`)].join('\n'));
  return 0;

  /** @param {readonly string[]} because */
  function refuse(because) {
    console.error([text.no, ...because.map((reason) => `- ${reason}`)].join('\n'));
    return 1;
  }
}

async function changedFiles() {
  const status = await run('git', ['status', '--porcelain']).catch(() => undefined);
  return status?.stdout.split('\n').filter(Boolean);
}
