import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { imageSrcset, imageUrl } from '../../sanitize/urls.js';
import { icon } from '../../portlet/icon.js';
import type { NewsImage } from '../../news/news-item.js';
import { icons } from '../icons.js';

/** The picture before the text. */
export interface LeadingPicture {
  readonly picture: NewsImage;
  /** What stood below it in the text, which does not repeat it. */
  readonly caption: string;
  /** Name of the button that it stands in. */
  readonly name: string;
  enlarge(from: HTMLElement): void;
  /** It could not be had. */
  failed(): void;
}

/** Asked for at once: it is on the first screen. */
export const leadingPicture = ({
  picture,
  caption,
  name,
  enlarge,
  failed,
}: LeadingPicture): TemplateResult => html`
  <figure class="picture" part="picture">
    <button
      type="button"
      class="enlarge"
      aria-label=${name}
      @click=${({ currentTarget }: Event) => enlarge(currentTarget as HTMLElement)}
    >
      <img
        alt=${picture.alt}
        src=${imageUrl(picture.src) ?? nothing}
        srcset=${imageSrcset(picture.srcset) ?? nothing}
        sizes="(min-width: 45em) 42em, 100vw"
        width=${picture.width ?? nothing}
        height=${picture.height ?? nothing}
        decoding="async"
        @error=${failed}
      />
      <span class="zoom">${icon(icons['maximize-2'])}</span>
    </button>
    ${caption ? html`<figcaption>${caption}</figcaption>` : nothing}
  </figure>
`;
