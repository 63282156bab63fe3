import { attributesOf } from '../attributes.js';
import type { NewsAttachment } from '../news-item.js';
import { pixels } from '../pictures.js';
import type { DraftPicture } from '../pictures.js';
import type { Fields } from './fields.js';

/** The widest picture that is taken where there is a choice, in CSS pixels; wider ones are left to `srcset`. */
const WANTED_WIDTH = 1200;

/** Names of files say more of their kind than the type beside them, which may lie. */
const PICTURE = /\.(?:jpe?g|png|gif|webp|avif)$/i;
const NO_PICTURE = /\.(?:mp[34]|m4[av]|ogg|wav|webm|pdf|docx?|xlsx?|pptx?|zip|rar|html?)$/i;

/** What an item names outside its text: pictures, the likeliest first, and other files. */
export function mediaOf(fields: Fields): {
  readonly pictures: readonly DraftPicture[];
  readonly attachments: readonly Partial<NewsAttachment>[];
} {
  const groups = fields.inside('media:group');
  const around = [fields, ...groups];
  const [alt] = [...around, ...around.flatMap((each) => each.inside('media:content'))].flatMap((each) =>
    each.texts('media:description'),
  );
  const grouped = groups.flatMap((group) =>
    oneOf(filesOf(group, 'media:content').filter(isPicture).map(pictureOf)),
  );
  const loose = filesOf(fields, 'media:content').filter(isPicture).map(pictureOf);
  const small = around.flatMap((each) => filesOf(each, 'media:thumbnail').map(pictureOf));
  const enclosed = [
    ...filesOf(fields, 'enclosure'),
    ...filesOf(fields, 'link').filter((file) => file.get('rel') === 'enclosure'),
  ];
  const others = [
    ...filesOf(fields, 'itunes:image').map(pictureOf),
    ...fields.inside('image').flatMap((image) => image.texts('url').map((src) => ({ src }))),
  ];
  return {
    pictures: [...grouped, ...loose, ...small, ...enclosed.filter(isPicture).map(pictureOf), ...others].map(
      (picture) => ({ alt, ...picture }),
    ),
    attachments: enclosed.filter((file) => !isPicture(file)).map(attachmentOf),
  };
}

type Attributes = ReadonlyMap<string, string>;

const filesOf = (fields: Fields, name: string): Attributes[] =>
  fields.all(name).map(({ tag }) => attributesOf(tag));

const addressOf = (file: Attributes) => file.get('url') ?? file.get('href');

function isPicture(file: Attributes): boolean {
  const [path = ''] = (addressOf(file) ?? '').split(/[?#]/);
  if (PICTURE.test(path) || NO_PICTURE.test(path)) return PICTURE.test(path);
  return file.get('medium') === 'image' || /^image\//.test(file.get('type') ?? '');
}

const pictureOf = (file: Attributes): DraftPicture => ({
  src: addressOf(file),
  width: pixels(file.get('width')),
  height: pixels(file.get('height')),
});

const attachmentOf = (file: Attributes): Partial<NewsAttachment> => ({
  url: addressOf(file) ?? '',
  name: file.get('title') ?? '',
  size: Number(file.get('length')) || 0,
  type: file.get('type') ?? '',
});

/** One picture out of several sizes of it: the largest that is not too large, the others for `srcset`. */
function oneOf(sizes: readonly DraftPicture[]): DraftPicture[] {
  const known = sizes.flatMap(({ src, width }) => (src && width ? [{ src, width }] : []));
  const rank = ({ width = 0 }: DraftPicture) => (width <= WANTED_WIDTH ? -width : width);
  const [best] = [...sizes].sort((one, other) => rank(one) - rank(other));
  return best ? [{ ...best, sizes: known }] : [];
}
