import { inspection } from '../../demo/news/kiem-tra-cong-vu.js';

/**
 * The seed's article as a post of the block editor, with its picture.
 *
 * @param {{ id: number, source_url: string }} picture An upload.
 */
export function articlePost({ id, source_url: src }) {
  const pieces = inspection.body.map((piece) =>
    typeof piece === 'string'
      ? `<!-- wp:paragraph --><p>${piece}</p><!-- /wp:paragraph -->`
      : `<!-- wp:image {"id":${id}} --><figure class="wp-block-image"><img src="${src}" alt="" class="wp-image-${id}"/><figcaption class="wp-element-caption">${piece.caption}</figcaption></figure><!-- /wp:image -->`,
  );
  return {
    status: 'publish',
    title: inspection.title,
    excerpt: inspection.lead,
    date: `${inspection.date}T${inspection.time}:00`,
    featured_media: id,
    content: pieces.join('\n'),
  };
}
