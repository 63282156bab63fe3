/** The title that the first item of each must give. */
export const TITLE = 'Tin nổi bật & thời sự';

interface Around {
  readonly before?: string;
  readonly after?: string;
  readonly head?: string;
}

const feed = (
  items: string,
  { before = '<?xml version="1.0" encoding="UTF-8"?>\n', after = '', head = '' }: Around = {},
) =>
  `${before}${head}<rss version="2.0"><channel><title>Cổng</title><link>https://tin.example.org/</link>` +
  `<description>d</description>${items}</channel></rss>${after}`;

const item = (
  title = 'Tin nổi bật &amp; thời sự',
  more = '',
  link = 'https://tin.example.org/a?x=1&amp;y=2',
) =>
  `<item><title>${title}</title><link>${link}</link><pubDate>Thu, 13 Aug 2020 16:07:00 +0700</pubDate>` +
  `<description>Mô tả</description>${more}</item>`;

const having = (more: string) => feed(item(undefined, more));

/** Feeds with one fault each, as servers send them: their first item is sound all the same. */
export const malformed: Readonly<Record<string, string>> = {
  'none at all': feed(item()),
  'a bare & in the title': feed(item('Tin nổi bật & thời sự')),
  'a bare & in the link': feed(item(undefined, '', 'https://tin.example.org/a?x=1&y=2')),
  'a line before the declaration': `\n${feed(item())}`,
  'spaces before the declaration': `  \r\n\r\n${feed(item())}`,
  'a byte-order mark': `\uFEFF${feed(item())}`,
  'two byte-order marks': `\uFEFF\uFEFF${feed(item())}`,
  'a garbled byte-order mark': `ï»¿${feed(item())}`,
  'a warning of PHP before it': `<br />\n<b>Warning</b>:  Undefined variable $x in <b>/var/www/rss.php</b> on line <b>12</b><br />\n${feed(item())}`,
  'a reference of HTML': feed(item('Tin nổi bật&nbsp;&amp;&nbsp;thời sự')),
  'Vietnamese letters as references of HTML': having('<author>B&ocirc; Y t&agrave;</author>'),
  'a vertical tab': feed(item('Tin nổi\u000b bật &amp; thời sự')),
  'a backspace': having('<category>a\u0008b</category>'),
  'a null': having('<category>a\u0000b</category>'),
  'a reference to a control character': having('<category>a&#x0B;b</category>'),
  'an undeclared prefix': having('<media:thumbnail url="https://tin.example.org/a.jpg"/>'),
  'an unclosed tag': having('<content>Dòng 1<br>Dòng 2</content>'),
  'a missing end': feed(item() + item('b')).slice(0, -60),
  'a missing end within CDATA': feed(`${item()}<item><title><![CDATA[abc`).replace('</channel></rss>', ''),
  'a script after it': feed(item(), { after: '\n<script>var x=1;</script>' }),
  'a comment after it': feed(item(), { after: '\n<!-- cached by wp-super-cache -->' }),
  'an attribute twice': having('<enclosure url="a" url="b" type="image/jpeg" length="0"/>'),
  'an attribute without quotes': having('<enclosure url=https://tin.example.org/a.jpg type="image/jpeg"/>'),
  'a bare <': having('<category>Lãi suất < 5%</category>'),
  'an end tag in another case': having('<Category>x</category>'),
  'CDATA in CDATA': having('<category><![CDATA[ a <![CDATA[ b ]]> c ]]></category>'),
  'version 1.1': feed(item(), { before: '<?xml version="1.1" encoding="UTF-8"?>\n' }),
  'a false declaration of UTF-16': feed(item(), { before: '<?xml version="1.0" encoding="UTF-16"?>\n' }),
  'a false declaration of windows-1258': feed(item(), {
    before: '<?xml version="1.0" encoding="windows-1258"?>\n',
  }),
  'a declaration in the wrong order': feed(item(), { before: '<?xml encoding="UTF-8" version="1.0"?>\n' }),
  'the document type of RSS 0.91': feed(item(), {
    head: '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">\n',
  }),
  'half a letter': having('<category>a\uD83Db</category>'),
  'two declarations': `<?xml version="1.0" encoding="UTF-8"?>\n${feed(item())}`,
  'a namespace of its own': `<?xml version="1.0"?><rss version="2.0" xmlns="http://backend.userland.com/rss2"><channel><title>C</title><link>https://tin.example.org/</link>${item()}</channel></rss>`,
};
