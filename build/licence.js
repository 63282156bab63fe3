/** Lit's notice, which every file with code of Lit begins with. `NOTICE`, beside `dist/` in the package, has the licence in full. */
export const litNotice = `/*! @license Lit, Copyright 2017 Google LLC, SPDX-License-Identifier: BSD-3-Clause; in full: NOTICE */\n`;

/** Lit's packages, and no other one whose name begins so. */
const lit = /[\\/]node_modules[\\/](?:lit|lit-html|lit-element|@lit[\\/][\w-]+)[\\/]/;

/**
 * Puts the notice on every chunk that holds code of Lit. Comes after all that minifies, which drops comments.
 *
 * @returns {import('vite').Plugin}
 */
export function litLicence() {
  return {
    name: 'lit-licence',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk' && chunk.moduleIds.some((id) => lit.test(id)))
            chunk.code = litNotice + chunk.code;
        }
      },
    },
  };
}
