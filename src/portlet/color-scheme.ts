import { LazyModule } from '../platform/lazy-module.js';
import type { CSSResult } from 'lit';

const withoutLightDark = new LazyModule(() => import('./without-light-dark.js'));

/** Browsers before `light-dark()`, such as Chrome 109 of Windows 7, are light on a dark page until that is made up for. */
export function followColorScheme(sheets: readonly CSSResult[]): void {
  if (CSS.supports('color', 'light-dark(#000, #fff)')) return;
  void withoutLightDark.load().then(() => withoutLightDark.value?.follow(sheets));
}
