import type { CSSResult } from 'lit';

/** The sheets that have been changed, and whether to dark colours. */
const followed = new Map<CSSResult, boolean>();
const LIGHT_DARK = /light-dark\(((?:[^(),\s]|\([^()]*\))+),\s*((?:[^(),\s]|\([^()]*\))+)\)/g;

/** The same styles for a browser without `light-dark()`. */
export const plainColors = (css: string, isDark: boolean): string =>
  css
    .replace(/@supports\s*\(color:\s*light-dark\([^()]*\)\)/g, '@media all')
    .replace(LIGHT_DARK, isDark ? '$2' : '$1');

/** Gives sheets, which all blocks of a page share, the page's colours, now and whenever the reader's device changes them. */
export function followColors(sheets: readonly CSSResult[]): void {
  if (!followed.size) darkDevice().addEventListener('change', () => followColors([...followed.keys()]));
  const isDark = isPageDark();
  for (const sheet of sheets) {
    if (followed.get(sheet) === isDark || !sheet.cssText.includes('light-dark(')) continue;
    followed.set(sheet, isDark);
    sheet.styleSheet?.replaceSync(plainColors(sheet.cssText, isDark));
  }
}

/** The same where it is needed, such as in Chrome 109 of Windows 7: light on a dark page until that is made up for. */
export function completeColors(sheets: readonly CSSResult[]): void {
  if (!CSS.supports('color', 'light-dark(#000, #fff)')) followColors(sheets);
}

const darkDevice = () => matchMedia('(prefers-color-scheme: dark)');

/** As the page has said by its `color-scheme`, in a style or in its head. */
function isPageDark(): boolean {
  // Browsers before Chrome 81 know no such property.
  const { colorScheme = 'normal' } = getComputedStyle(document.documentElement);
  const meta = document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]');
  const said = colorScheme === 'normal' ? (meta?.content ?? '') : colorScheme;
  return said.includes('dark') && (!said.includes('light') || darkDevice().matches);
}
