import { parseAttributes } from '../tag-attributes.js';
import type { NewsAttachment } from '../news-item.js';
import { pixels } from '../images.js';
import type { RawImage } from '../images.js';
import type { ChildElements } from './child-elements.js';

/** The widest image that is taken where there is a choice, in CSS pixels; wider ones are left to `srcset`. */
const WANTED_WIDTH = 1200;

/** Names of files say more of their kind than the type beside them, which may lie. */
const IMAGE_FILE = /\.(?:jpe?g|png|gif|webp|avif)$/i;
const OTHER_FILE = /\.(?:mp[34]|m4[av]|ogg|wav|webm|pdf|docx?|xlsx?|pptx?|zip|rar|html?)$/i;

/** What an item names outside its text: images, the likeliest first, and other files. */
export function mediaOf(fields: ChildElements): {
  readonly images: readonly RawImage[];
  readonly attachments: readonly Partial<NewsAttachment>[];
} {
  const groups = fields.inside('media:group');
  const around = [fields, ...groups];
  const [alt] = [...around, ...around.flatMap((each) => each.inside('media:content'))].flatMap((each) =>
    each.texts('media:description'),
  );
  const grouped = groups.flatMap((group) =>
    oneOf(filesOf(group, 'media:content').filter(isImage).map(imageOf)),
  );
  const loose = filesOf(fields, 'media:content').filter(isImage).map(imageOf);
  const small = around.flatMap((each) => filesOf(each, 'media:thumbnail').map(imageOf));
  const enclosed = [
    ...filesOf(fields, 'enclosure'),
    ...filesOf(fields, 'link').filter((file) => file.get('rel') === 'enclosure'),
  ];
  const others = [
    ...filesOf(fields, 'itunes:image').map(imageOf),
    ...fields.inside('image').flatMap((image) => image.texts('url').map((src) => ({ src }))),
  ];
  return {
    images: [...grouped, ...loose, ...small, ...enclosed.filter(isImage).map(imageOf), ...others].map(
      (image) => ({ alt, ...image }),
    ),
    attachments: enclosed.filter((file) => !isImage(file)).map(attachmentOf),
  };
}

type Attributes = ReadonlyMap<string, string>;

const filesOf = (fields: ChildElements, name: string): Attributes[] =>
  fields.all(name).map(({ tag }) => parseAttributes(tag));

const addressOf = (file: Attributes) => file.get('url') ?? file.get('href');

function isImage(file: Attributes): boolean {
  const [path = ''] = (addressOf(file) ?? '').split(/[?#]/);
  if (IMAGE_FILE.test(path) || OTHER_FILE.test(path)) return IMAGE_FILE.test(path);
  return file.get('medium') === 'image' || /^image\//.test(file.get('type') ?? '');
}

const imageOf = (file: Attributes): RawImage => ({
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

/** One image out of several sizes of it: the largest that is not too large, the others for `srcset`. */
function oneOf(sizes: readonly RawImage[]): RawImage[] {
  const known = sizes.flatMap(({ src, width }) => (src && width ? [{ src, width }] : []));
  const rank = ({ width = 0 }: RawImage) => (width <= WANTED_WIDTH ? -width : width);
  const [best] = [...sizes].sort((one, other) => rank(one) - rank(other));
  return best ? [{ ...best, sizes: known }] : [];
}
