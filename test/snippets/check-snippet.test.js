import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { carriers } from '../../snippets/carriers.js';
import { checkSnippet } from '../../snippets/check-snippet.js';
import { readFacts } from '../../snippets/facts.js';

const facts = await readFacts();
const a = '<a href="/x">Xem</a>';
const weather = (attributes) => `<div data-portlet="weather-regions" ${attributes}>${a}</div>`;
const news = (attributes) => `<div data-portlet="featured-news" ${attributes}>${a}</div>`;
const script = (attributes) => `<script ${attributes}></script>`;

/** Mistakes that people make, each with the rules that name it and what is said of it in both languages. */
const real = [
  // Word processors and messengers.
  [
    'quotes made curly by Word',
    '<div data-portlet=“weather-regions” data-regions=“hue”>' + a + '</div>',
    'curly-quotes',
    /Dấu nháy cong.*Word/,
    /Word.*curly/,
  ],
  ['quotes of which one is curly', weather('data-regions="hue”'), 'curly-quotes', /nháy thẳng/, /straight/],
  [
    'code pasted as text',
    '<p>&lt;div data-portlet="weather-regions" data-regions="hue"&gt;&lt;a href="/x"&gt;Xem&lt;/a&gt;&lt;/div&gt;</p>',
    'pasted-as-text',
    /chế độ mã nguồn/,
    /source view/,
  ],
  [
    'paragraphs of Word around it',
    `<p class="MsoNormal">x<o:p></o:p></p>${weather('data-regions="hue"')}`,
    'word-markup',
    /Notepad/,
    /Notepad/,
  ],
  [
    'a hyphen made a dash',
    `<div data–portlet="weather-regions" data-regions="hue">${a}</div>`,
    'odd-dashes',
    /gạch dài/,
    /long one/,
  ],
  [
    'a no-break space between attributes',
    `<div data-portlet="weather-regions"\u00a0data-regions="hue">${a}</div>`,
    'odd-spaces',
    /dấu cách lạ/,
    /odd spaces/,
  ],
  [
    'an entity for a space in the tag',
    `<div data-portlet="weather-regions"&nbsp;data-regions="hue">${a}</div>`,
    'odd-spaces',
    /ký tự ẩn/,
    /invisible/,
  ],
  [
    'the fences of Markdown',
    '```html\n' + weather('data-regions="hue"') + '\n```',
    'code-fence',
    /```/,
    /Markdown/,
  ],
  // Cut and broken.
  [
    'a line cut off while copying',
    '<div data-portlet="weather-regions" data-regions="hue"',
    'unfinished-tag',
    /bị cắt/,
    /was cut/,
  ],
  [
    'a quote that is never closed',
    `<div data-portlet="weather-regions" data-regions="hue>${a}</div>`,
    'unclosed-quote',
    /không đóng lại/,
    /never closed/,
  ],
  [
    'no closing tag',
    `<div data-portlet="weather-regions" data-regions="hue">${a}`,
    'closed-tags',
    /thẻ đóng/,
    /closing tag/,
  ],
  [
    'a line break between attributes',
    `<div data-portlet="weather-regions"\ndata-regions="hue">${a}</div>`,
    'one-line',
    /một dòng/,
    /one line/,
  ],
  [
    'values in single quotes',
    weather("data-regions='ha-noi; hue'"),
    'double-quotes',
    /nháy kép/,
    /double quotes/,
  ],
  ['nothing at all', '   ', 'nothing', /Chưa có gì/, /nothing to check/],
  ['words instead of code', 'Thời tiết Hà Nội', 'no-code', /không phải mã/, /no code/],
  // Names.
  [
    'a block without its s',
    `<div data-portlet="weather-region" data-regions="hue">${a}</div>`,
    'unknown-block',
    /weather-regions/,
    /weather-regions/,
  ],
  [
    'a block by its Vietnamese name',
    `<div data-portlet="thoi-tiet" data-regions="hue">${a}</div>`,
    'unknown-block',
    /Có lẽ là weather-regions/,
    /Perhaps weather-regions/,
  ],
  [
    'a block that nobody has',
    `<div data-portlet="calendar" data-x="1">${a}</div>`,
    'unknown-block',
    /Các khối: /,
    /The blocks are /,
  ],
  [
    'data-portlet misspelt',
    `<div data-porlet="weather-regions">${a}</div>`,
    'misspelt-mark',
    /Hãy viết data-portlet/,
    /Write data-portlet/,
  ],
  [
    'an attribute misspelt',
    weather('data-region="hue"'),
    'unknown-attribute',
    /Có lẽ là data-regions/,
    /Perhaps data-regions/,
  ],
  [
    'an attribute of another block',
    weather('data-regions="hue" data-layout="list"'),
    'unknown-attribute',
    /không có thuộc tính data-layout/,
    /has no attribute data-layout/,
  ],
  [
    'an attribute without data-',
    weather('regions="hue"'),
    'without-data',
    /Hãy viết data-regions/,
    /Write data-regions/,
  ],
  [
    'an attribute twice',
    weather('data-regions="hue" data-regions="ha-noi"'),
    'written-twice',
    /viết hai lần/,
    /written twice/,
  ],
  // Values.
  ['a view misspelt', weather('data-view="cardz"'), 'unknown-value', /Có lẽ là "cards"/, /Perhaps "cards"/],
  [
    'a value in Vietnamese',
    news('data-feed="/rss.xml" data-layout="danh sách"'),
    'unknown-value',
    /Các giá trị: focus/,
    /It takes focus/,
  ],
  ['a value in capitals', weather('data-view="Table"'), 'unknown-value', /"table"/, /"table"/],
  [
    'one of a list misspelt',
    weather('data-details="wind; humidty"'),
    'unknown-value',
    /không nhận "humidty".*"humidity"/,
    /not take "humidty".*"humidity"/,
  ],
  ['a number out of its limits', weather('data-days="30"'), 'number', /từ 0 đến 7/, /0 to 7/],
  ['a number in words', news('data-feed="/rss.xml" data-limit="năm"'), 'number', /chữ số/, /digits/],
  [
    'off, which is on',
    news('data-feed="/rss.xml" data-rotate="false"'),
    'switched-off',
    /bỏ hẳn/,
    /Leave it out/,
  ],
  [
    'a place misspelt',
    weather('data-regions="ha-noi; Da Nag"'),
    'region-unknown',
    /Không biết nơi "Da Nag".*Đà Nẵng/,
    /"Da Nag" is not known.*Đà Nẵng/,
  ],
  [
    'places with slashes between them',
    weather('data-regions="ha-noi / hue / da-nang"'),
    'region-separator',
    /dấu chấm phẩy: "ha-noi; hue; da-nang"/,
    /semicolons.*"ha-noi; hue; da-nang"/,
  ],
  [
    'coordinates with decimal commas',
    weather('data-regions="Sơn Tây|21,14,105,50"'),
    'region-coordinates',
    /dấu chấm thập phân/,
    /decimal points/,
  ],
  [
    'a colour, which NukeViet rewrites',
    weather('data-regions="hue" data-heading="#c8102e"'),
    'plain-values',
    /NukeViet/,
    /NukeViet/,
  ],
  // Addresses.
  [
    'a feed by http',
    news('data-feed="http://cong.gov.vn/rss.xml"'),
    'http-address',
    /https:\/\//,
    /https:\/\//,
  ],
  [
    'a feed on one’s own disk',
    news('data-feed="C:\\Users\\An\\rss.xml"'),
    'local-file',
    /tệp trên máy của bạn/,
    /your own computer/,
  ],
  [
    'a feed with an empty address',
    news('data-feed=" "'),
    'no-address',
    /cần một địa chỉ/,
    /needs an address/,
  ],
  [
    'news without a feed',
    news('data-limit="5"'),
    'no-source',
    /data-feed="\/rss\.xml"/,
    /data-feed="\/rss\.xml"/,
  ],
  [
    'a weather source without its file',
    weather('data-source="json"'),
    'no-source',
    /data-source="json" cần data-feed/,
    /data-source="json" needs data-feed/,
  ],
  ['a relative address', news('data-feed="rss.xml"'), 'whole-addresses', /bắt đầu bằng \//, /begin with \//],
  [
    'data-src, which DNN rewrites',
    news('data-src="/rss.xml"'),
    'data-feed',
    /Viết data-feed/,
    /Write data-feed/,
  ],
  // What does not survive.
  [
    'nothing inside',
    '<div data-portlet="weather-regions" data-regions="hue"></div>',
    'never-empty',
    /Không để thẻ trống/,
    /Leave no tag empty/,
  ],
  [
    'the element itself',
    `<weather-regions regions="hue">${a}</weather-regions>`,
    'ordinary-tags',
    /thẻ thường/,
    /ordinary tags/,
  ],
  [
    'the script in the editor',
    `${script('src="/js/html-portlets.classic.js" defer="defer"')}${weather('data-regions="hue"')}`,
    'script-in-editor',
    /giao diện \(theme\)/,
    /into the theme/,
  ],
  // The theme's line.
  [
    'a wrong file name',
    script('src="/js/html-portlet.classic.js" defer'),
    'wrong-file',
    /Có lẽ là html-portlets\.classic\.js/,
    /Perhaps html-portlets\.classic\.js/,
  ],
  [
    'a file name that cannot be decoded',
    script('src="/js/html%portlets.classic.js" defer'),
    'wrong-file',
    /Có lẽ là html-portlets\.classic\.js/,
    /Perhaps html-portlets\.classic\.js/,
  ],
  [
    'a script by http',
    script('src="http://cdn.vn/html-portlets.classic.js" defer'),
    'http-address',
    /http:\/\/: trang https/,
    /https page must not/,
  ],
  [
    'a module as an ordinary script',
    script('src="/js/html-portlets.js"'),
    'not-a-module',
    /type="module"/,
    /type="module"/,
  ],
  [
    'the hash of another version',
    script('src="/js/html-portlets.classic.js" integrity="sha384-AAAA" crossorigin="anonymous"'),
    'wrong-hash',
    /không khớp/,
    /does not fit/,
  ],
  [
    'a script that is not closed',
    '<script src="/js/html-portlets.classic.js" defer />',
    'unclosed-script',
    /thẻ đóng <\/script>/,
    /needs its <\/script>/,
  ],
  ['a script without an address', script('defer'), 'no-script-address', /chưa có src/, /has no src/],
  [
    'a theme that there is not',
    '<link rel="stylesheet" href="/html-portlets/themes/red.css">',
    'wrong-file',
    /xanh\.css, do\.css/,
    /xanh\.css, do\.css/,
  ],
];

describe('a snippet with a mistake', () => {
  it('is one of at least forty that people make', () => assert.ok(real.length >= 40));

  for (const [what, markup, rule, vi, en] of real) {
    it(`${what}: ${rule}`, () => {
      // As of a built copy, whatever is in dist/.
      const found = checkSnippet(markup, { ...facts, hashes: { 'html-portlets.classic.js': 'sha384-BBBB' } });
      const [named, ...others] = found.filter((mistake) => mistake.rule === rule);
      assert.ok(named, `found: ${found.map((mistake) => mistake.rule).join()}`);
      assert.deepEqual(others, []);
      assert.match(named.vi, vi);
      assert.match(named.en, en);
    });
  }

  it('is told its cause, and nothing that follows from it', () => {
    const rules = (markup) => checkSnippet(markup, facts).map(({ rule }) => rule);
    const alone = [
      'curly-quotes',
      'pasted-as-text',
      'odd-dashes',
      'odd-spaces',
      'code-fence',
      'unknown-attribute',
      'unknown-value',
      'number',
      'region-unknown',
      'region-separator',
      'http-address',
      'no-source',
      'unfinished-tag',
    ];
    for (const [what, markup, rule] of real.filter(([, , name]) => alone.includes(name)))
      assert.deepEqual(rules(markup), [rule], what);
  });

  it('is told everything that is wrong with it at once', () => {
    const markup = '<div data-portlet=“weather-region” data-view=“cardz” data-regions=“Huee”>' + a + '</div>';
    assert.deepEqual(
      checkSnippet(markup, facts).map(({ rule }) => rule),
      ['curly-quotes', 'unknown-block', 'unknown-value', 'region-unknown'],
    );
  });
});

describe('a snippet without a mistake', () => {
  const right = [
    ...carriers.map(({ markup }) => markup),
    weather(
      'data-regions="Sơn Tây|21.14,105.50; Pleiku; gia-lai:pleiku" data-view="tabs" data-details="none" data-days="7"',
    ),
    news(
      'data-feed="https://cong.gov.vn/rss?id=1&amp;x=2" data-show="date picture" data-rotate="true" data-lang="en"',
    ),
    `<div data-portlet="weather-regions" class="thoi-tiet" title="Thời tiết" lang="vi">${a}</div>`,
    script('src="/html-portlets/html-portlets.classic.js?v=2" defer'),
    script('type="module" src="https://cdn.vn/npm/html-portlets/dist/autoload.js"'),
    '<link rel="stylesheet" href="/html-portlets/themes/do.css">',
  ];
  for (const markup of right) it(markup, () => assert.deepEqual(checkSnippet(markup, facts), []));

  it('is let pass with the line break that a file ends with', () => {
    assert.deepEqual(checkSnippet(`\ufeff${carriers[0].markup}\r\n`, facts), []);
  });
});

it('a snippet of any length and kind is judged without an error, in little time', () => {
  const start = performance.now();
  for (const text of [
    '<'.repeat(90_000),
    '<a "'.repeat(20_000),
    '&lt;div '.repeat(10_000),
    '“'.repeat(90_000),
    '='.repeat(90_000),
    `<div ${'a='.repeat(40_000)}`,
    `<a ${' '.repeat(90_000)}`,
    'x'.repeat(200_000),
  ])
    assert.ok(checkSnippet(text, facts).length, text.slice(0, 8));
  assert.ok(performance.now() - start < 5000);
});
