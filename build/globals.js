import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The module with the browser's own globals. */
export const globalsFile = resolve('src/platform/globals.ts');

/** For the bundler: each of its names is an import from there wherever it is used, in Lit too. */
export const globals = Object.fromEntries(
  [...readFileSync(globalsFile, 'utf8').matchAll(/^export const (\w+)/gm)].map(([, name]) => [
    name,
    [globalsFile, name],
  ]),
);
