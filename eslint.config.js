import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';
import { conventions } from './lint/conventions/index.js';
import { layers } from './lint/layers/index.js';
import { oldPageSyntax } from './lint/old-pages.js';
import { safety } from './lint/safety/index.js';
import { testHabits } from './lint/test-habits.js';

/** Every rule of one of our own plugins, as an error. */
const allOf = (name, plugin) => ({
  plugins: { [name]: plugin },
  rules: Object.fromEntries(Object.keys(plugin.rules).map((rule) => [`${name}/${rule}`, 'error'])),
});

export default defineConfig(
  {
    ignores: ['dist/', 'packs/', 'release/', 'site/', 'coverage/', '**/.tmp/', 'test/hosts/pages/'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  typescript.configs.strict,
  typescript.configs.stylistic,
  lit['flat/recommended'],
  wc['flat/recommended'],
  {
    rules: {
      // Every index may be out of bounds to the compiler; where the line above proves that it is not, `!` costs no byte.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // It takes a template that begins with <html-portlet for a whole document without a doctype.
      'lit/no-invalid-html': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      // How a module's interface is augmented.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  allOf('conventions', conventions),
  { files: ['src/**/*.ts'], ...allOf('layers', layers) },
  { files: ['src/**/*.ts'], ...allOf('safety', safety) },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/server/**'],
    rules: { 'no-restricted-syntax': ['error', ...oldPageSyntax] },
  },
  { files: ['test/**'], rules: { 'no-restricted-syntax': ['error', ...testHabits] } },
);
