/**
 * The body of an article as an editor and a word processor leave it: styled paragraphs, pictures with captions behind them,
 * headings, typed lists, a table now and then.
 *
 * @param {number} bytes About how long, in UTF-8.
 */
export function sampleArticle(bytes) {
  const parts = [];
  const encoder = new TextEncoder();
  for (let written = 0, number = 1; written < bytes; number++) {
    const part = section(number);
    written += encoder.encode(part).length;
    if (written < bytes) parts.push(part);
  }
  return parts.join('');
}

const SENTENCE =
  'Ngày 13/8, Ủy ban nhân dân tỉnh khai trương Cổng dịch vụ công &amp; hệ thống <strong>một cửa</strong> điện tử tại các xã, phường trên địa bàn. ';

/** @param {number} number */
function section(number) {
  const paragraph = `<p class="MsoNormal" style="text-align:justify;line-height:150%"><span style="font-size:14.0pt;font-family:&quot;Times New Roman&quot;,serif">&nbsp;&nbsp;${SENTENCE.repeat(4)}Xem <a href="/tin/bai-${number}.html" onclick="return open()">bài ${number}</a>.<o:p></o:p></span></p>\n`;
  const rows = Array.from(
    { length: 6 },
    (_, row) => `<tr><td style="width:120pt">Xã ${row}</td><td>${row * 17}</td></tr>`,
  );
  return `<h3>Phần ${number}</h3>
${paragraph.repeat(5)}<p style="text-align:center"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" width="500" height="300" alt="Ảnh ${number}" onerror="alert(1)"></p>
<p style="text-align:center"><em>Quang cảnh buổi lễ thứ ${number}. Ảnh: VGP</em></p>
<p>Các nội dung gồm:</p><p>- Nội dung một;</p><p>- Nội dung hai;</p><p>- Nội dung ba.</p><p>&nbsp;</p>
<table border="1" width="600"><tbody>${rows.join('')}</tbody></table>
${paragraph}`;
}
