import { parseDate } from '../date.js';
import type { JsonFormat, RawItem } from '../raw-item.js';
import { list, record, text } from './json-values.js';

/** JSON Feed 1 and 1.1 (jsonfeed.org). Only `content_html` is HTML; titles and summaries are plain, whatever they look like. */
export const jsonFeed: JsonFormat = {
  matches: (answer) => !!text(record(answer).version)?.includes('jsonfeed.org'),
  parse,
  next: (answer) => text(record(answer).next_url),
};

function parse(answer: unknown): RawItem[] {
  const feed = record(answer);
  const inherited = namesOf(feed);
  return list(feed.items)
    .map(record)
    .filter(({ id }) => text(id))
    .map((item) => {
      const names = namesOf(item);
      return {
        source: item,
        id: text(item.id),
        title: text(item.title),
        url: text(item.url) ?? text(item.external_url),
        published: parseDate(item.date_published),
        updated: parseDate(item.date_modified),
        summary: text(item.summary) ?? (text(item.content_html) ? undefined : text(item.content_text)),
        body: text(item.content_html),
        images: [item.image, item.banner_image].map((src) => ({ src: text(src) })),
        authors: names.length ? names : inherited,
        categories: list(item.tags).map((tag) => ({ name: text(tag) ?? '' })),
        attachments: list(item.attachments)
          .map(record)
          .map((file) => ({
            url: text(file.url) ?? '',
            name: text(file.title) ?? '',
            size: Number(file.size_in_bytes) || 0,
            type: text(file.mime_type) ?? '',
          })),
      };
    });
}

/** `authors` of 1.1, `author` of 1. */
const namesOf = ({ authors, author }: Readonly<Record<string, unknown>>) =>
  list(authors ?? author).flatMap((each) => text(record(each).name) ?? []);
