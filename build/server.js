import { cp, readFile, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

/**
 * Builds the program for servers, `npx html-portlets`, from the modules that pages run: in one file for Node, with the schemas of what
 * it reads beside it.
 */
export async function buildServer() {
  await build({
    entryPoints: { cli: 'src/server/cli.ts' },
    outdir: 'dist/server',
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    splitting: true,
    chunkNames: '[name]-[hash]',
    minify: true,
    charset: 'utf8',
    // What is CommonJS in it asks for modules of Node.
    banner: {
      js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
    },
  });
  const cli = 'dist/server/cli.js';
  await writeFile(cli, `#!/usr/bin/env node\n${await readFile(cli, 'utf8')}`);
  await cp('src/server/schemas', 'dist/server', { recursive: true });
}
