import { parseAttributes } from '../tag-attributes.js';
import type { NewsAttachment } from '../news-item.js';
import { bestSize, imagesIn, pixels } from '../images.js';
import type { RawImage } from '../images.js';
import { plainText } from '../text.js';
import type { XmlElement } from '../xml.js';
import type { ChildElements } from './child-elements.js';

/** Names of files say more of their kind than the type beside them, which may lie. */
const IMAGE_FILE = /\.(?:jpe?g|jfif|png|gif|webp|avif)$/i;
const OTHER_FILE = /\.(?:mp[34]|m4[av]|ogg|wav|webm|pdf|docx?|xlsx?|pptx?|zip|rar|html?)$/i;

/** What portals call an item's image outside the standards. */
const IMAGE_NAMES = ['image', 'thumb', 'thumbnail', 'imageurl', 'img', 'photo'];

/** What an item names outside its text: images, the likeliest first, other files, and what is said of them, perhaps in HTML. */
export function mediaOf(fields: ChildElements): {
  readonly images: readonly RawImage[];
  readonly attachments: readonly Partial<NewsAttachment>[];
  readonly description: string;
} {
  const groups = fields.inside('media:group');
  const around = [fields, ...groups];
  const all = [...around, ...around.flatMap((each) => each.inside('media:content'))];
  const [description = ''] = all.flatMap((each) => each.texts('media:description'));
  const alt = plainText(description);
  const grouped = groups.flatMap((group) =>
    oneOf(filesOf(group, 'media:content').filter(isImage).map(imageOf)),
  );
  const loose = filesOf(fields, 'media:content').filter(isImage).map(imageOf);
  const small = all.flatMap((each) => each.all('media:thumbnail').flatMap((image) => imagesOf(each, image)));
  const enclosed = [
    ...filesOf(fields, 'enclosure'),
    ...filesOf(fields, 'link', 'itunes:link').filter((file) =>
      /^(?:enclosure|image)$/.test(file.get('rel') ?? ''),
    ),
  ];
  const others = [
    ...filesOf(fields, 'itunes:image').map(imageOf),
    ...fields.all(...IMAGE_NAMES).flatMap((image) => imagesOf(fields, image)),
  ];
  return {
    images: [...grouped, ...loose, ...small, ...enclosed.filter(isImage).map(imageOf), ...others].map(
      (image) => ({ alt, ...image }),
    ),
    attachments: enclosed.filter((file) => !isImage(file)).map(attachmentOf),
    description,
  };
}

type Attributes = ReadonlyMap<string, string>;

const filesOf = (fields: ChildElements, ...names: string[]): Attributes[] =>
  fields.all(...names).map(({ tag }) => parseAttributes(tag));

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

/** `<image><url>…</url></image>`, `<image>…</image>`, or `<image href="…"/>`. */
function imagesOf(fields: ChildElements, image: XmlElement): RawImage[] {
  const [url] = fields.childrenOf(image).texts('url');
  const attributes = parseAttributes(image.tag);
  const text = fields.textOf(image);
  if (!url && text.startsWith('<')) return imagesIn(text);
  return [{ ...imageOf(attributes), src: url ?? addressOf(attributes) ?? attributes.get('src') ?? text }];
}

const attachmentOf = (file: Attributes): Partial<NewsAttachment> => ({
  url: addressOf(file) ?? '',
  name: file.get('title') ?? '',
  size: Number(file.get('length')) || 0,
  type: file.get('type') ?? '',
});

/** One image out of several sizes of it, the others for `srcset`. */
function oneOf(sizes: readonly RawImage[]): RawImage[] {
  const known = sizes.flatMap(({ src, width }) => (src && width ? [{ src, width }] : []));
  const best = bestSize(sizes);
  return best ? [{ ...best, sizes: known }] : [];
}
