import { transformSync } from 'esbuild';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';

/**
 * Minifies html``, svg`` and css`` templates. A run of white space becomes one space and none goes away, so that what is
 * shown is the same: words and inline elements stay as far from each other as they were written.
 *
 * @returns {import('vite').Plugin}
 */
export function minifyTemplates() {
  return minifyTemplateLiterals({
    include: 'src/**/*.ts',
    failOnError: true,
    options: {
      minifyOptions: {
        caseSensitive: true,
        collapseWhitespace: true,
        conservativeCollapse: true,
        keepClosingSlash: true,
        removeEmptyAttributes: false,
        minifyJS: false,
        // CleanCSS, the default, knows no nesting and no container queries.
        minifyCSS: (css) => transformSync(css, { loader: 'css', minify: true, charset: 'utf8' }).code.trim(),
      },
    },
  });
}
