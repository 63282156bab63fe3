import type { CSSResult, LitElement } from 'lit';
import { guardPaper } from './paper.js';
import { followColors } from './without-light-dark.js';

/** What a block does without until its first content is shown. */
export function onceSettled(block: LitElement): void {
  guardPaper(block);
  // Such as Chrome 109 of Windows 7: light on a dark page until that is made up for.
  if (!CSS.supports('color', 'light-dark(#000, #fff)'))
    followColors((block.constructor as typeof LitElement).elementStyles as CSSResult[]);
}
