import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { shortenCss } from './css.js';
import { shortenHtml } from './html.js';

/** Stands for an expression while a template's text is shortened: no source contains it. */
const EXPRESSION = '\u0001';

/**
 * Shortens html``, svg`` and css`` templates: indentation and comments, and nothing that a page could show.
 *
 * @returns {import('vite').Plugin}
 */
export function shortTemplates() {
  return minifyTemplateLiterals({
    include: 'src/**/*.ts',
    failOnError: true,
    options: {
      shouldMinify: ({ tag }) => tag === 'html' || tag === 'svg',
      shouldMinifyCSS: ({ tag }) => tag === 'css',
      strategy: {
        getPlaceholder: () => EXPRESSION,
        combineHTMLStrings: (parts) => parts.map(({ text }) => text).join(EXPRESSION),
        splitHTMLByPlaceholder: (text) => text.split(EXPRESSION),
        minifyHTML: async (text) => shortenHtml(text),
        minifyCSS: async (text) => shortenCss(text),
      },
    },
  });
}
