import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';

const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');

/**
 * The form for developers with a bundler of their own: one ES2021 module for each source file, with its types. Lit stays
 * an import, so that an application that has Lit already loads it once.
 */
export async function buildLibrary() {
  await promisify(execFile)(process.execPath, [compiler, '--project', 'build/tsconfig.library.json']).catch(
    (error) => {
      throw new Error(`The library form does not compile:\n${error.stdout}`);
    },
  );
}
