import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const here = new URL('.', import.meta.url).pathname;
const packages = new URL('../node_modules/', import.meta.url).pathname;

/** Where each editor's own files are, and what starts it. */
const scripts = {
  'ckeditor-4': ['/node_modules/ckeditor4/ckeditor.js', '/drivers/ckeditor4.js'],
  'ckeditor-5': ['/ckeditor5.js'],
  'tinymce-6': ['/node_modules/tinymce-6/tinymce.min.js', '/drivers/tinymce.js'],
  'tinymce-8': ['/node_modules/tinymce/tinymce.min.js', '/drivers/tinymce.js'],
};

const types = { '.css': 'text/css', '.js': 'text/javascript', '.html': 'text/html; charset=utf-8' };

/**
 * A web site on a free port of this machine with a page for each editor, `/quan-tri/ckeditor-4.html`, in a folder as the
 * editing pages of portals are. A page of any other name there has no editor.
 *
 * @returns {Promise<{ origin: string, editors: readonly string[], stop(): Promise<void> }>}
 */
export async function serveEditors() {
  const bundle = await bundleCkeditor5();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const body = await bodyOf(pathname, bundle);
    if (body === undefined) return response.writeHead(404).end();
    response
      .writeHead(200, { 'content-type': types[extname(pathname)] ?? 'application/octet-stream' })
      .end(body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    editors: Object.keys(scripts),
    async stop() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/**
 * @param {string} path
 * @param {string} bundle
 */
async function bodyOf(path, bundle) {
  if (path === '/ckeditor5.js') return bundle;
  const [, editor] = /^\/quan-tri\/(.+)\.html$/.exec(path) ?? [];
  if (editor) {
    const tags = ['/drivers/round-trip.js', ...(scripts[editor] ?? [])].map(
      (src) => `<script src="${src}"></script>`,
    );
    return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${editor}</title><body>${tags.join('')}`;
  }
  const inside = normalize(decodeURIComponent(path));
  const [, inPackages] = /^\/node_modules\/(.*)/.exec(inside) ?? [];
  const file = inPackages ? join(packages, inPackages) : join(here, inside);
  return readFile(file).catch(() => undefined);
}

async function bundleCkeditor5() {
  const { outputFiles } = await build({
    entryPoints: [join(here, 'drivers/ckeditor5.js')],
    bundle: true,
    format: 'iife',
    loader: { '.svg': 'text' },
    logLevel: 'error',
    write: false,
  });
  return outputFiles[0].text;
}
