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
 * @param {readonly string[]} [page.preload] Lines for what the block needs, so that it comes beside the script.
 */
export function htmlPage({ title, script, integrity, theme, body, preload = [] }) {
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${xml(title)}</title>
    <link rel="stylesheet" href="${xml(theme)}">${preload.map((line) => `\n    ${line}`).join('')}
    <script src="${xml(script)}" integrity="${integrity}" crossorigin="anonymous" defer></script>
  </head>
  <body>
    ${body}
  </body>
</html>
`;
}
