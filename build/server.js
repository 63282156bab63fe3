import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

/**
 * Builds the program for servers, `npx html-portlets`, from the modules that pages run: in one file for Node, with the schemas of what
 * it reads beside it.
 */
export async function buildServer() {
  const { metafile } = await build({
    entryPoints: { cli: 'src/server/cli.ts' },
    outdir: 'dist/server',
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    splitting: true,
    chunkNames: '[name]-[hash]',
    minify: true,
    metafile: true,
    charset: 'utf8',
    // What is CommonJS in it asks for modules of Node.
    banner: {
      js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
    },
  });
  const cli = 'dist/server/cli.js';
  await writeFile(cli, `#!/usr/bin/env node\n${await readFile(cli, 'utf8')}`);
  await writeFile('dist/server/LICENSES.txt', await licences(Object.keys(metafile.inputs)));
  await cp('src/server/schemas', 'dist/server', { recursive: true });
}

/**
 * The licences of the packages whose code is in the program.
 *
 * @param {readonly string[]} inputs Paths of modules.
 */
async function licences(inputs) {
  const folders = inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
  const texts = [...new Set(folders)].sort().map(async (folder) => {
    const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name));
    const { name, version, license } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
    const text = file ? await readFile(`${folder}/${file}`, 'utf8') : '';
    return `${name} ${version} (${license})\n\n${text.trim()}\n`;
  });
  return (await Promise.all(texts)).join(`\n${'-'.repeat(80)}\n\n`);
}
