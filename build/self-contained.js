import { build } from 'esbuild';
import { globalsFile } from './globals.js';
import { litGlobals } from './lit.js';
import { shorten } from './minify.js';

/** The oldest browsers with full behaviour: what modules are written for. */
export const modern = ['chrome109', 'firefox115', 'safari16'];

/** The oldest browsers that the classic script must not trouble: it is read, and fails quietly where something lacks. */
export const ancient = ['chrome80', 'firefox78', 'safari13'];

/**
 * The two files that are complete in themselves. `url` is what the file knows of its own URL. The classic one is read in
 * the encoding of its page, which in old portals is windows-1258, so that all its bytes must be below 0x80.
 */
export const selfContainedFiles = {
  module: {
    fileName: 'html-portlets.js',
    url: 'import.meta.url',
    isModule: true,
    output: { format: 'esm', charset: 'utf8', target: modern },
  },
  classic: {
    fileName: 'html-portlets.classic.js',
    url: "(document.currentScript || { src: '' }).src",
    isModule: false,
    output: {
      // Chrome compiles a function in brackets while the file still comes; an arrow function, as of `iife`, when it is called.
      banner: { js: "(function () { 'use strict';" },
      footer: { js: '})();' },
      format: 'esm',
      charset: 'ascii',
      target: ancient,
      // Safari 13 gets a rare form of it wrong that esbuild cannot rewrite and nobody here writes.
      supported: { destructuring: true },
    },
  },
};

/**
 * Asks the page's registry before anything else in the file runs, Lit included: the second copy on a page must not ask for
 * a Trusted Types policy that the first one has. The bundle becomes a function, which leaves no name behind; those that Lit
 * takes on the window are for modules that share it, and nobody shares this one.
 *
 * @param {(typeof selfContainedFiles)['module' | 'classic']} file
 * @returns {import('vite').Plugin}
 */
export function registryFirst({ fileName, url, isModule, output }) {
  return {
    name: 'registry-first',
    async generateBundle(_, bundle) {
      const chunk = bundle[fileName];
      const { outputFiles } = await build({
        stdin: {
          contents: `
            import { installDoctor } from './src/doctor/install.ts';
            import { registerCopy } from './src/registry/registry.ts';
            // A server may import the file, and has no page.
            if (typeof document !== 'undefined') {
              const script = ${url};
              const isFirst = registerCopy(script);
              installDoctor(script);
              if (isFirst) {
                const names = ${JSON.stringify(litGlobals)}.filter((name) => !(name in globalThis));
                (function () { ${chunk.code} })();
                names.forEach((name) => delete globalThis[name]);
              }
            }`,
          resolveDir: '.',
        },
        inject: [globalsFile],
        bundle: true,
        write: false,
        minify: true,
        legalComments: 'none',
        ...output,
      });
      const text = await shorten(outputFiles[0].text, { module: isModule, ascii: !isModule });
      chunk.code = isModule ? text : asciiOnly(text);
    },
  };
}

/**
 * Writes a script in ASCII. esbuild does so in strings, but not in regular expressions, nor in templates with a tag, as
 * those could look at their own raw text; Lit's do not.
 *
 * @param {string} code
 * @throws {Error} where a backslash stands before a foreign letter, which would change its meaning.
 */
export function asciiOnly(code) {
  const [escaped] = /\\[^\0-\x7f]/.exec(code) ?? [];
  if (escaped) throw new Error(`${escaped} needs no backslash`);
  return code.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
