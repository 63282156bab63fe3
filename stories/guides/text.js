import { toId } from 'storybook/internal/csf';
import { linkFrom } from '../../demo/site/guide-list.js';

/** What guides have in Storybook's tree. */
const SECTION = 'Hướng dẫn · Guides';

/** Those that are pages of Storybook as well. The others are read in the repository. */
const here = new Set(
  'hosts sources theming language accessibility states policies scale old-browsers contributing changelog'.split(
    ' ',
  ),
);

/** @param {import('../../demo/site/guide-list.js').Guide} guide */
const titleOf = ({ vi, en }) => `${SECTION}/${vi} · ${en}`;

/**
 * A document of the repository with its links as they lead from here.
 *
 * @param {string} text Markdown.
 * @param {string} file In the repository.
 */
export function guideText(text, file) {
  const hrefOf = (guide) =>
    here.has(guide.slug) ? `?path=/docs/${toId(titleOf(guide), 'docs')}` : undefined;
  return text
    .replace(/<!--.*?-->\n?/gs, '')
    .replace(
      /(?<!!)\[([^\]]*)\]\(([^)\s]+)\)/g,
      (_, label, href) => `[${label}](${linkFrom(file, href, hrefOf)})`,
    );
}
