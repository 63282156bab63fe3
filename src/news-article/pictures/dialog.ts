import { html, nothing, render } from 'lit';
import { imageSrcset, imageUrl } from '../../sanitize/urls.js';
import type { PictureText } from '../../locale/article/article-text.js';
import { icon } from '../../portlet/icon.js';
import { icons } from './icons.js';

export { styles } from './dialog.css.js';

/** A picture as it is shown large. */
export interface Picture {
  readonly image: HTMLImageElement;
  readonly words: string;
}

/** Marks the page's place in its history at which a picture lies over it. */
const OPEN = 'html-portlets:picture';

/**
 * Shows pictures large, one at a time, in a modal dialog with their captions: arrow keys turn, Escape, the browser's way back and a
 * click beside it close.
 *
 * @param place Where the dialog stands.
 * @param index Of the one that is shown first.
 * @param from Gets the focus back. Safari does not give it to what is clicked.
 */
export function showPictures(
  place: HTMLElement,
  pictures: readonly Picture[],
  index: number,
  text: PictureText,
  from: HTMLElement,
): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'pictures';
  dialog.setAttribute('part', 'pictures');
  dialog.setAttribute('aria-label', text.pictures);
  let current = index;

  const turn = (by: number) => {
    current = Math.min(pictures.length - 1, Math.max(0, current + by));
    draw();
  };
  const step = (name: string, path: string, by: number) =>
    html`<button
      type="button"
      aria-label=${name}
      title=${name}
      aria-disabled=${pictures[current + by] ? 'false' : 'true'}
      @click=${() => turn(by)}
    >
      ${icon(path)}
    </button>`;
  function draw(): void {
    const { image, words } = pictures[current]!;
    render(
      html`<div class="pictures-bar">
          ${
            pictures.length > 1
              ? html`${step(text.previous, icons['chevron-left'], -1)}
                  <p>${text.place(current + 1, pictures.length)}</p>
                  ${step(text.next, icons['chevron-right'], 1)}`
              : html`<p></p>`
          }
          <button
            type="button"
            autofocus
            aria-label=${text.close}
            title=${text.close}
            @click=${() => dialog.close()}
          >
            ${icon(icons.x)}
          </button>
        </div>
        <figure>
          <img
            alt=${image.alt || words}
            srcset=${imageSrcset(image.srcset) ?? nothing}
            sizes=${image.srcset ? '100vw' : nothing}
            src=${imageUrl(image.src) ?? nothing}
            referrerpolicy=${image.referrerPolicy || nothing}
          />
          ${words ? html`<figcaption aria-live="polite">${words}</figcaption>` : nothing}
        </figure>`,
      dialog,
    );
  }

  const back = () => dialog.close();
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowLeft') turn(-1);
    else if (event.key === 'ArrowRight') turn(1);
    else return;
    event.preventDefault();
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target as Element).localName === 'figure') dialog.close();
  });
  dialog.addEventListener(
    'close',
    () => {
      removeEventListener('popstate', back);
      dialog.remove();
      from.focus({ preventScroll: true });
      if ((history.state as Record<string, unknown> | null)?.[OPEN]) history.back();
    },
    { once: true },
  );
  draw();
  place.append(dialog);
  dialog.showModal();
  history.pushState({ ...(history.state as object | null), [OPEN]: true }, '');
  addEventListener('popstate', back, { once: true });
}
