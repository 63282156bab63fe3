// Runs on the server, and prints the page: each element with its frame as a declarative shadow root.
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import 'html-portlets';

const blocks = html`
  <weather-regions src="/open-meteo/v1/forecast" view="cards"><a href="/">Xem</a></weather-regions>
  <featured-news src="/rss.xml" layout="list" heading="Tin mới"></featured-news>
  <news-article src="/rss.xml" tools="none"></news-article>
  <html-portlet heading="Liên hệ"><p>Điện thoại 024</p></html-portlet>
`;

console.log(`<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <title>Lit on a server</title>
  </head>
  <body>
    ${await collectResult(render(blocks))}
    <output></output>
    <script type="module" src="./main.js"></script>
  </body>
</html>`);
