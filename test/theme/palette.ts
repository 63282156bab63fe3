import { readFile } from 'node:fs/promises';
import { tokens } from '../../src/theme/tokens.css.js';
import { styles as weather } from '../../src/weather-regions/weather-regions.css.js';

export const schemes = ['light', 'dark'] as const;
export const presets = ['xanh', 'do'] as const;
export type Scheme = (typeof schemes)[number];
export type Preset = (typeof presets)[number];

/** The colours of a block by their private names, as the styles declare them for a page of this preset and scheme: `#1b2129`. */
export async function palette(preset: Preset, scheme: Scheme): Promise<ReadonlyMap<string, string>> {
  const page = declarations(
    await readFile(new URL(`../../src/theme/${preset}.css`, import.meta.url), 'utf8'),
  );
  const own = new Map([
    ...declarations(screenOnly(tokens.cssText)),
    ...declarations(screenOnly(weather.cssText)),
  ]);
  const resolve = (value: string): string => {
    const pair = /^light-dark\((.+?), (.+)\)$/.exec(value);
    if (pair) return resolve(pair[scheme === 'light' ? 1 : 2]!);
    const [, name, otherwise] = /^var\((--[\w-]+)(?:, (.+))?\)$/.exec(value) ?? [];
    if (!name) return value.length === 4 ? value.replace(/[0-9a-f]/g, '$&$&') : value;
    return resolve(page.get(name) ?? own.get(name) ?? otherwise!);
  };
  return new Map(
    [...own]
      .map(([name, value]) => [name, resolve(value)] as const)
      .filter(([, value]) => /^#[\da-f]{6}$/.test(value)),
  );
}

/** Custom properties with their values; the later ones count, which are those of a browser that knows `light-dark()`. */
const declarations = (css: string) =>
  new Map([...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!] as const));

const screenOnly = (css: string) => css.slice(0, css.search(/@media (?:print|\(forced)/));

/** WCAG 2.2's contrast ratio of two colours written as `#1b2129`. */
export function ratio(one: string, two: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(two)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** What stands on what, and the least ratio that it needs: 7 for text, 3 for what is drawn. */
export const pairs: readonly (readonly [what: string, token: string, ground: string, least: number])[] = [
  ['text', '--ink', '--surface', 7],
  ['text', '--ink', '--surface-2', 7],
  ['quiet text', '--ink-2', '--surface', 7],
  ['quiet text', '--ink-2', '--surface-2', 7],
  ['link', '--link', '--surface', 7],
  ['link', '--link', '--surface-2', 7],
  ['heading on the bar', '--on-accent', '--accent', 7],
  ['notice', '--on-notice', '--notice', 7],
  ['rule under a heading', '--mark', '--surface', 3],
  ['focus ring', '--focus', '--surface', 3],
  ['focus ring', '--focus', '--surface-2', 3],
  ['scale of days', '--ink-2', '--surface', 3],
  ['sun, moon, bar of a day', '--sun', '--surface', 3],
  ['cloud', '--cloud', '--surface', 3],
  ['rain', '--rain', '--surface', 3],
  ['storm', '--storm', '--surface', 3],
];

/**
 * With forced colours: which of the system's colours stand on which. What is not named here the browser gives the colours of its kind:
 * `LinkText` and `VisitedText`, `ButtonText` on `ButtonFace`, `FieldText` on `Field`.
 */
export const forcedPairs: readonly (readonly [what: string, colour: string, ground: string])[] = [
  ['text, icons', 'CanvasText', 'Canvas'],
  ['bar, notice, age: a border in place of a ground', 'CanvasText', 'Canvas'],
  ['pictograms, scale and bar of a day', 'CanvasText', 'Canvas'],
  ['link', 'LinkText', 'Canvas'],
  ['link, visited', 'VisitedText', 'Canvas'],
  ['button', 'ButtonText', 'ButtonFace'],
  ['button that cannot be pressed now', 'GrayText', 'ButtonFace'],
  ['select', 'FieldText', 'Field'],
  ['selected tab', 'HighlightText', 'Highlight'],
  ['sentence that is read aloud', 'HighlightText', 'Highlight'],
];

export interface ForcedRule {
  readonly selector: string;
  /** Whether its colours are left alone: else Chromium paints the page's ground behind a text. */
  readonly isExempt: boolean;
  /** The system's colours by the property that they are given to. */
  readonly colours: ReadonlyMap<string, string>;
}

/** The rules for forced colours in a sheet. */
export function forcedRules(css: string): ForcedRule[] {
  const blocks = css.matchAll(/@media [^{]*forced-colors: active[^{]*\{((?:[^{}]*\{[^{}]*\})*)\s*\}/g);
  return [...blocks].flatMap(([, block = '']) =>
    [...block.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
      selector: selector.replace(/\/\*[^]*?\*\//g, '').trim(),
      isExempt: body.includes('forced-color-adjust: none'),
      colours: new Map(
        [...body.matchAll(/([\w-]+):[^;]*?\b(Canvas|\w+Text|\w+Face|Highlight|Field)\b/g)].map(
          ([, property, colour]) => [property!, colour!] as const,
        ),
      ),
    })),
  );
}
