import { parseDate } from '../date.js';
import type { JsonFormat, RawItem } from '../raw-item.js';
import { pixels } from '../images.js';
import type { RawImage } from '../images.js';
import { namesOf } from './custom-json.js';
import { list, record, text, valueAt, words } from './json-values.js';

/** Posts of WordPress' REST API, one or many; with `_embed` their images, authors and categories too. */
export const wordpress: JsonFormat = {
  matches(answer) {
    const [post] = list(answer);
    const { title, slug, _links } = record(post);
    return record(title).rendered !== undefined || (!title && !!_links && slug !== undefined);
  },
  parse,
  /** A full page is followed by another, as a rule; past the last one an error comes, which ends the list. */
  next(answer, address) {
    const url = new URL(address);
    const { searchParams } = url;
    if (!Array.isArray(answer) || answer.length < (Number(searchParams.get('per_page')) || 10))
      return undefined;
    searchParams.set('page', `${(Number(searchParams.get('page')) || 1) + 1}`);
    return url.href;
  },
};

function parse(answer: unknown): RawItem[] {
  return list(answer).map((post) => {
    const { date, date_gmt, modified, modified_gmt } = record(post);
    const embedded = record(valueAt(post, '_embedded'));
    return {
      source: post,
      title: words(valueAt(post, 'title.rendered')),
      published: dateOf(date_gmt, date),
      updated: dateOf(modified_gmt, modified),
      // A post with a password says nothing here, and a form elsewhere.
      ...(valueAt(post, 'content.protected') === true && { body: '' }),
      images: list(embedded['wp:featuredmedia']).flatMap(imageOf),
      authors: namesOf(embedded.author),
      categories: list(embedded['wp:term'])
        .flatMap(list)
        .map(record)
        .filter(({ taxonomy }) => taxonomy === 'category')
        .map((term) => ({ name: words(term.name), url: text(term.link) ?? '' })),
    };
  });
}

/** Both come without a zone: the first is UTC, the second the site's. */
const dateOf = (utc: unknown, local: unknown) => parseDate(utc, 0) ?? parseDate(local);

/** What a guest may not see arrives as `{code, message}`. */
function imageOf(media: unknown): RawImage[] {
  const { source_url, alt_text, media_details } = record(media);
  const src = text(source_url);
  if (!src) return [];
  const { width, height, sizes } = record(media_details);
  const ratio = Number(width) / Number(height);
  return [
    {
      src,
      alt: text(alt_text),
      width: pixels(width),
      height: pixels(height),
      sizes: Object.values(record(sizes)).flatMap((size) => {
        const form = record(size);
        // A square cut shows something else.
        const isWhole = Math.abs(Number(form.width) / Number(form.height) - ratio) < 0.05;
        return isWhole ? [{ src: text(form.source_url) ?? '', width: Number(form.width) }] : [];
      }),
    },
  ];
}
