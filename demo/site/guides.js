import { posix } from 'node:path';
import { Marked } from 'marked';
import { escape } from '../markup.js';
import { linkFrom } from './guide-list.js';

/**
 * A document as the main part of a page, and the files that it shows.
 *
 * @param {string} text Markdown.
 * @param {string} file In the repository: links are relative to it, or lead there.
 * @param {(name: string) => string} assetHref Where a picture is, by its name.
 * @returns {{ html: string, pictures: readonly string[] }}
 */
export function rendered(text, file, assetHref) {
  const pictures = [];
  const ids = new Map();
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }) {
        const inside = this.parser.parseInline(tokens);
        return `<h${depth} id="${idOf(inside, ids)}">${inside}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        return `<a href="${escape(linkFrom(file, href, ({ slug }) => `${slug}.html`))}">${this.parser.parseInline(tokens)}</a>`;
      },
      image({ href, text: alternative }) {
        const path = posix.join(posix.dirname(file), href);
        pictures.push(path);
        return `<img src="${escape(assetHref(posix.basename(path)))}" alt="${escape(alternative)}">`;
      },
      code({ text: code }) {
        return `<pre tabindex="0"><code>${escape(code)}</code></pre>\n`;
      },
      html({ text: markup }) {
        // Comments for our own tools.
        return /^\s*<!--/.test(markup) ? '' : escape(markup);
      },
    },
  });
  const html = marked
    .parse(text)
    .replaceAll('<table>', '<div class="table" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>');
  return { html, pictures };
}

/** As GitHub names headings, so that links into a document lead to the same place here. */
function idOf(heading, ids) {
  const id = heading
    .replace(/<[^>]*>|&\w+;/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
  const count = ids.get(id) ?? 0;
  ids.set(id, count + 1);
  return count ? `${id}-${count}` : id;
}
