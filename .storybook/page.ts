import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import red from '../src/theme/do.css?inline';
import blue from '../src/theme/xanh.css?inline';
import './page.css';

const presets: Readonly<Record<string, string>> = { xanh: blue, do: red };

/** The page's own sheet, in which a portal would link one of the presets. */
const preset = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, preset];

/** Stands a story in a column of the page that the toolbar describes. */
export const onThePage: Decorator = (story, { globals, parameters }) => {
  const page = document.documentElement;
  page.lang = globals.lang;
  page.dir = globals.direction;
  page.style.colorScheme = globals.scheme;
  page.style.setProperty('--column', globals.width);
  preset.replaceSync(presets[globals.preset] ?? '');
  if (parameters['wholePage']) return html`${story()}`;
  // Pages of documentation say that what they show is English.
  return html`<div class="column" lang=${globals.lang}>${story()}</div>`;
};
