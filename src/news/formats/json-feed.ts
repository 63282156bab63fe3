import type { JsonFormat, RawItem } from '../raw-item.js';
import { namesOf } from './custom-json.js';
import { fileOf, list, record, text } from './json-values.js';

/** JSON Feed 1 and 1.1 (jsonfeed.org). Only `content_html` is HTML; titles and summaries are plain, whatever they look like. */
export const jsonFeed: JsonFormat = {
  matches: (answer) => !!text(record(answer).version)?.includes('jsonfeed.org'),
  parse,
};

function parse(answer: unknown): RawItem[] {
  const feed = record(answer);
  const inherited = namesOf(feed.authors ?? feed.author);
  return list(feed.items)
    .map(record)
    .filter(({ id }) => text(id))
    .map((item) => {
      // `authors` of 1.1, `author` of 1.
      const names = namesOf(item.authors ?? item.author);
      return {
        source: item,
        title: text(item.title) ?? '',
        summary: text(item.summary) ?? (item.content_html ? '' : text(item.content_text)),
        authors: names.length ? names : inherited,
        attachments: list(item.attachments)
          .map(record)
          .map((file) => fileOf(file.url, file.title, file.size_in_bytes, file.mime_type)),
      };
    });
}
