/**
 * Where each host keeps the library's files once its pack is in place, and where the line for the theme goes.
 *
 * @typedef {object} Place
 * @property {string} name Its folder in `hosts/`.
 * @property {string} title
 * @property {string} script Its address.
 * @property {string} style Address of the style sheet, with `{preset}` for the colour's name.
 * @property {import('./elements.js').Text} theme Where the line of the theme goes.
 * @property {import('./elements.js').Text} editor Where the line of the block is pasted.
 */

const source = {
  vi: 'Mở trình soạn thảo ở chế độ mã nguồn (Mã HTML, Source hay <>), dán dòng này, lưu.',
  en: 'Open the editor’s source view (HTML, Source or <>), paste the line, save.',
};

/** As most packs lay them. @param {string} folder With a slash at its end. */
const filesIn = (folder) => ({
  script: `${folder}html-portlets.classic.js`,
  style: `${folder}themes/{preset}.css`,
});

/** @type {readonly Place[]} */
export const places = [
  {
    name: 'html',
    title: 'HTML, SSI',
    ...filesIn('/html-portlets/'),
    theme: {
      vi: 'Trong <head> của khuôn trang, một lần cho cả cổng.',
      en: 'In the <head> of the template, once for the whole site.',
    },
    editor: source,
  },
  {
    name: 'nukeviet',
    title: 'NukeViet 4.5, 4.6',
    ...filesIn('/assets/html-portlets/'),
    theme: {
      vi: 'Trong themes/<giao diện>/layout/footer_extended.tpl, trước </body>. Không cần nếu trang có block của gói.',
      en: 'In themes/<theme>/layout/footer_extended.tpl, before </body>. Not needed on pages with a block of the pack.',
    },
    editor: {
      vi: 'Trong bài viết hoặc block global.html, ở chế độ Mã HTML. Có gói thì dùng Quản lý block là hay nhất.',
      en: 'In an article or the block global.html, in its source view. With the pack, the form under Blocks is better still.',
    },
  },
  {
    name: 'wordpress',
    title: 'WordPress 6.1+',
    ...filesIn('/wp-content/plugins/html-portlets/assets/'),
    theme: {
      vi: 'Không cần: bật “tải kịch bản ở mọi trang” trong Cài đặt → html-portlets. Không dùng plugin: header.php của giao diện.',
      en: 'Not needed: let the script load on every page under Settings → html-portlets. Without the plugin: header.php of the theme.',
    },
    editor: {
      vi: 'Trong khối HTML tùy chỉnh. Có plugin thì thêm khối của nó là hay nhất.',
      en: 'In a Custom HTML block. With the plugin, its own blocks are better still.',
    },
  },
  {
    name: 'joomla',
    title: 'Joomla 4.2–6',
    script: '/media/mod_html_portlets/js/html-portlets.classic.js',
    style: '/media/mod_html_portlets/css/{preset}.css',
    theme: {
      vi: 'Trong index.php của giao diện. Không cần ở trang có mô-đun của gói.',
      en: 'In index.php of the template. Not needed on pages with the pack’s module.',
    },
    editor: {
      vi: 'Trong bài viết: nút Bật/Tắt trình soạn thảo, dán, lưu.',
      en: 'In an article: Toggle Editor, paste, save.',
    },
  },
  {
    name: 'drupal',
    title: 'Drupal 10.3, 11',
    ...filesIn('/modules/custom/html_portlets/assets/'),
    theme: {
      vi: 'Không cần: bật bộ lọc “html-portlets: tải kịch bản cho khối đã dán” cho định dạng văn bản.',
      en: 'Not needed: enable the filter “html-portlets: load the script for pasted blocks” for the text format.',
    },
    editor: {
      vi: 'Nút Source của CKEditor; định dạng văn bản cho phép các thẻ trong allowed-html.txt.',
      en: 'CKEditor’s Source button; the text format allows the tags of allowed-html.txt.',
    },
  },
  {
    name: 'liferay-6-2',
    title: 'Liferay 6.2–7.3',
    script: '/html-portlets-theme/js/html-portlets.classic.js',
    style: '/html-portlets-theme/css/html-portlets-{preset}.css',
    theme: {
      vi: 'Trong portal_normal.vm hoặc portal_normal.ftl của theme; thay html-portlets-theme bằng tên theme.',
      en: 'In portal_normal.vm or portal_normal.ftl of the theme; put the theme’s name for html-portlets-theme.',
    },
    editor: {
      vi: 'Trong Web Content, nút Source.',
      en: 'In Web Content, the Source button.',
    },
  },
  {
    name: 'liferay-dxp',
    title: 'Liferay 7.4, DXP',
    script: '/o/html-portlets/html-portlets.classic.js',
    style: '/o/html-portlets/html-portlets.{preset}.css',
    theme: {
      vi: 'Client extension của gói thay cho dòng này: Page Design Options → JS, CSS.',
      en: 'The pack’s client extension takes the place of this line: Page Design Options → JS, CSS.',
    },
    editor: {
      vi: 'Trong Web Content hoặc mảnh HTML của trang, nút Source.',
      en: 'In Web Content or an HTML fragment of the page, the Source button.',
    },
  },
  {
    name: 'dnn',
    title: 'DNN 7–10',
    ...filesIn('/Portals/_default/Skins/ten-skin/html-portlets/'),
    theme: {
      vi: 'Trong tệp .ascx của skin (dòng của gói), hoặc Page Settings → Advanced → Page Header Tags; thay ten-skin bằng tên skin.',
      en: 'In the skin’s .ascx (the pack’s line), or Page Settings → Advanced → Page Header Tags; put the skin’s name for ten-skin.',
    },
    editor: {
      vi: 'Mô-đun HTML → Edit Content → Source.',
      en: 'An HTML module → Edit Content → Source.',
    },
  },
  {
    name: 'sharepoint',
    title: 'SharePoint',
    ...filesIn('/SiteAssets/html-portlets/'),
    theme: {
      vi: 'Ở đầu tệp .html mà Content Editor trỏ tới, không ở khuôn trang.',
      en: 'At the top of the .html file that the Content Editor points to, not in the template.',
    },
    editor: {
      vi: 'Trong tệp .html ở Site Assets, rồi trỏ Content Link của web part Content Editor tới tệp ấy.',
      en: 'In an .html file in Site Assets; then point the Content Editor’s Content Link to it.',
    },
  },
  {
    name: 'jsp',
    title: 'JSP',
    ...filesIn('/html-portlets/'),
    theme: {
      vi: 'Trong <head> của trang JSP khuôn.',
      en: 'In the <head> of the JSP that is the template.',
    },
    editor: {
      vi: 'Trong trang JSP, hoặc thẻ <portlet:…> của gói.',
      en: 'In the JSP, or the pack’s <portlet:…> tags.',
    },
  },
  {
    name: 'webforms',
    title: 'ASP.NET Web Forms',
    ...filesIn('/html-portlets/'),
    theme: {
      vi: 'Trong <head> của tệp .master.',
      en: 'In the <head> of the .master file.',
    },
    editor: {
      vi: 'Trong trang .aspx, hoặc control của gói.',
      en: 'In the .aspx, or the pack’s controls.',
    },
  },
];
