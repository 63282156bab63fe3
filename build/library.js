import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');

/**
 * The form for developers with a bundler of their own: one ES2021 module for each source file, with its types. Lit stays
 * an import, so that an application that has Lit already loads it once.
 */
export async function buildLibrary() {
  const paths = await readdir('src', { recursive: true });
  await build({
    entryPoints: paths.filter((path) => path.endsWith('.ts')).map((path) => join('src', path)),
    outdir: 'dist/esm',
    outbase: 'src',
    format: 'esm',
    target: 'es2021',
    // What runs on a server alone may use it.
    supported: { 'top-level-await': true },
    charset: 'utf8',
    logLevel: 'warning',
  });
  await promisify(execFile)(process.execPath, [compiler, '--project', 'build/tsconfig.library.json']).catch(
    (error) => {
      throw new Error(`The library form does not compile:\n${error.stdout}`);
    },
  );
}
