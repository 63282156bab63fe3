import { imageSrcset } from '../html/urls.js';
import { linkTo, pictureAt } from './address.js';
import type { NewsItem, NewsPicture } from './news-item.js';

/**
 * A story with only those of its URLs that may become a link or an image: for what comes out of storage, which anybody on the
 * page's origin can write. What fails falls away; the story stays.
 */
export function withCheckedUrls({ url, ...item }: NewsItem): NewsItem {
  const page = check(url);
  return {
    ...item,
    ...(page && { url: page }),
    pictures: item.pictures.flatMap(checkPicture),
    categories: item.categories.map(({ name, url: link }) => {
      const href = check(link);
      return { name, ...(href && { url: href }) };
    }),
    attachments: item.attachments.flatMap((attachment) => {
      const file = check(attachment.url);
      return file ? [{ ...attachment, url: file }] : [];
    }),
  };
}

/** Stored URLs are absolute: one that is not resolves against nothing. */
const check = (url: string | undefined): string | undefined => (url ? linkTo(url, '') : undefined);

function checkPicture({ src, srcset, ...picture }: NewsPicture): NewsPicture[] {
  const url = pictureAt(src, '');
  const candidates = imageSrcset(srcset, '');
  return url ? [{ ...picture, src: url, ...(candidates && { srcset: candidates }) }] : [];
}
