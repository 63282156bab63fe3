/**
 * What a block needs after its first content, or in place of it: sentences about failures, controls, window, print and colours, and how it
 * is kept up to date. A lazy module: `aftermath` in `lazy.ts`.
 */
export { completeFrame } from './complete-frame.js';
export { deferredStyles } from './deferred.css.js';
export { renderDialog } from './dialog.js';
export { reportHealth } from './health.js';
export { frameIcon } from './icons.js';
export { ageSentence, noticeSentence } from './notice-sentences.js';
export { Refresher } from './refresher.js';
export { completeColors } from './without-light-dark.js';
export { renderEnlarge, renderToggle } from './window-controls.js';
