/**
 * What each module of an element's file, and of what it imports at once, costs a page: `node bench/bytes/run.js weather-regions`.
 *
 * The last column is what gzip -9 saves where the module is left out. Modules compress each other, so that these add up to
 * somewhat less than the files weigh.
 */
import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { build } from 'vite';

const [name = 'weather-regions'] = process.argv.slice(2);
const [{ output }] = await build({ mode: 'chunks', logLevel: 'warn', build: { write: false } });
const chunks = new Map(output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
const entry = [...chunks.values()].find((chunk) => chunk.name === name)?.fileName;
if (!entry)
  throw new Error(`${name}: expected one of ${[...chunks.values()].map((chunk) => chunk.name).join(', ')}`);

for (const fileName of withImports(entry)) {
  const { code, modules } = chunks.get(fileName);
  const pieces = await Promise.all(Object.entries(modules).map(piece));
  const whole = weigh(pieces.map(({ short }) => short).join('\n'));
  const rows = pieces
    .map((one) => ({
      ...one,
      share: whole - weigh(pieces.map((each) => (each === one ? '' : each.short)).join('\n')),
    }))
    .sort((one, other) => other.share - one.share);
  console.log(`\n${fileName}: ${weigh(code)} bytes`);
  rows.forEach(({ name, short, share }) =>
    console.log(`${`${short.length}`.padStart(8)}${`${share}`.padStart(8)}  ${name}`),
  );
}

/** A file and everything that it imports at once. */
function withImports(fileName, seen = new Set()) {
  if (seen.has(fileName)) return seen;
  seen.add(fileName);
  chunks.get(fileName).imports.forEach((imported) => withImports(imported, seen));
  return seen;
}

/** A module by itself, as short as it gets. */
async function piece([id, { code }]) {
  const { code: short } = await transform(code ?? '', { minify: true, charset: 'utf8' });
  return { name: relative('.', id).replace(/^.*node_modules\//, ''), short };
}

function weigh(code) {
  return gzipSync(code, { level: 9 }).length;
}
