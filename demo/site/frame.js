import { escape } from '../markup.js';

/** What every page of the site has round its own content. */

/** @typedef {'vi' | 'en'} Language */

const words = {
  vi: {
    skip: 'Tới nội dung',
    home: 'Trang chủ',
    builder: 'Tạo mã nhúng',
    guides: 'Hướng dẫn',
    menu: 'Các trang',
  },
  en: { skip: 'To the content', home: 'Home', builder: 'Builder', guides: 'Guides', menu: 'Pages' },
};

/**
 * @param {object} page
 * @param {string} page.title
 * @param {Language} page.lang
 * @param {string} page.root The site's folder from this page: empty or `../`.
 * @param {string} page.body HTML of the main part.
 * @param {string} [page.head] Further HTML for the head.
 * @param {string} [page.other] Address of the page in the other language.
 * @param {'home' | 'builder' | 'guides'} page.current
 * @returns {string} HTML.
 */
export function framed({ title, lang, root, body, head = '', other, current }) {
  const text = words[lang];
  const link = (/** @type {string} */ href, /** @type {string} */ label, name = '') =>
    `<li><a href="${root}${href}"${name === current ? ' aria-current="page"' : ''}>${label}</a></li>`;
  const file = lang === 'en' ? 'en.html' : 'index.html';
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escape(title)}</title>
    <link rel="icon" href="${root}assets/logo.svg">
    <link rel="stylesheet" href="${root}assets/site.css">${head}
  </head>
  <body>
    <a class="skip" href="#main">${text.skip}</a>
    <header class="top">
      <a class="brand" href="${root}${file}"><img src="${root}assets/logo.svg" alt="" width="32" height="32"> html-portlets</a>
      <nav aria-label="${text.menu}">
        <ul>
          ${link(file, text.home, 'home')}
          ${link(`tao-ma-nhung/${file}`, text.builder, 'builder')}
          ${link(`huong-dan/index.html`, text.guides, 'guides')}
          ${link('storybook/index.html', 'Storybook')}
          ${other ? `<li><a href="${other}" lang="${lang === 'vi' ? 'en' : 'vi'}" hreflang="${lang === 'vi' ? 'en' : 'vi'}">${lang === 'vi' ? 'English' : 'Tiếng Việt'}</a></li>` : ''}
        </ul>
      </nav>
    </header>
    <main id="main">
${body}
    </main>
  </body>
</html>
`;
}
