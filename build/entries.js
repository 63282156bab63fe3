import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { resolve } from 'node:path';
import { elementTags } from './chunks.js';
import { globalsFile } from './globals.js';
import { shorten } from './minify.js';
import { modern } from './self-contained.js';

/**
 * Builds the files that pages load first: `autoload.js` and one for each element. Each has in itself all that it imports, so that
 * nothing comes between it and the requests that it starts. What it imports by `import()` is in the chunks.
 *
 * @param {readonly { fileName: string, moduleIds?: readonly string[] }[]} chunks
 */
export async function buildEntries(chunks) {
  const elements = Object.fromEntries(elementTags().map((tag) => [tag, `src/preload/entries/${tag}.ts`]));
  // Where a page has taken their globals, those of one element leave the requests to the element itself.
  const outputs = {
    ...(await buildEntry({ autoload: 'src/autoload.ts' }, chunks, [globalsFile])),
    ...(await buildEntry(elements, chunks)),
  };
  for (const path of Object.keys(outputs)) await writeFile(path, await shorten(await readFile(path, 'utf8')));
  const entries = Object.fromEntries(
    Object.entries(outputs).map(([path, { imports }]) => [
      path.replace(/^dist\//, ''),
      imports.map((file) => file.path.replace(/^\.\//, '')),
    ]),
  );
  checkThatNothingWaits(entries, chunks);
  return entries;
}

async function buildEntry(entryPoints, chunks, inject = []) {
  const { metafile } = await build({
    entryPoints,
    outdir: 'dist',
    inject,
    bundle: true,
    format: 'esm',
    target: modern,
    minify: true,
    charset: 'utf8',
    metafile: true,
    plugins: [inChunks(filesOf(chunks), (chunk) => ({ path: `./${chunk}`, external: true }))],
  });
  return metafile.outputs;
}

/**
 * Builds `preload-lines.js`, which says what the entries import for a block. Each file is a module that knows its name.
 *
 * @param {readonly { fileName: string, moduleIds?: readonly string[] }[]} chunks
 */
export async function buildPreloadLines(chunks) {
  await build({
    entryPoints: { 'preload-lines': 'build/preload/lines.js' },
    outdir: 'dist/server',
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    plugins: [inChunks(filesOf(chunks), namedFile), fileNames],
  });
  await copyFile('build/preload/lines.d.ts', 'dist/server/preload-lines.d.ts');
}

/** @param {readonly { fileName: string, moduleIds?: readonly string[] }[]} chunks @returns {ReadonlyMap<string, string>} */
const filesOf = (chunks) =>
  new Map(chunks.flatMap(({ fileName, moduleIds = [] }) => moduleIds.map((id) => [id, fileName])));

/** What an entry imports must not import a file that the entry does not: it would be asked for a round trip later. */
function checkThatNothingWaits(entries, chunks) {
  for (const [entry, files] of Object.entries(entries)) {
    for (const file of files) {
      const { imports } = chunks.find(({ fileName }) => fileName === file);
      const late = imports.find((imported) => !files.includes(imported));
      if (late) throw new Error(`${entry} does not import ${late}, which ${file} imports: see src/preload`);
    }
  }
}

/**
 * @param {ReadonlyMap<string, string>} fileOf The chunk of each module.
 * @param {(chunk: string) => import('esbuild').OnResolveResult} imported What `import()` of a chunk becomes.
 * @returns {import('esbuild').Plugin}
 */
const inChunks = (fileOf, imported) => ({
  name: 'in-chunks',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ path, kind, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      const module = resolve(resolveDir, path).replace(/\.js$/, '.ts');
      // A bundle has the doctor in itself; here it is a file beside the script.
      const chunk = fileOf.get(module.replace(/doctor([\\/])index\.ts$/, 'doctor$1beside.ts'));
      return chunk ? imported(chunk) : { errors: [{ text: `${path} is in no chunk` }] };
    });
  },
});

/** @param {string} chunk */
const namedFile = (chunk) => ({ path: chunk, namespace: 'file-name' });

/** @type {import('esbuild').Plugin} */
const fileNames = {
  name: 'file-names',
  setup({ onLoad }) {
    onLoad({ filter: /./, namespace: 'file-name' }, ({ path }) => ({
      contents: `export default ${JSON.stringify(path)}`,
    }));
  },
};
