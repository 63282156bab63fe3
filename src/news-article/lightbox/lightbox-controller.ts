import type { LitElement } from 'lit';
import { languageOf } from '../../locale/language.js';
import { addStyles } from '../../portlet/add-styles.js';
import { captionOf } from '../enhance.js';
import { lightbox } from '../lazy.js';

/** Opens the images of an article in the lightbox; its code is loaded when it is first opened. */
export class LightboxController {
  constructor(private readonly host: LitElement) {}

  /**
   * @param from What the reader has pressed, around an image.
   * @returns False where the lightbox could not be loaded.
   */
  async open(from: HTMLElement): Promise<boolean> {
    await lightbox.load();
    if (!lightbox.value) return false;
    const parent = this.host.renderRoot.querySelector('.article:not(.shape)')?.parentElement;
    // The reader has gone on.
    if (!parent || !from.isConnected) return true;
    addStyles(this.host, lightbox.value.styles);
    const images = [...parent.querySelectorAll<HTMLImageElement>('.enlarge img')];
    const shown = images.map((image) => ({ image, caption: captionOf(image) }));
    const index = images.findIndex((image) => from.contains(image));
    lightbox.value.openLightbox(parent, shown, index, languageOf(this.host), from);
    return true;
  }
}
