import { carriers } from '../../snippets/carriers.js';
import { xml } from '../hosts/xml.js';

/** Where webmasters put the folder on their server. */
const FOLDER = '/html-portlets';

/**
 * The two lines of a theme.
 *
 * @param {string} integrity Of the classic script.
 */
export const themeLines = (integrity) => ({
  style: `<link rel="stylesheet" href="${FOLDER}/themes/xanh.css">`,
  script: `<script src="${FOLDER}/html-portlets.classic.js" integrity="${integrity}" crossorigin="anonymous" defer></script>`,
});

/**
 * `huong-dan.html`: what is in the folder, the lines to paste, and each block alive beside its line. It is opened by a double
 * click, without a server or a network, so its blocks get sample data from the page itself.
 *
 * @param {{ version: string, integrity: string }} facts
 */
export function guide({ version, integrity }) {
  const { style, script } = themeLines(integrity);
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>html-portlets ${version}: hướng dẫn</title>
<link rel="stylesheet" href="themes/xanh.css">
<style>
body { max-width: 60rem; margin: 0 auto; padding: 1rem; font: 1rem/1.6 Arial, Helvetica, sans-serif; color: #1b2129; background: #fff; }
h1, h2, h3 { line-height: 1.35; }
h2 { margin-top: 2.5rem; border-top: 1px solid #d3dae2; padding-top: 1rem; }
pre { overflow-x: auto; margin: 0; padding: .75rem; border: 1px solid #d3dae2; border-radius: 4px; background: #f4f7fb; white-space: pre-wrap; overflow-wrap: anywhere; }
button { margin: .5rem 0 0; padding: .4rem .9rem; border: 1px solid #0057ad; border-radius: 4px; background: #fff; color: #00509f; font: inherit; cursor: pointer; }
.live { max-width: 30rem; margin: 1rem 0; }
.note { padding: .75rem; border-left: 4px solid #0057ad; background: #f4f7fb; }
</style>
<script src="du-lieu-mau.js"></script>
<script src="html-portlets.classic.js" defer></script>
</head>
<body>
<h1>html-portlets ${version}</h1>
<p>Các khối của cổng thông tin điện tử: thời tiết các vùng, tin nổi bật, bài viết, và khung cho nội dung của bạn. Mỗi khối là một dòng dán vào
trình soạn thảo.</p>
<p lang="en"><em>The blocks of a portal, each pasted as one line. 1: copy this folder to your server. 2: add the two lines of step 2 to the theme.
3: paste a line of step 3 where the block belongs.</em></p>
<p class="note">Trang này chạy được khi bấm đúp, không cần mạng. Số liệu và tin trên trang này là <strong>dữ liệu mẫu</strong>; trên cổng của bạn, khối
lấy dữ liệu thật.</p>

<h2>Bước 1. Chép thư mục lên máy chủ</h2>
<p>Chép cả thư mục này lên gốc của cổng, sao cho tệp kịch bản mở được ở <code>https://cổng-của-bạn${FOLDER}/html-portlets.classic.js</code>. Các tệp
<code>huong-dan.html</code> và <code>du-lieu-mau.js</code> không cần chép.</p>

<h2>Bước 2. Thêm hai dòng vào giao diện (theme)</h2>
<p>Thêm vào trong <code>&lt;head&gt;</code> của khuôn trang, hoặc ngay trước <code>&lt;/body&gt;</code>, một lần cho cả cổng:</p>
${lineToPaste('dong-kieu', style)}
${lineToPaste('dong-kich-ban', script)}
<p>Màu đỏ: thay <code>xanh.css</code> bằng <code>do.css</code>. <code>integrity</code> buộc tệp đúng từng byte: cập nhật tệp thì cập nhật cả dòng này.</p>

<h2>Bước 3. Dán một dòng vào nơi cần khối</h2>
<p>Dán ở chế độ mã nguồn (nút <strong>Mã HTML</strong>, <strong>Source</strong> hay <strong>&lt;&gt;</strong>) của trình soạn thảo. Những dòng này là thẻ thường, mọi bộ lọc đã biết
đều giữ lại; phần viết sẵn bên trong là thứ người đọc thấy khi kịch bản chưa chạy hoặc nguồn gặp trục trặc. Thay
<code>/rss.xml</code> bằng địa chỉ nguồn tin của cổng.</p>
${carriers.map(block).join('\n')}

<h2>Khi khối không hiện như mong đợi</h2>
<p>Thêm <code>#portlet-doctor</code> vào sau địa chỉ trang trên cổng của bạn rồi nhấn Enter: báo cáo hiện ra ngay trên trang, nói rõ thiếu gì và làm gì
tiếp. Tệp <code>doctor.js</code> phải ở cạnh tệp kịch bản. (Trang đang mở bằng bấm đúp này thì không: trình duyệt không cho nó nạp thêm tệp ấy.)</p>
<p>Giấy phép: MIT, xem <code>LICENSE.txt</code> và <code>NOTICE.txt</code>. Thời tiết: số liệu mô hình của Open-Meteo.com (CC BY 4.0), để tham khảo.</p>
</body>
</html>
`;
}

/** @param {import('../../snippets/carriers.js').Carrier} carrier */
function block({ name, title, markup }) {
  return `<section>
<h3>${xml(title.vi)}</h3>
<p lang="en"><em>${xml(title.en)}</em></p>
${lineToPaste(name, markup)}
<div class="live">${markup.replace(/ (href|data-feed)="\//g, ' $1="https://cong-mau.example/')}</div>
</section>`;
}

/** @param {string} id @param {string} line */
function lineToPaste(id, line) {
  return `<pre id="${id}">${xml(line)}</pre>
<button type="button" data-copies="${id}">Chép dòng này</button>`;
}
