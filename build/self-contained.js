import { build } from 'esbuild';
import { asciiOnly } from './ascii.js';
import { ancient, modern } from './targets.js';
import { shorten } from './terser.js';

/**
 * The two files that are complete in themselves. `address` is what the file knows of its own address. The classic one is
 * read in the encoding of its page, which in old portals is windows-1258, so that all its bytes must be below 0x80.
 */
export const selfContainedFiles = {
  module: {
    fileName: 'html-portlets.js',
    address: 'import.meta.url',
    form: { module: true, ecma: 2020 },
    output: { format: 'esm', charset: 'utf8', target: modern },
  },
  classic: {
    fileName: 'html-portlets.classic.js',
    address: "(document.currentScript || { src: '' }).src",
    form: { module: false, ecma: 2015 },
    output: {
      format: 'iife',
      charset: 'ascii',
      target: ancient,
      // Safari 13 gets a rare form of it wrong that esbuild cannot rewrite and nobody here writes.
      supported: { destructuring: true },
    },
  },
};

/**
 * Asks the page's ledger before anything else in the file runs, Lit included: the second copy on a page must not ask for
 * a Trusted Types policy that the first one has. The bundle becomes a function, which leaves no name behind.
 *
 * @param {(typeof selfContainedFiles)['module' | 'classic']} file
 * @returns {import('vite').Plugin}
 */
export function ledgerFirst({ fileName, address, form, output }) {
  return {
    name: 'ledger-first',
    async generateBundle(_, bundle) {
      const chunk = bundle[fileName];
      const { outputFiles } = await build({
        stdin: {
          contents: `
            import { offerDoctor } from './src/placement/doctor/offer.ts';
            import { enter } from './src/placement/ledger.ts';
            const script = ${address};
            const isFirst = enter(script);
            offerDoctor(script);
            if (isFirst) (() => { 'use strict'; ${chunk.code} })();`,
          resolveDir: '.',
        },
        bundle: true,
        write: false,
        minify: true,
        legalComments: 'none',
        ...output,
      });
      const short = await shorten(outputFiles[0].text, form);
      chunk.code = output.charset === 'ascii' ? asciiOnly(short) : short;
    },
  };
}
