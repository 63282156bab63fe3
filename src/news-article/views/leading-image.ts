import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { imageSrcset, imageUrl } from '../../sanitize/media-urls.js';
import type { ArticleText } from '../../locale/article/article-text.js';
import { icon } from '../../portlet/icon.js';
import type { NewsImage } from '../../news/news-item.js';
import { icons } from '../icons.js';

export interface LeadingImageOptions {
  readonly image: NewsImage;
  readonly caption: string;
  readonly text: ArticleText;
  enlarge(from: HTMLElement): void;
  /** It could not be loaded. */
  onError(): void;
}

/** The image above the text. Requested at once: it is on the first screen. */
export const leadingImage = ({
  image,
  caption,
  text,
  enlarge,
  onError,
}: LeadingImageOptions): TemplateResult => html`
  <figure class="picture" part="picture">
    <button
      type="button"
      class="enlarge"
      aria-label=${text.enlarge(image.alt === caption ? '' : image.alt)}
      @click=${({ currentTarget }: Event) => enlarge(currentTarget as HTMLElement)}
    >
      <img
        alt=${image.alt}
        src=${imageUrl(image.src) ?? nothing}
        srcset=${imageSrcset(image.srcset) ?? nothing}
        sizes="(min-width: 37em) 35em, 100vw"
        width=${image.width ?? nothing}
        height=${image.height ?? nothing}
        decoding="async"
        @error=${onError}
      />
      <span class="zoom">${icon(icons['maximize-2'])}</span>
    </button>
    ${caption ? html`<figcaption>${caption}</figcaption>` : nothing}
  </figure>
`;
