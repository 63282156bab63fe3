import type { CSSResult, LitElement } from 'lit';
import { guardPaper } from './paper.js';
import { WindowController } from './window-controller.js';
import type { WindowHost } from './window-controller.js';
import { completeColors } from './without-light-dark.js';

/** Gives a frame what it did without until its first content. @returns Its window state and the reader's controls. */
export function completeFrame(block: WindowHost, isCramped: () => boolean): WindowController {
  guardPaper(block);
  completeColors((block.constructor as typeof LitElement).elementStyles as CSSResult[]);
  return new WindowController(block, isCramped);
}
