import { xml } from './xml.js';

/**
 * A whole page with one block, for hosts that show a page of their own or need one to look at.
 *
 * @param {object} page
 * @param {string} page.title
 * @param {string} page.script Its address.
 * @param {string} page.integrity
 * @param {string} page.theme Address of the style sheet.
 * @param {string} page.body
 */
export function htmlPage({ title, script, integrity, theme, body }) {
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${xml(title)}</title>
    <link rel="stylesheet" href="${xml(theme)}">
    <script src="${xml(script)}" integrity="${integrity}" crossorigin="anonymous" defer></script>
  </head>
  <body>
    ${body}
  </body>
</html>
`;
}
