import { html, nothing, render } from 'lit';
import { imageSrcset, imageUrl } from '../../sanitize/media-urls.js';
import { lightboxText } from '../../locale/article/lightbox.js';
import type { Language } from '../../locale/language.js';
import { icon } from '../../portlet/icon.js';

export { styles } from './lightbox.css.js';

/** Line icons as paths, 24 × 24. Lucide (ISC). */
const icons = {
  'chevron-left': 'M15 18l-6-6 6-6',
  'chevron-right': 'M9 18l6-6-6-6',
  x: 'M18 6 6 18M6 6l12 12',
} as const;

export interface LightboxImage {
  readonly image: HTMLImageElement;
  readonly caption: string;
}

/** Marks the entry of the page's history at which the lightbox is open. */
const OPEN = 'html-portlets:picture';

/**
 * Shows images large, one at a time, in a modal dialog with their captions. Arrow keys show the next; Escape, the browser's
 * back and a click beside the image close it.
 *
 * @param parent Where the dialog is placed.
 * @param index Of the image that is shown first.
 * @param opener Gets the focus back. Safari does not give it to what is clicked.
 */
export function openLightbox(
  parent: HTMLElement,
  images: readonly LightboxImage[],
  index: number,
  language: Language,
  opener: HTMLElement,
): void {
  const text = lightboxText(language);
  const dialog = document.createElement('dialog');
  dialog.className = 'pictures';
  dialog.setAttribute('part', 'pictures');
  dialog.setAttribute('aria-label', text.label);
  let current = index;

  const show = (by: number) => {
    current = Math.min(images.length - 1, Math.max(0, current + by));
    draw();
  };
  const button = (name: string, path: string, by: number) =>
    html`<button
      type="button"
      aria-label=${name}
      aria-disabled=${images[current + by] ? 'false' : 'true'}
      @click=${() => show(by)}
    >
      ${icon(path)}
    </button>`;
  function draw(): void {
    const { image, caption } = images[current]!;
    render(
      html`<div class="pictures-bar">
          ${
            images.length > 1
              ? html`${button(text.previous, icons['chevron-left'], -1)}
                  <p>${text.position(current + 1, images.length)}</p>
                  ${button(text.next, icons['chevron-right'], 1)}`
              : html`<p></p>`
          }
          <button type="button" autofocus aria-label=${text.close} @click=${() => dialog.close()}>
            ${icon(icons.x)}
          </button>
        </div>
        <figure>
          <img
            alt=${image.alt || caption}
            srcset=${imageSrcset(image.srcset) ?? nothing}
            sizes=${image.srcset ? '100vw' : nothing}
            src=${imageUrl(image.src) ?? nothing}
            referrerpolicy=${image.referrerPolicy || nothing}
          />
          ${caption ? html`<figcaption aria-live="polite">${caption}</figcaption>` : nothing}
        </figure>`,
      dialog,
    );
    // Never smaller than the page has it: what does not fit scrolls.
    const { width, height } = image.getBoundingClientRect();
    const { style } = dialog.querySelector('img')!;
    style.minInlineSize = `min(100%, ${width}px)`;
    style.minBlockSize = `${height}px`;
  }

  const onPopState = () => dialog.close();
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowLeft') show(-1);
    else if (event.key === 'ArrowRight') show(1);
    else return;
    event.preventDefault();
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target as Element).localName === 'figure') dialog.close();
  });
  dialog.addEventListener(
    'close',
    () => {
      removeEventListener('popstate', onPopState);
      dialog.remove();
      opener.focus({ preventScroll: true });
      if ((history.state as Record<string, unknown> | null)?.[OPEN]) history.back();
    },
    { once: true },
  );
  draw();
  parent.append(dialog);
  dialog.showModal();
  history.pushState({ ...(history.state as object | null), [OPEN]: true }, '');
  addEventListener('popstate', onPopState, { once: true });
}
