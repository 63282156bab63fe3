import { format, resolveConfig } from 'prettier';
import { carriers } from '../../snippets/carriers.js';
import { rules } from '../../snippets/rules.js';
import { legend, survivalTable } from './table.js';

/**
 * `docs/editors.md`, in whole.
 *
 * @param {readonly import('./table.js').Filter[]} filters
 * @param {readonly import('../../snippets/carriers.js').Carrier[]} bare The elements themselves, for comparison.
 */
export async function editorsPage(filters, bare) {
  const snippets = [...carriers, ...bare];
  const text = `# Đoạn mã nào qua được trình soạn thảo nào

_Which snippet survives which editor. This page is written by \`npm run docs:tables\` from what the real filters did;
\`npm run test:compat\` fails when it is no longer true._

Trình soạn thảo của cổng thường xoá thẻ lạ. Vì vậy mỗi khối có một **đoạn mã dán** viết bằng thẻ thường; kịch bản của trang biến nó
thành khối, và khi không có kịch bản thì người đọc vẫn thấy liên kết hay danh sách bên trong.

## Đoạn mã dán · Snippets

${carriers.map(({ name, title, markup }) => `**${name}**: ${title.vi} · _${title.en}_\n\n<!-- prettier-ignore -->\n\`\`\`html\n${markup}\n\`\`\``).join('\n\n')}

## Đã chạy thật · What the real filters did

Mỗi ô: dán vào, lưu, mở lại, lưu lần nữa, rồi so với bản gốc. _Each cell: put in, saved, loaded, saved again, and compared with what it
was._ ${bare.map(({ name, markup }) => `\`${name}\`: \`${markup}\``).join('; ')}.

${survivalTable(
  filters,
  snippets.map(({ name }) => name),
)}

${legend}

“Xem nguồn · source view”: dán mã vào ô nguồn. “Chép từ trang · copied”: chép khối từ một trang rồi dán vào văn bản.

### Thêm dòng nào · The line to add

- **CKEditor 4** (\`config.js\`): \`config.extraAllowedContent = 'div ul a table[data-*,!data-portlet]'; config.pasteFilter = null;\`
- **CKEditor 5**: plugin \`GeneralHtmlSupport\`, \`htmlSupport: { allow: [{ name: /^(div|ul|a|table)$/, attributes: /^data-/ }] }\`.
  Trong Drupal: Text formats → Allowed HTML tags.
- **TinyMCE**: \`convert_urls: false\`, để địa chỉ \`/rss.xml\` không bị đổi thành tương đối · _so that addresses stay as written_;
  hoặc dùng \`data-feed\`, là thứ nó không động tới · _or use \`data-feed\`, which it leaves alone_.

## Theo quy tắc · By rule

NukeViet, Joomla, Drupal và DNN không chạy được ở đây. Bộ lọc của NukeViet, Joomla và Drupal đã được đọc và chạy riêng một lần; điều rút ra
là các quy tắc dưới đây, và mọi đoạn mã trên được kiểm tra theo chúng. _NukeViet, Joomla, Drupal and DNN cannot be run here; what their
filters were seen to do is kept as rules, which all snippets above are tested against._ \`npm run snippets:check -- '<div …>'\` kiểm tra
đoạn mã của bạn · _checks one of yours_.

| | | |
| --- | --- | --- |
${Object.entries(rules)
  .map(([name, { hosts, vi, en }]) => `| \`${name}\` | ${cell(vi)}<br>_${cell(en)}_ | ${cell(hosts)} |`)
  .join('\n')}
`;
  return format(text, { ...(await resolveConfig(import.meta.filename)), parser: 'markdown' });
}

/** @param {string} text */
function cell(text) {
  return text.replace(/<[a-z!][^>]*>/g, (tag) => `\`${tag}\``);
}
