/**
 * What went wrong before the snippet came here, in an editor or a word processor. Each has a text that shows it, what the editor
 * can do, and what was most likely meant, so that the rest is judged without it.
 *
 * @typedef {object} Spoilt
 * @property {RegExp} pattern
 * @property {(markup: string) => string} mend
 * @property {string} vi
 * @property {string} en
 */

/** @type {Readonly<Record<string, Spoilt>>} */
export const spoilt = {
  'pasted-as-text': {
    pattern: /&lt;\/?(?:div|ul|a|table|script|link|p|span)\b/i,
    mend: (markup) =>
      markup
        .replace(/<\/?(?:p|span|pre|code)\b[^>]*>/gi, '')
        .replace(/&lt;/gi, '<')
        .replace(/&gt;/gi, '>')
        .replace(/&quot;/gi, '"')
        .replace(/&nbsp;/gi, ' ')
        .replace(/&amp;/gi, '&')
        .trim(),
    vi: 'Mã đã được dán như văn bản thường (&lt;div…). Hãy chuyển trình soạn thảo sang chế độ mã nguồn (nút Mã HTML, Source hay <>) rồi dán lại.',
    en: 'The code was pasted as text (&lt;div…). Switch the editor to its source view (HTML, Source or <>) and paste it there.',
  },
  'code-fence': {
    pattern: /^\s*```|```\s*$/,
    mend: (markup) => markup.replace(/^\s*```\w*\s*|\s*```\s*$/g, ''),
    vi: 'Bỏ dấu ``` ở đầu và cuối: đó là dấu của văn bản Markdown, không thuộc về mã.',
    en: 'Leave out the ``` around it: they belong to Markdown, not to the code.',
  },
  'curly-quotes': {
    pattern: /=\s*[“”„‟«»‘’‚‛′″＂]|<[a-z][^<>]*[“”„‟«»‘’‚‛″＂][^<>]*>/i,
    mend: (markup) => markup.replace(/[“”„‟«»″＂‘’‚‛′]/g, '"'),
    vi: 'Dấu nháy cong (“ ”) do Word hay Zalo tự đổi không phải dấu nháy của mã. Hãy chép lại dòng từ trang hướng dẫn, hoặc dán qua Notepad và gõ lại dấu nháy thẳng (").',
    en: 'Word or a messenger has made the quotes curly (“ ”), which are no quotes to a browser. Copy the line from the instructions again, or type straight ones (") in Notepad.',
  },
  'word-markup': {
    pattern: /class="?Mso|<\/?o:p>|mso-[a-z]|<!--\[if /i,
    mend: (markup) =>
      markup
        .replace(/<!--\[if [^]*?<!\[endif\]-->/gi, '')
        .replace(/<\/?o:p>/gi, '')
        .replace(/ class="?Mso\w*"?/gi, '')
        .replace(/ style="[^"]*mso-[^"]*"/gi, ''),
    vi: 'Đoạn mã mang theo định dạng của Word (Mso…, o:p). Hãy dán qua Notepad để bỏ định dạng, rồi mới dán vào chế độ mã nguồn.',
    en: 'The snippet carries Word’s formatting (Mso…, o:p). Paste it into Notepad first, then into the source view.',
  },
  'odd-dashes': {
    pattern: /<[a-z][^<>]*\bdata[‐‑‒–—−][a-z]/i,
    mend: (markup) => markup.replace(/\b(data|portlet|more|article|heading)[‐‑‒–—−](?=[a-z])/gi, '$1-'),
    vi: 'Dấu gạch trong tên thuộc tính là gạch dài (–), do Word tự đổi. Hãy gõ dấu trừ thường: data-portlet.',
    en: 'The dash in the attribute’s name is a long one (–), made by Word. Type an ordinary hyphen: data-portlet.',
  },
  'odd-spaces': {
    pattern: /<[a-z][^<>]*[\u00a0\u200b-\u200d\u2060\ufeff\u00ad\u3000][^<>]*>|<[a-z][^<>]*&nbsp;[^<>]*>/i,
    mend: (markup) =>
      markup.replace(/<[a-z][^<>]*>/gi, (tag) =>
        tag.replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '').replace(/\u00a0|\u3000|&nbsp;/g, ' '),
      ),
    vi: 'Trong thẻ có dấu cách lạ (dấu cách không ngắt hay ký tự ẩn), thường do chép từ Word hoặc trang web. Hãy xoá và gõ lại dấu cách thường.',
    en: 'There are odd spaces in a tag (no-break or invisible ones), as copying from Word or a page leaves them. Delete them and type ordinary ones.',
  },
};
