import createDOMPurify from 'dompurify';
import { sanitizeHtmlToFragment } from 'safevalues';
import { articleBody } from '../../src/normalize/article-body.ts';
import { rebuild } from '../../src/sanitize/rebuild.ts';
import { safeHtml } from '../../src/sanitize/safe-html.ts';
import { knownAttributes, knownElements } from '../../src/sanitize/allow-lists.ts';

/**
 * A way to show foreign HTML. All begin with the source and end with nodes in a holder that stands in the page.
 *
 * @typedef {object} Contender
 * @property {string} name
 * @property {(source: string, holder: Element) => void | Promise<unknown>} show
 */

const BASE = 'https://cong.example.vn/tin/bai.html';
const domPurify = createDOMPurify(window);
const ownLists = { ALLOWED_TAGS: knownElements(), ALLOWED_ATTR: knownAttributes(), ALLOW_DATA_ATTR: false };

/** @param {ParentNode & Node} clean */
function rebuilt(clean) {
  const root = document.implementation.createHTMLDocument().body;
  root.append(clean);
  return document.importNode(rebuild(root, BASE), true);
}

/** @type {readonly Contender[]} */
export const contenders = [
  {
    name: 'DOMPurify + innerHTML',
    show(source, holder) {
      holder.innerHTML = domPurify.sanitize(source);
    },
  },
  {
    name: 'DOMPurify, our lists, fragment',
    show(source, holder) {
      holder.append(domPurify.sanitize(source, { ...ownLists, RETURN_DOM_FRAGMENT: true }));
    },
  },
  {
    name: 'DOMPurify, then rebuild',
    show(source, holder) {
      holder.append(rebuilt(domPurify.sanitize(source, { ...ownLists, RETURN_DOM_FRAGMENT: true })));
    },
  },
  {
    name: 'safevalues, then rebuild',
    show(source, holder) {
      holder.append(rebuilt(sanitizeHtmlToFragment(source)));
    },
  },
  {
    name: 'safeHtml',
    show(source, holder) {
      holder.append(safeHtml(source, { base: BASE }));
    },
  },
  {
    name: 'articleBody, with the model',
    show: (source, holder) =>
      articleBody(source, { base: BASE, headingLevel: 2 }, (piece) => holder.append(piece)),
  },
];
