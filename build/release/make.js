import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { filesOf } from '../hosts/files.js';
import { makePacks } from '../hosts/packs.js';
import { modern } from '../self-contained.js';
import { zip } from '../zip.js';
import { guide } from './guide.js';
import { sbom } from './sbom.js';
import { surfaceOf } from './surface.js';

/**
 * Makes all files of a release from `dist/`.
 *
 * @param {string} folder What was in it is deleted.
 * @param {string} timestamp When its content was committed, as ISO 8601.
 * @returns {Promise<string[]>} The names of the files.
 */
export async function makeRelease(folder, timestamp) {
  const { name, version } = JSON.parse(await readFile('package.json', 'utf8'));
  const bill = await sbom(name, timestamp);
  const packs = await makePacks();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `html-portlets-${version}.zip`), zip(await webmasterFiles(version, bill)));
  for (const pack of packs) await writeFile(join(folder, pack.zipName), pack.zip);
  await copyFile('dist/sri.json', join(folder, 'sri.json'));
  await writeFile(join(folder, 'sbom.cdx.json'), bill);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  await promisify(execFile)(npm, ['pack', '--ignore-scripts', '--pack-destination', folder]);
  const names = (await readdir(folder)).sort();
  const sums = await Promise.all(
    names.map(async (name) => `${sha256(await readFile(join(folder, name)))}  ${name}\n`),
  );
  await writeFile(join(folder, 'SHA256SUMS'), sums.join(''));
  return [...names, 'SHA256SUMS'];
}

/**
 * What a webmaster unpacks, in one folder to copy to the server.
 *
 * @param {string} version
 * @param {string} bill
 */
async function webmasterFiles(version, bill) {
  const hashes = await readFile('dist/sri.json', 'utf8');
  const integrity = JSON.parse(hashes)['html-portlets.classic.js'];
  const files = {
    'huong-dan.html': guide({ version, integrity }),
    'du-lieu-mau.js': await sampleData(),
    'html-portlets.classic.js': await readFile('dist/html-portlets.classic.js'),
    'doctor.js': await readFile('dist/doctor.js'),
    ...Object.fromEntries(await filesOf('dist/themes', 'themes/')),
    'sri.json': hashes,
    'sbom.cdx.json': bill,
    'LICENSE.txt': await readFile('LICENSE'),
    'NOTICE.txt': await readFile('NOTICE'),
  };
  return new Map(
    Object.entries(files).map(([path, content]) => [`html-portlets/${path}`, Buffer.from(content)]),
  );
}

async function sampleData() {
  const { outputFiles } = await build({
    entryPoints: ['build/release/sample-data.js'],
    bundle: true,
    write: false,
    format: 'iife',
    target: modern,
    charset: 'ascii',
    minify: true,
  });
  return outputFiles[0].contents;
}

/** What pages may rely on, read from `dist/` and package.json. */
export async function currentSurface() {
  const { exports } = JSON.parse(await readFile('package.json', 'utf8'));
  const codes = /type Reason =([^;]+);/.exec(await readFile('dist/esm/data/error.d.ts', 'utf8'))[1];
  return surfaceOf({
    manifest: JSON.parse(await readFile('dist/custom-elements.json', 'utf8')),
    exports: Object.keys(exports),
    files: Object.keys(JSON.parse(await readFile('dist/sri.json', 'utf8'))).filter(
      (path) => !path.startsWith('chunks/'),
    ),
    reasons: [...codes.matchAll(/['`]([^'`]+)['`]/g)].map(([, code]) => code),
  });
}

/** @param {Uint8Array} bytes */
function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
