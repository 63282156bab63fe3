import { render } from 'lit';
import { mediaUrl } from '../sanitize/media-urls.js';
import type { ArticleText } from '../locale/article/article-text.js';
import { icon } from '../portlet/icon.js';
import { icons } from './icons.js';
import { detailsOnPaper } from './lazy.js';
import { splitLongText } from './split-long-text.js';

export interface EnhanceOptions {
  readonly text: ArticleText;
  /** Shows an image larger. @param from What was pressed. */
  enlarge(from: HTMLElement): void;
}

/** Columns of a table that paper can be too narrow for. */
const WIDE = 8;

/** Prepares a chunk of a text: its tables have names, its images open in the lightbox, its videos wait for a click. */
export function enhance(chunk: DocumentFragment, options: EnhanceOptions): void {
  splitLongText(chunk);
  chunk.querySelectorAll('.scroll').forEach((region) => {
    region.setAttribute('aria-label', options.text.table);
    const { cells } = region.querySelector('tr') ?? {};
    if (cells && cells.length > WIDE) region.classList.add('wide');
  });
  const folded = [...chunk.querySelectorAll('details')];
  if (folded.length && !CSS.supports('selector(::details-content)'))
    void detailsOnPaper.load().then(() => detailsOnPaper.value?.openOnPaper(folded));
  chunk.querySelectorAll<HTMLImageElement>('figure img').forEach((image) => enhanceImage(image, options));
  chunk.querySelectorAll<HTMLElement>('[data-embed]').forEach((video) => enhanceVideo(video, options.text));
}

/** What a video's page may do in its frame: play, and open itself in a window of its own. It cannot move this page. */
const SANDBOX =
  'allow-scripts allow-same-origin allow-presentation allow-popups allow-popups-to-escape-sandbox';

/** The caption of an image, else its alternative text. */
export const captionOf = (image: HTMLImageElement): string =>
  (image.closest('figure')?.querySelector('figcaption')?.textContent ?? '').trim() || image.alt;

/** A button around the image, not over it: where the image fails, its text is there. */
function enhanceImage(image: HTMLImageElement, { text, enlarge }: EnhanceOptions): void {
  if (image.closest('a, button, .video')) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'enlarge';
  const caption = image.closest('figure')?.querySelector('figcaption')?.textContent?.trim();
  // The caption is read beside it.
  button.setAttribute('aria-label', text.enlarge(image.alt === caption ? '' : image.alt));
  const zoom = document.createElement('span');
  zoom.className = 'zoom';
  render(icon(icons['maximize-2']), zoom);
  image.replaceWith(button);
  button.append(image, zoom);
  button.addEventListener('click', () => enlarge(button));
  image.addEventListener('error', () => button.replaceWith(image), { once: true });
}

/** Nothing is requested from the other site before the reader wants it. The link stays: the page may forbid the frame. */
function enhanceVideo(video: HTMLElement, text: ArticleText): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'play';
  button.textContent = video.classList.contains('map') ? text.showMap : text.playVideo;
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
