/**
 * @typedef {object} Filter
 * @property {string} name
 * @property {string} setting What it is set to.
 * @property {Readonly<Record<string, string>>} outcomes By the snippet's name, as `judge` says it.
 */

const signs = {
  whole: ['✓', 'nguyên vẹn', 'whole'],
  addresses: [
    '↷ địa chỉ',
    'địa chỉ thành tương đối, sai ở trang khác',
    'addresses became relative and are wrong on other pages',
  ],
  attributes: ['✗ thuộc tính', 'mất thuộc tính data-…', 'data-… attributes lost'],
  content: ['✗ nội dung', 'nội dung bên trong đổi', 'what is inside has changed'],
  tag: ['✗ thẻ', 'mất thẻ, còn nội dung', 'the tag is lost, its content stays'],
  nothing: ['✗ hết', 'không còn gì', 'nothing is left'],
};

/** What the signs in the table mean. */
export const legend = Object.values(signs)
  .map(([sign, vi, en]) => `- **${sign}**: ${vi} · _${en}_`)
  .join('\n');

/**
 * The table of what survives where, as `docs/editors.md` shows it.
 *
 * @param {readonly Filter[]} filters One row each.
 * @param {readonly string[]} snippets One column each.
 */
export function survivalTable(filters, snippets) {
  const rows = filters.map(({ name, setting, outcomes }) => [
    name,
    setting,
    ...snippets.map((snippet) => signs[outcomes[snippet]][0]),
  ]);
  const head = ['', '', ...snippets.map((snippet) => `\`${snippet}\``)];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
