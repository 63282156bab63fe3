import { FEEDS, textOf } from '../../demo/news/feeds.js';
import { answerInPage } from '../../test/stand-in/in-page.js';
import { createServices } from '../../test/stand-in/services.js';

/**
 * Answers within the page of instructions, which is a file and may be offline, where Open-Meteo and a portal would; and copies a
 * line when its button is pressed.
 */

const services = createServices();
/** The pictures of the sample news are on no server. */
const feed = textOf(FEEDS.rss, 'https://cong-mau.example').replace(
  /<enclosure[^>]*>|<figure>.*?<\/figure>/gs,
  '',
);

answerInPage((url) => {
  if (url.host === 'api.open-meteo.com') return services.answer(`/open-meteo${url.pathname}${url.search}`);
  if (url.host !== 'cong-mau.example') return undefined;
  const found = url.pathname === '/rss.xml';
  return {
    answer: {
      status: found ? 200 : 404,
      headers: { "content-type": FEEDS.rss.type, "access-control-allow-origin": "*" },
      body: found ? feed : '',
    },
  };
});

document.addEventListener('click', async ({ target }) => {
  const button = target instanceof Element && target.closest('button[data-copies]');
  if (!button) return;
  const line = document.getElementById(button.dataset.copies);
  getSelection().selectAllChildren(line);
  const isCopied = await navigator.clipboard?.writeText(line.textContent).then(
    () => true,
    () => false,
  );
  // Selected is half the way: Ctrl+C does the rest.
  button.textContent = isCopied || document.execCommand('copy') ? 'Đã chép' : 'Bấm Ctrl+C';
});
