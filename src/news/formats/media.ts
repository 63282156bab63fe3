import { attributesOf } from '../attributes.js';
import type { NewsAttachment } from '../news-item.js';
import { pixels } from '../pictures.js';
import type { DraftPicture } from '../pictures.js';
import type { XmlElement } from '../xml.js';
import type { Fields } from './fields.js';

/** The widest picture that is taken where there is a choice, in CSS pixels; wider ones are left to `srcset`. */
const WANTED_WIDTH = 1200;

/** Names of files say more of their kind than the type beside them, which may lie. */
const PICTURE = /\.(?:jpe?g|png|gif|webp|avif)$/i;
const NO_PICTURE = /\.(?:mp[34]|m4[av]|ogg|wav|webm|pdf|docx?|xlsx?|pptx?|zip|rar|html?)$/i;

/** The pictures that an item names outside its text, the likeliest first. */
export function picturesOf(fields: Fields): DraftPicture[] {
  const groups = fields.inside('media:group');
  const alt = [fields, ...groups, ...[fields, ...groups].flatMap((each) => each.inside('media:content'))]
    .flatMap((each) => each.texts('media:description'))
    .shift();
  const images = (where: Fields, ...names: string[]) =>
    where
      .all(...names)
      .filter(isPicture)
      .map(pictureOf);
  return [
    ...groups.flatMap((group) => oneOf(images(group, 'media:content'))),
    ...images(fields, 'media:content'),
    ...[fields, ...groups].flatMap((each) => each.all('media:thumbnail').map(pictureOf)),
    ...images(fields, 'enclosure'),
    ...fields.all('itunes:image').map(pictureOf),
    ...fields.inside('image').flatMap((image) => image.texts('url').map((src) => ({ src }))),
  ].map((picture) => ({ alt, ...picture }));
}

/** Its other files. */
export function attachmentsOf(fields: Fields): Partial<NewsAttachment>[] {
  return fields
    .all('enclosure', 'link')
    .filter((element) => element.name === 'enclosure' || attributesOf(element.tag).get('rel') === 'enclosure')
    .filter((element) => !isPicture(element))
    .map(({ tag }) => {
      const attributes = attributesOf(tag);
      const size = Number(attributes.get('length')) || undefined;
      return {
        url: attributes.get('url') ?? attributes.get('href') ?? '',
        name: attributes.get('title') ?? '',
        ...(size && { size }),
        ...(attributes.has('type') && { type: attributes.get('type')! }),
      };
    });
}

function isPicture({ tag }: XmlElement): boolean {
  const attributes = attributesOf(tag);
  const [path = ''] = (attributes.get('url') ?? '').split(/[?#]/);
  if (PICTURE.test(path) || NO_PICTURE.test(path)) return PICTURE.test(path);
  return attributes.get('medium') === 'image' || /^image\//.test(attributes.get('type') ?? '');
}

function pictureOf({ tag }: XmlElement): DraftPicture {
  const attributes = attributesOf(tag);
  return {
    src: attributes.get('url') ?? attributes.get('href'),
    width: pixels(attributes.get('width')),
    height: pixels(attributes.get('height')),
  };
}

/** One picture out of several sizes of it: the largest that is not too large, the others for `srcset`. */
function oneOf(sizes: readonly DraftPicture[]): DraftPicture[] {
  const known = sizes.flatMap(({ src, width }) => (src && width ? [{ src, width }] : []));
  const rank = ({ width = 0 }: DraftPicture) => (width <= WANTED_WIDTH ? -width : width);
  const [best] = [...sizes].sort((one, other) => rank(one) - rank(other));
  return best ? [{ ...best, sizes: known }] : [];
}
