import { render } from 'lit';
import { mediaUrl } from '../sanitize/urls.js';
import type { ArticleText } from '../locale/article/article-text.js';
import { icon } from '../portlet/icon.js';
import { icons } from './icons.js';
import { divideLongTexts } from './stretches.js';

/** What a reader may do with the things in a text. */
export interface Doing {
  readonly text: ArticleText;
  /** Shows a picture larger. @param from What was pressed. */
  enlarge(from: HTMLElement): void;
}

/** Columns of a table that paper can be too narrow for. */
const WIDE = 8;

/** Makes a piece of a text one of this page: its tables have names, its pictures open, its videos wait for a click. */
export function dress(piece: DocumentFragment, doing: Doing): void {
  divideLongTexts(piece);
  piece.querySelectorAll('.scroll').forEach((region) => {
    const name = region.querySelector('caption')?.textContent?.trim();
    region.setAttribute('aria-label', name || doing.text.table);
    const { cells } = region.querySelector('tr') ?? {};
    if (cells && cells.length > WIDE) region.classList.add('wide');
  });
  piece.querySelectorAll<HTMLImageElement>('figure img').forEach((image) => dressPicture(image, doing));
  piece.querySelectorAll<HTMLElement>('[data-embed]').forEach((video) => dressVideo(video, doing.text));
}

/** What a film's page may do in its frame: play, and lead to itself in a window of its own. It cannot move this page. */
const SANDBOX =
  'allow-scripts allow-same-origin allow-presentation allow-popups allow-popups-to-escape-sandbox';

/** The words of a figure, else of its picture. */
export const wordsOf = (image: HTMLImageElement): string =>
  (image.closest('figure')?.querySelector('figcaption')?.textContent ?? '').trim() || image.alt;

/** Around the picture, not over it: without the picture its words are there. */
export function dressPicture(image: HTMLImageElement, { text, enlarge }: Doing): void {
  if (image.closest('a, button, .video')) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'enlarge';
  button.setAttribute('aria-label', text.enlarge(wordsOf(image)));
  const zoom = document.createElement('span');
  zoom.className = 'zoom';
  render(icon(icons['maximize-2']), zoom);
  image.replaceWith(button);
  button.append(image, zoom);
  button.addEventListener('click', () => enlarge(button));
  image.addEventListener('error', () => button.replaceWith(image), { once: true });
}

/** Nothing is asked of the other site before the reader wants it. Its link stays: the page may forbid its frame. */
function dressVideo(video: HTMLElement, text: ArticleText): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'play';
  button.textContent = text.playVideo;
  video.prepend(button);
  button.addEventListener('click', () => {
    const frame = document.createElement('iframe');
    frame.title = video.querySelector('a')?.textContent ?? '';
    frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
    frame.sandbox.value = SANDBOX;
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    frame.src = mediaUrl(video.dataset['embed']) ?? 'about:blank';
    button.replaceWith(frame);
    frame.focus();
  });
}
