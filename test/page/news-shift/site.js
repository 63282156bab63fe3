import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { setTimeout } from 'node:timers/promises';

const root = new URL('../../../', import.meta.url);

/**
 * A portal's page with a block of news in a column, and a paragraph below. What its address asks for:
 *
 * - `width` of the column in pixels, and `script`: `head` (there before the first paint), or `late` (comes 300 ms after the page, as on
 *   a slow line; the theme is in the head);
 * - `carrier=1`: the block is written as a carrier;
 * - `text`: the size of text that the browser is set to, in pixels;
 * - `written`: how many stories the server has written into the block, as a plain list; `rich=1` gives them pictures and leads;
 * - every other parameter is an attribute of the block.
 *
 * The feed is at `/feed?delay=…&count=…&bare=1&status=…`: so many stories after so many milliseconds, `bare` without pictures and leads.
 * `window.heights` are those of the column until it has answered.
 *
 * @returns {Promise<{ origin: string, stop(): Promise<void> }>}
 */
export async function serveNews() {
  // In the page itself: a frame may be painted before a style sheet that it links to has come.
  const theme = await readFile(new URL('dist/themes/xanh.css', root), 'utf8');
  const server = createServer(async ({ url }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const send = (status, type, body) => response.writeHead(status, { 'content-type': type }).end(body);
    if (pathname === '/') return send(200, 'text/html; charset=utf-8', page(searchParams, theme));
    if (pathname === '/feed') {
      await setTimeout(Number(searchParams.get('delay')));
      return send(Number(searchParams.get('status') ?? 200), 'application/rss+xml', feed(searchParams));
    }
    if (pathname === '/picture.svg') return send(200, 'image/svg+xml', picture);
    if (!pathname.startsWith('/dist/')) return send(404, 'text/plain', '');
    if (searchParams.has('late')) await setTimeout(300);
    const bytes = await readFile(new URL(`.${pathname}`, root));
    send(200, 'text/javascript', bytes);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><path d="M0 0h600v400H0z"/></svg>';
const lead =
  'Phòng đọc mới có hơn ba nghìn đầu sách, mở cửa cả sáng Chủ nhật cho các em cùng gia đình. '.repeat(3);
const title = (index) =>
  `Thư viện thị xã mở thêm phòng đọc cho thiếu nhi từ tháng tám năm nay, kỳ thứ ${index + 1}`;
const stories = (count, write) =>
  Array.from({ length: Number(count) }, (_, index) => write(index)).join('\n');

/**
 * @param {URLSearchParams} asked
 * @param {string} theme
 */
function page(asked, theme) {
  const { width, script, written = 0, rich, carrier, text = 16, ...attributes } = Object.fromEntries(asked);
  const list = stories(
    written,
    (index) =>
      `<li>${rich ? '<img src="/picture.svg" alt="" width="600" height="400">' : ''}<a href="/tin/${index}">${title(index)}</a> (04/08/2020)${rich ? `<p>${lead}</p>` : ''}</li>`,
  );
  const named = Object.entries(attributes).map(
    ([name, value]) => ` ${carrier ? 'data-' : ''}${name}="${value.replace(/&/g, '&amp;')}"`,
  );
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<title>Cột</title>
<style>html { font-size: ${text}px } body { margin: 0; padding: 8px; font: 16px/1.5 Arial, sans-serif } #column { width: ${width}px }</style>
<style>${theme}</style>
${script === 'late' ? '<script type="module" src="/dist/html-portlets.js?late"></script>' : '<script src="/dist/html-portlets.classic.js"></script>'}
</head>
<body>
<div id="column"><${carrier ? 'div data-portlet="featured-news"' : 'featured-news'}${named.join('')}>${Number(written) ? `<ul>${list}</ul>` : ''}</${carrier ? 'div' : 'featured-news'}></div>
<p>Phần của trang nằm dưới khối: dời đi một chút là người đọc thấy ngay.</p>
<script>
  const column = document.querySelector('#column');
  // Until the source has answered.
  window.heights = [];
  new ResizeObserver(() => {
    if (['idle', 'loading', undefined].includes(column.firstChild.state)) heights.push(column.offsetHeight);
  }).observe(column);
</script>
</body>
</html>`;
}

/** @param {URLSearchParams} asked */
function feed(asked) {
  const bare = asked.has('bare');
  const items = stories(
    asked.get('count') ?? 8,
    (index) => `<item><title>${title(index)}</title><link>/nguon/${index}</link>
<pubDate>Thu, 13 Aug 2020 16:07:00 +0700</pubDate>
${bare ? '' : `<description>${lead}</description><enclosure url="/picture.svg" type="image/svg+xml" length="1"/>`}</item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Tin</title>${items}</channel></rss>`;
}
