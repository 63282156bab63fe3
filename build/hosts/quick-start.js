import { elementMarkup, snippet } from './markup.js';

/** What each pack's page begins with, before the host's own way. */
const words = {
  vi: {
    carrier:
      '**Cách nhanh nhất, ở nơi nào dán được HTML:** thẻ thường, mà bộ lọc của trình soạn thảo giữ lại. Phần viết sẵn bên trong hiện ra khi kịch bản chưa chạy. Kịch bản: xem các bước bên dưới.',
    element: '**Ở nơi không có bộ lọc nào** (khuôn trang, tệp HTML), viết thẳng thẻ của khối cũng được:',
    preload: 'Để tin hiện sớm hơn, thêm vào `<head>` của trang có khối ấy:',
    doctor:
      '**Khối không hiện như mong đợi:** thêm `#portlet-doctor` vào sau địa chỉ trang, nhấn Enter, rồi làm theo bước cuối của báo cáo.',
  },
  en: {
    carrier:
      '**The quickest way, wherever HTML can be pasted:** an ordinary tag, which editors’ filters keep. What stands inside is shown until the script has run. The script: see the steps below.',
    element: '**Where nothing filters it** (a template, a file of HTML), the element itself may be written:',
    preload: 'To show the news sooner, add to the `<head>` of the page with that block:',
    doctor:
      '**Where a block is not as expected:** add `#portlet-doctor` to the page’s address, press Enter, and do what the last step of the report says.',
  },
};

/**
 * A pack's page with what is the same in all of them: the lines to paste, the elements, the lines that fetch the data
 * sooner, and the doctor.
 *
 * @param {string} page With a part in Vietnamese and one in English.
 * @param {Pick<import('./library.js').Library, 'elements' | 'preloadLines'>} library
 * @returns {Promise<string>}
 */
export async function withQuickStart(page, { elements, preloadLines }) {
  const [weather, news] = ['weather-regions', 'featured-news'].map((tag) =>
    elements.find((element) => element.tag === tag),
  );
  const preload = await preloadLines(news.tag, news.example, { script: 'classic' });
  const html = (lines) => `\`\`\`html\n${lines.join('\n')}\n\`\`\``;
  const part = (text) =>
    [
      text.carrier,
      html([weather, news].map(snippet)),
      text.element,
      html([weather, news].map(elementMarkup)),
      text.preload,
      html(preload),
      text.doctor,
    ].join('\n\n');
  return page
    .replace('## Tiếng Việt\n', (heading) => `${heading}\n${part(words.vi)}\n`)
    .replace('## English\n', (heading) => `${heading}\n${part(words.en)}\n`);
}
