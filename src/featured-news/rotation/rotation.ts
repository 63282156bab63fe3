import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { NewsText } from '../../locale/news/news-text.js';
import { icon } from '../../portlet/icon.js';
import { icons } from './icons.js';

export { rotationStyles } from './rotation.css.js';

/**
 * What turns the stories: an animation whose rounds are counted. So the change stops, by style alone, while the reader is in
 * the list or wants no motion. It stands behind the list.
 */
export const clock = (turn: () => void): TemplateResult =>
  html`<div class="clock" @animationiteration=${turn}></div>`;

/** The button that stops and starts the change. @param press Without it the button's words stand unseen, and do nothing. */
export function pauseButton(
  text: NewsText,
  paused: boolean,
  press: (() => void) | undefined,
): TemplateResult {
  const label = html`${icon(paused ? icons.play : icons.pause)}${paused ? text.resume : text.pause}`;
  return press
    ? html`<button class="pause" part="pause" type="button" @click=${press}>${label}</button>`
    : html`<span class="pause blank">${label}</span>`;
}
