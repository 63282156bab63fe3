/**
 * Each attribute in the words of whoever fills in a form: its name in both languages, and its meaning in Vietnamese. The English
 * meaning is the manifest's own.
 *
 * @typedef {object} AttributeText
 * @property {string} vi
 * @property {string} en
 * @property {string} meaning
 */

/** @type {Readonly<Record<string, AttributeText>>} */
export const attributeTexts = {
  'article-href': {
    vi: 'Trang đọc tin',
    en: 'Page that shows a story',
    meaning:
      'Địa chỉ trang hiện một bài, có {id} ở chỗ mã bài: /chi-tiet?tin={id}. Để trống: địa chỉ của chính bài ấy.',
  },
  'article-id': {
    vi: 'Mã bài',
    en: 'Which article',
    meaning: 'Mã hoặc địa chỉ của bài trong nguồn. Để trống: bài đầu tiên.',
  },
  beacon: {
    vi: 'Nơi nhận báo sự cố',
    en: 'Where trouble is told',
    meaning: 'Địa chỉ trên chính cổng, được báo mỗi ngày nhiều nhất một dòng khi khối cũ hoặc hỏng đã lâu.',
  },
  'beacon-after': {
    vi: 'Báo sau (giờ)',
    en: 'Told after (hours)',
    meaning: 'Số giờ khối có thể cũ hoặc hỏng trước khi báo, 0 đến 8760. Mặc định 6.',
  },
  category: {
    vi: 'Chỉ chuyên mục',
    en: 'Only these categories',
    meaning: 'Chỉ hiện bài thuộc các chuyên mục này, cách nhau bằng dấu chấm phẩy. Để trống: tất cả.',
  },
  clamp: {
    vi: 'Số dòng của tiêu đề',
    en: 'Lines of a title',
    meaning:
      'Tiêu đề dài hơn số dòng này được cắt bớt, từ 1 đến 10. Tin đứng đầu luôn hiện đủ. Để trống: không cắt.',
  },
  controls: {
    vi: 'Nút trên thanh tiêu đề',
    en: 'Buttons in the bar',
    meaning: 'fold (thu gọn), enlarge (phóng to), cách nhau bằng dấu cách. Để trống: không có nút nào.',
  },
  days: {
    vi: 'Số ngày dự báo',
    en: 'Days of forecast',
    meaning: 'Từ 0 đến 7. 0: chỉ lúc này.',
  },
  density: {
    vi: 'Độ thoáng',
    en: 'Density',
    meaning: 'auto: theo cỡ chữ của trang và bề rộng của chỗ. comfortable: thoáng. compact: gọn.',
  },
  details: {
    vi: 'Chi tiết thời tiết',
    en: 'Weather details',
    meaning:
      'Các phần hiện thêm: feels-like (cảm giác), humidity (độ ẩm), wind (gió), cách nhau bằng dấu cách; hoặc none.',
  },
  fields: {
    vi: 'Tên trường (JSON)',
    en: 'Fields (JSON)',
    meaning:
      'Trường nào của nguồn là gì: title=tieuDe; published=ngayDang. Chỉ cần với JSON riêng, Liferay và SharePoint.',
  },
  format: {
    vi: 'Định dạng nguồn',
    en: 'Format of the source',
    meaning: 'auto: tự nhận ra. Chỉ chọn khi nhận sai.',
  },
  frame: {
    vi: 'Khung',
    en: 'Frame',
    meaning: 'bar: tiêu đề trên thanh màu, có viền. none: tiêu đề trên một đường kẻ, không viền.',
  },
  heading: {
    vi: 'Tiêu đề',
    en: 'Heading',
    meaning: 'Chữ trên tiêu đề. Không ghi: tên của khối.',
  },
  'heading-level': {
    vi: 'Cấp tiêu đề',
    en: 'Heading level',
    meaning: 'Cấp của tiêu đề trong dàn ý của trang.',
  },
  lang: {
    vi: 'Ngôn ngữ',
    en: 'Language',
    meaning: 'vi hoặc en. Để trống: theo ngôn ngữ của trang.',
  },
  layout: {
    vi: 'Kiểu bày',
    en: 'Layout',
    meaning:
      'focus: một tin lớn cạnh các tiêu đề; list: danh sách; cards: thẻ; carousel: băng ngang; headlines: chỉ tiêu đề, cho cột hẹp.',
  },
  limit: {
    vi: 'Số tin',
    en: 'How many stories',
    meaning: 'Nhiều nhất bao nhiêu tin, 1 đến 50. Mặc định 6.',
  },
  loading: {
    vi: 'Lúc tải',
    en: 'Loading',
    meaning: 'eager: tải ngay. lazy: tải khi người đọc cuộn tới gần.',
  },
  meta: {
    vi: 'Ghi thông tin bài vào đầu trang',
    en: 'Describe the article in the page’s head',
    meaning: 'Dublin Core và schema.org, cho trang chỉ nói về một bài.',
  },
  'more-href': {
    vi: 'Trang tất cả tin',
    en: 'Page with all stories',
    meaning: 'Địa chỉ trang có tất cả tin. Để trống: không có liên kết ấy.',
  },
  'new-for': {
    vi: 'Dấu “Mới” (giờ)',
    en: 'Mark “new” (hours)',
    meaning: 'Bài mới đăng trong bấy nhiêu giờ được đánh dấu, 0 đến 8760. Mặc định 48; 0: không bao giờ.',
  },
  param: {
    vi: 'Tham số của trang',
    en: 'Parameter of the page',
    meaning:
      'Tham số trong địa chỉ trang cho biết mã bài: tin trong /chi-tiet?tin=123. Được xét trước mã bài.',
  },
  refresh: {
    vi: 'Lấy lại sau (phút)',
    en: 'Refresh (minutes)',
    meaning: 'Số phút giữa hai lần lấy lại, 0 đến 1440; 0: không lấy lại.',
  },
  regions: {
    vi: 'Các nơi',
    en: 'Places',
    meaning:
      'Cách nhau bằng dấu chấm phẩy: ha-noi; Đà Lạt; gia-lai:pleiku; hoặc Tên|vĩ độ,kinh độ. Tên trước tháng 7/2025 cũng được.',
  },
  related: {
    vi: 'Số tin khác',
    en: 'Other stories',
    meaning: 'Số tin khác được dẫn dưới bài, 0 đến 20, cạnh tin mới hơn và cũ hơn. Để trống: không có.',
  },
  rotate: {
    vi: 'Tự đổi tin lớn',
    en: 'Change the large story by itself',
    meaning: 'Ở kiểu focus: 8 giây đổi một tin, tới khi người đọc dùng danh sách hoặc bấm dừng.',
  },
  selectors: {
    vi: 'Bộ chọn (trang HTML)',
    en: 'Selectors (HTML page)',
    meaning: 'Với format="html": các phần của trang danh sách, item=.news li; title=h3 a; date=.date.',
  },
  show: {
    vi: 'Hiện cạnh tiêu đề',
    en: 'Shown beside titles',
    meaning:
      'date (ngày), picture (ảnh), summary (tóm tắt), category (chuyên mục), cách nhau bằng dấu cách; hoặc none.',
  },
  sort: {
    vi: 'Thứ tự',
    en: 'Order',
    meaning: 'newest: mới nhất trước. source: theo thứ tự của nguồn.',
  },
  source: {
    vi: 'Nguồn số liệu',
    en: 'Source of the weather',
    meaning: 'open-meteo: dịch vụ Open-Meteo; json: tệp của cổng; met-norway: qua địa chỉ của chính cổng.',
  },
  src: {
    vi: 'Địa chỉ nguồn',
    en: 'Address of the source',
    meaning: 'Địa chỉ dữ liệu: RSS, Atom, API của cổng, tệp số liệu, hoặc mảnh HTML cùng cổng.',
  },
  state: {
    vi: 'Trạng thái',
    en: 'State',
    meaning: 'Khối đang ở đâu với dữ liệu của nó. Chỉ để đọc.',
  },
  timeout: {
    vi: 'Chờ nhiều nhất (giây)',
    en: 'Longest wait (seconds)',
    meaning: 'Số giây một câu trả lời được phép mất, kể cả phần thân, 1 đến 120.',
  },
  tools: {
    vi: 'Công cụ',
    en: 'Tools',
    meaning:
      'size (cỡ chữ), print (in), share (chia sẻ), copy (chép), listen (nghe), cách nhau bằng dấu cách; hoặc none. Để trống: tất cả.',
  },
  'video-hosts': {
    vi: 'Nơi phát phim',
    en: 'Hosts of videos',
    meaning: 'Tên miền, ngoài YouTube, Vimeo và VTV, mà khung của chúng là phim được mở khi bấm.',
  },
  view: {
    vi: 'Kiểu bày',
    en: 'View',
    meaning: 'table: bảng; cards: thẻ; tabs: thẻ lật.',
  },
  'window-state': {
    vi: 'Trạng thái khung',
    en: 'Window state',
    meaning: 'normal: bình thường; minimized: thu gọn, chỉ có tiêu đề; maximized: mở lớn.',
  },
};
