import { cp } from 'node:fs/promises';
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
    charset: 'utf8',
    banner: { js: '#!/usr/bin/env node' },
  });
  await cp('src/server/schemas', 'dist/server', { recursive: true });
}
