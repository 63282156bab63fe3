import { escape } from '../markup.js';
import { carriers } from '../../snippets/carriers.js';

/** The first page: what it is, both kinds of portal alive, and where to go from here. */

const words = {
  vi: {
    title: 'html-portlets: các khối của cổng thông tin điện tử',
    lead: 'Thời tiết các vùng, tin nổi bật, bài viết và khung nội dung, mỗi khối là một dòng dán vào trang đã có. Khối không bao giờ lặng lẽ để trống: thiếu gì, từ bao giờ, xem ở đâu, khối nói rõ.',
    make: 'Tạo dòng mã cho cổng của bạn',
    browse: 'Xem mọi khối trong Storybook',
    sample: 'Các khối trong hai trang dưới đây đang chạy thật, với dữ liệu mẫu.',
    old: 'Trong một cổng năm 2012',
    modern: 'Trong một cổng mới',
    open: 'Mở cả trang',
    line: 'Một dòng như thế này',
    lineText:
      'Dán ở chế độ mã nguồn của trình soạn thảo. Đó là thẻ thường, mọi bộ lọc đã biết đều giữ lại; phần viết bên trong là thứ người đọc thấy khi chưa có dữ liệu.',
    check: 'Mã không chạy? Kiểm tra ở cùng trang.',
    guides:
      'Hướng dẫn cho từng hệ: NukeViet, Liferay, WordPress, Joomla, Drupal, DNN, SharePoint, JSP, Web Forms',
  },
  en: {
    title: 'html-portlets: the blocks of a government portal',
    lead: 'The weather of several regions, featured news, an article and a frame for content, each pasted as one line into a page that is there already. The blocks are never silently empty: they say what is missing, since when, and where to look instead.',
    make: 'Make the line for your portal',
    browse: 'See every block in Storybook',
    sample: 'The blocks in both pages below are alive, with sample data.',
    old: 'In a portal of 2012',
    modern: 'In a modern one',
    open: 'Open the page',
    line: 'A line like this',
    lineText:
      'It is pasted in the editor’s source view. These are ordinary tags, which every filter we know keeps; what is written inside is what readers see until there are data.',
    check: 'A snippet does not work? It is checked on the same page.',
    guides:
      'Guides for each host: NukeViet, Liferay, WordPress, Joomla, Drupal, DNN, SharePoint, JSP, Web Forms',
  },
};

/** @param {'vi' | 'en'} lang */
export function home(lang) {
  const text = words[lang];
  const builder = `tao-ma-nhung/${lang === 'en' ? 'en' : 'index'}.html`;
  const language = lang === 'en' ? '&lang=en' : '';
  const portal = (/** @type {string} */ name, /** @type {string} */ query, /** @type {number} */ width) => `
      <figure class="portal" style="--width: ${width}">
        <figcaption><h2>${name}</h2> <a href="cong/index.html?${query}">${text.open}</a></figcaption>
        <div class="window"><iframe src="cong/index.html?${query}" title="${name}" loading="lazy"></iframe></div>
      </figure>`;
  return {
    title: text.title,
    body: `      <h1>html-portlets</h1>
      <p class="lead">${text.lead}</p>
      <p class="ways"><a class="way" href="${builder}">${text.make}</a> <a class="way" href="storybook/index.html">${text.browse}</a></p>
      <p class="note">${text.sample}</p>
      <div class="portals">${portal(text.old, `page=portal-2012${language}`, 1040)}${portal(text.modern, `page=modern&preset=do${language}`, 1040)}
      </div>
      <h2>${text.line}</h2>
      <pre tabindex="0">${escape(carriers[0].markup)}</pre>
      <p>${text.lineText} <a href="${builder}#checker">${text.check}</a></p>
      <p><a href="huong-dan/index.html">${text.guides}</a></p>`,
  };
}
