import { emulateMedia } from '../engines/commands.js';
import { engine } from '../engines/engine.js';

export type Preset = 'xanh' | 'do';

/** How a page and its reader's device look. */
export interface Appearance {
  readonly name: 'light' | 'dark' | 'forced colours';
  readonly preset: Preset;
  /** Of the page, in CSS pixels. */
  readonly width: number;
  readonly lang: 'vi' | 'en';
}

/** Those that this engine can show: all in Chromium, which can emulate dark and forced colours; light elsewhere. */
const inThisEngine = (looks: readonly Appearance[]) =>
  looks.filter(({ name }) => engine === 'chromium' || name === 'light');

export const appearances = inThisEngine([
  { name: 'light', preset: 'xanh', width: 320, lang: 'vi' },
  { name: 'dark', preset: 'do', width: 1280, lang: 'vi' },
  { name: 'forced colours', preset: 'xanh', width: 320, lang: 'en' },
]);

/** With those above, each two values are together in one. */
export const otherAppearances = inThisEngine([
  { name: 'light', preset: 'do', width: 1280, lang: 'en' },
  { name: 'dark', preset: 'xanh', width: 320, lang: 'en' },
  { name: 'forced colours', preset: 'do', width: 1280, lang: 'vi' },
]);

/** The same with that preset. */
export const appearancesIn = (preset: Preset): readonly Appearance[] =>
  appearances.map((appearance) => ({ ...appearance, preset }));

const sheet = new CSSStyleSheet();

/**
 * Gives the page of a `describe` that look, as a portal does that links to a preset, names its `color-scheme` and colours its
 * own links. Before any story is told, as a reader has chosen it before coming.
 */
export function inAppearance({ name, preset }: Pick<Appearance, 'name' | 'preset'>) {
  before(async () => {
    const isDark = name === 'dark';
    const theme = await fetch(new URL(`../../src/theme/${preset}.css`, import.meta.url));
    sheet.replaceSync(`
      :root { color-scheme: ${isDark ? 'dark' : 'light'}; background: Canvas; color: CanvasText; }
      a { color: ${isDark ? '#9cc8ff' : '#00509f'}; }
      ${await theme.text()}
    `);
    document.adoptedStyleSheets.push(sheet);
    // White on black, as most readers have them who force colours.
    if (name === 'forced colours') await emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  });
  after(async () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    await emulateMedia({});
  });
}
