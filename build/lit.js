/** Lit's notice, which every file with code of Lit begins with. `NOTICE`, beside `dist/` in the package, has the licence in full. */
const notice = `/*! @license Lit, Copyright 2017 Google LLC, SPDX-License-Identifier: BSD-3-Clause; in full: NOTICE */\n`;

const packages = /[\\/]node_modules[\\/](?:lit|lit-html|lit-element|@lit[\\/][\w-]+)[\\/]/;

/** Names that Lit takes on `globalThis`, to tell that it is on a page more than once. */
export const litGlobals = [
  'litElementVersions',
  'litHtmlVersions',
  'litPropertyMetadata',
  'reactiveElementVersions',
];

/**
 * Puts Lit's notice on every chunk with code of Lit. Minifiers drop comments, so this one comes last.
 *
 * @returns {import('vite').Plugin}
 */
export function litNotice() {
  return {
    name: 'lit-notice',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk' && chunk.moduleIds.some((id) => packages.test(id)))
            chunk.code = notice + chunk.code;
        }
      },
    },
  };
}

const policy = /(\w+)\.createPolicy\("lit-html",(\{createHTML:(\w+)=>\3\})\)/;

/**
 * Gives Lit's Trusted Types policy our own name, `html-portlets`: the name is all that is changed. A page that allows
 * it need not allow every Lit on it, and a foreign Lit beside ours cannot take the name. Where the page forbids the policy,
 * or another copy of ours has it, the script must still load, so that the page's own content stays and what needs no
 * template works.
 *
 * @returns {import('vite').Plugin}
 */
export function litPolicy() {
  return {
    name: 'lit-policy',
    transform: {
      filter: { id: /\/lit-html\/lit-html\.js$/ },
      handler(code) {
        if (code.split('createPolicy').length !== 2 || !policy.test(code))
          this.error('Lit no longer creates its policy where it used to: see build/lit.js');
        return { code: code.replace(policy, ownPolicy), map: null };
      },
    },
  };
}

const attributeEnd = /(\w+)\.endsWith\((\w+)\)/;

/**
 * Lit finds its attributes by the `$lit$` at the end of their names. Old pages have an `endsWith` that takes this for a pattern, so
 * that blocks would be without their attributes, and show their hidden parts.
 *
 * @returns {import('vite').Plugin}
 */
export function litAttributes() {
  return {
    name: 'lit-attributes',
    transform: {
      filter: { id: /\/lit-html\/lit-html\.js$/ },
      handler(code) {
        if (code.split('.endsWith(').length !== 2 || !attributeEnd.test(code))
          this.error('Lit no longer looks for its attributes where it used to: see build/lit.js');
        return { code: code.replace(attributeEnd, '$1.slice(-$2.length)===$2'), map: null };
      },
    },
  };
}

/** @param {string} _ @param {string} factory @param {string} rules */
const ownPolicy = (_, factory, rules) =>
  `(()=>{try{return ${factory}.createPolicy("html-portlets",${rules})}catch(e){}})()`;
