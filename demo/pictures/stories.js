import { escape } from '../markup.js';
import { news } from '../news/index.js';

/** Feeds with what portals really put into them: titles of four lines, no pictures, some pictures, one story, fifty. */

const TITLES = [
  'Quyết định về việc phê duyệt Kế hoạch lựa chọn nhà thầu gói thầu số 3 thuộc dự án cải tạo, nâng cấp đường trục chính phường Xuân Khanh giai đoạn 2020–2025',
  'Quyết định về việc phê duyệt Kế hoạch lựa chọn nhà thầu gói thầu số 4 thuộc dự án cải tạo, nâng cấp đường trục chính phường Xuân Khanh giai đoạn 2020–2025',
  'ỦY BAN NHÂN DÂN THỊ XÃ THÔNG BÁO LỊCH TIẾP CÔNG DÂN ĐỊNH KỲ CỦA CHỦ TỊCH VÀ CÁC PHÓ CHỦ TỊCH TRONG QUÝ III',
  'Họp báo',
  'Hội nghị trực tuyến sơ kết công tác cải cách hành chính sáu tháng đầu năm và triển khai nhiệm vụ trọng tâm sáu tháng cuối năm',
  'Kế hoạch tổ chức Lễ hội truyền thống Đền Và năm 2020 và công tác bảo đảm an ninh, trật tự, vệ sinh môi trường trong thời gian diễn ra lễ hội',
];
const LEAD =
  'Hội nghị có sự tham dự của lãnh đạo các phòng, ban, ngành, đoàn thể và đại diện chín phường, sáu xã. Tại hội nghị, các đại biểu tập trung thảo luận về kết quả giải quyết thủ tục hành chính và những việc còn chậm.';

/** @typedef {{ title: string, lead: string, picture?: string | undefined }} Written */

/** @param {number} count @param {(index: number) => Partial<Written>} more @returns {Written[]} */
const official = (count, more) =>
  Array.from({ length: count }, (_, index) => ({
    title: `${TITLES[index % TITLES.length]}${index < TITLES.length ? '' : ` (kỳ ${index})`}`,
    lead: LEAD,
    ...more(index),
  }));
const pictureOf = (/** @type {number} */ index) => news[index % news.length].picture;

/** @type {Record<string, readonly Written[]>} */
const lists = {
  demo: news,
  long: official(6, (index) => ({ picture: pictureOf(index) })),
  bare: official(6, () => ({ lead: '' })),
  mixed: official(6, (index) => ({ picture: index % 2 ? pictureOf(index) : undefined })),
  one: news.slice(0, 1),
  marks: ['Ế Ộ ữ Ằ', 'Ỗ Ự ẵ Ậ'].map((title) => ({ title, lead: 'Ế Ộ ữ Ằ ỵ' })),
  fifty: official(50, (index) => ({ picture: pictureOf(index) })),
};

/**
 * @param {string} name
 * @param {number} now Milliseconds since 1970: a story each day before it.
 * @returns {string | undefined} RSS 2.0; `undefined` for an unknown name.
 */
export function feedOf(name, now) {
  const items = lists[name]?.map(
    ({ title, lead, picture }, index) => `<item>
<title>${escape(title)}</title><link>/tin/${index}</link><guid isPermaLink="false">${index}</guid>
<pubDate>${new Date(now - (index + 1) * 30 * 3600_000).toUTCString()}</pubDate>
${lead && `<description>${escape(lead)}</description>`}
${picture ? `<enclosure url="/assets/${picture}" type="image/svg+xml" length="0" />` : ''}
<content:encoded><![CDATA[<p>${LEAD}</p><p>${LEAD}</p><p>${LEAD}</p>]]></content:encoded>
</item>`,
  );
  return (
    items &&
    `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Tin</title><link>/</link>
${items.join('\n')}
</channel></rss>`
  );
}
