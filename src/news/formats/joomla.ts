import { parseDate } from '../date.js';
import type { JsonFormat, ParseOptions, RawItem } from '../raw-item.js';
import { pixels } from '../images.js';
import type { RawImage } from '../images.js';
import { list, record, text, valueAt } from './json-values.js';

type Json = Readonly<Record<string, unknown>>;

/** Published, as Joomla counts states. */
const PUBLISHED = 1;

/**
 * Articles of Joomla's API (4 and later), one or many. It asks every reader for a token and hands out unpublished articles too, so
 * a proxy stands before it; those are left out here all the same.
 */
export const joomla: JsonFormat = {
  matches(answer) {
    const [item] = list(record(answer).data);
    // JSON:API has the id beside the attributes, and only Joomla among them too.
    return valueAt(item, 'attributes.id') !== undefined && record(item).type === 'articles';
  },
  parse,
};

function parse(answer: unknown, { url }: ParseOptions): RawItem[] {
  const [site = ''] = url.split(/\/api\//);
  return list(record(answer).data)
    .map((resource) => record(record(resource).attributes))
    .filter(({ state = PUBLISHED }) => Number(state) === PUBLISHED)
    .map((article) => {
      const images = record(article.images);
      return {
        source: article,
        // The API tells no address: this one leads to the article on every site, whatever its addresses look like.
        url: `${site}/index.php?option=com_content&view=article&id=${text(article.id)}`,
        published: dateOf(article.publish_up) ?? dateOf(article.created),
        updated: dateOf(article.modified),
        images: [imageOf(images, 'intro'), imageOf(images, 'fulltext')],
        // `{"37": "name"}`, or `[]` without any.
        categories: Object.values(record(article.tags)).map((name) => ({ name: text(name) })),
      };
    });
}

/** Times come in UTC and do not say so. */
const dateOf = (value: unknown) => parseDate(value, 0);

/** `/images/a.jpg#joomlaImage://local-images/a.jpg?width=822&height=462` */
function imageOf(images: Json, which: 'intro' | 'fulltext'): RawImage {
  const [src, more = ''] = (text(images[`image_${which}`]) ?? '').split('#');
  const size = (name: string) => pixels(new URLSearchParams(more.split('?')[1]).get(name));
  return { src, alt: text(images[`image_${which}_alt`]), width: size('width'), height: size('height') };
}
