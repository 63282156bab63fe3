import { describe, it } from 'node:test';
import { expect } from 'chai';
import { readNews, reasonOf, wall } from './sample.js';

const LIST = [
  { id: 1, tieuDe: 'Khai trương trung tâm', url: '/1', ngayDang: '2020-08-13T16:07:00' },
  { id: 2, tieuDe: 'Tập huấn', url: '/2', ngayDang: '2020-08-12T08:00:00' },
];
const json = JSON.stringify(LIST);
const TITLES = ['Khai trương trung tâm', 'Tập huấn'];

const titles = async (source: string | object, fields?: Readonly<Record<string, string>>) =>
  (await readNews(typeof source === 'string' ? source : JSON.stringify(source), { fields })).map(
    ({ title }) => title,
  );

describe('JSON of a portal’s own', () => {
  const envelopes: Readonly<Record<string, string | object>> = {
    'a code of success': { code: 200, message: 'Thành công', data: LIST },
    'a code of zero': { status: 'success', code: 0, message: 'OK', data: LIST },
    'a code as text': { code: '00', message: 'Thành công', result: LIST },
    'an error that is none': { error: { code: 0, message: '' }, data: { items: LIST } },
    'no error': { error: null, errors: [], status: 200, data: { rows: LIST, total: 2 } },
    ABP: { result: { totalCount: 2, items: LIST }, success: true, error: null, __abp: true },
    'a page of .NET': { totalCount: 2, items: LIST },
    OData: { '@odata.context': 'https://a.vn/odata/$metadata#Tin', value: LIST },
    'a web method’s d': { d: LIST },
    'a web method’s d as text': { d: json },
    'd and results': { d: { results: LIST } },
    'a list beside categories': { data: { danhMuc: [{ id: 1, ten: 'Tin' }], tin: LIST } },
    'records by their ids': { data: { 12: LIST[0], 15: LIST[1] } },
    'lists in a list': [{ total: 2, data: LIST }],
    'XML of ASP.NET': `<?xml version="1.0" encoding="utf-8"?>\n<string xmlns="http://tempuri.org/">${json}</string>`,
    'XML of ASP.NET, escaped': `<string xmlns="http://tempuri.org/">${json.replace(/"/g, '&quot;')}</string>`,
    'a notice of PHP': `<br />\n<b>Notice</b>:  Undefined offset: [0] in <b>/var/www/tin.php</b> on line <b>12</b><br />\n${json}`,
    'a warning of PHP as text': `Warning: Undefined array key "a" in /var/www/tin.php on line 12\n{"data":${json}}`,
    'a warning of PHP behind it': `${json}<br />\n<b>Warning</b>:  Undefined array key "x" in <b>/var/www/tin.php</b> on line <b>12</b><br />\n`,
    'a fatal error of PHP behind it': `{"code":200,"data":${json}}\nPHP Fatal error: Uncaught Error: [] operator in {main} thrown in /var/www/tin.php`,
    'notices of PHP around it': `<br />\n<b>Notice</b>: Undefined offset: [0] in <b>a.php</b><br />\n{"data":${json}}<br />\n<b>Warning</b>: key [1]`,
    'JSON lines': LIST.map((story) => JSON.stringify(story)).join('\n'),
    'JSON lines with their ends': LIST.map((story) => `${JSON.stringify(story)},\r\n`).join(''),
    'a comment before it': `<!-- tin.php -->\n${json}`,
    'commas that nothing follows': `{"data":${json.replace('}]', '},]')},}`,
    'a line break in a string': json.replace('Tập huấn', 'Tập\n\thuấn'),
    'records of Strapi': { data: LIST.map(({ id, ...attributes }) => ({ id, attributes })), meta: {} },
    'nodes of GraphQL': { data: { posts: { edges: LIST.map((node) => ({ node })) } } },
    'hits of Elasticsearch': { hits: { total: 2, hits: LIST.map((_source) => ({ _id: 'a', _source })) } },
    'a list whose first entry is empty': { data: [null, ...LIST] },
    'names with the word for news before them': LIST.map(({ id, tieuDe, url }) => ({
      newsId: id,
      post_title: tieuDe,
      articleUrl: url,
    })),
    'titles that were attributes of XML': LIST.map(({ tieuDe, ...rest }) => ({
      ...rest,
      title: { $t: tieuDe },
    })),
    'a byte-order mark': `\ufeff${json}`,
    'a callback': `hienTin(${json});`,
    'a callback, guarded': `/**/ typeof hienTin === 'function' && hienTin(${json});`,
    'a variable': `var tin = ${json};`,
    'names with their language': LIST.map(({ tieuDe, ...rest }) => ({
      ...rest,
      tieu_de_vi: tieuDe,
      tieu_de_en: 'News',
    })),
    'fields that are lists': { docs: LIST.map(({ tieuDe, ...rest }) => ({ ...rest, title: [tieuDe] })) },
    'titles that are markup, escaped': LIST.map(({ tieuDe, ...rest }) => ({
      ...rest,
      title: `&lt;p&gt;${tieuDe}&lt;/p&gt;`,
    })),
    'categories that have names, links and images too': [
      { id: 1, name: 'Kinh tế', url: '/kinh-te', image: '/1.jpg', posts: [LIST[0]] },
      { id: 2, name: 'Văn hóa', url: '/van-hoa', image: '/2.jpg', posts: [LIST[1]] },
    ],
    'categories in an envelope, one of them without stories': {
      code: 0,
      data: [
        { ten: 'Trống', baiViet: [] },
        { ten: 'Kinh tế', baiViet: { total: 1, items: [LIST[0]] } },
        { ten: 'Văn hóa', baiViet: { total: 1, items: [LIST[1]] } },
      ],
    },
    'categories of Strapi': {
      data: LIST.map(({ id, ...attributes }) => ({
        id,
        attributes: { name: 'Tin', createdAt: '2020-08-13', posts: { data: [{ id, attributes }] } },
      })),
    },
    'translations of records': LIST.map(({ tieuDe, ...rest }) => ({
      ...rest,
      translations: [
        { languages_code: 'en-US', title: 'News' },
        { languages_code: 'vi-VN', title: tieuDe },
      ],
    })),
    'lists by category': { code: 200, data: { kinhTe: [LIST[0]], vanHoa: [LIST[1]], theThao: [] } },
    'lists within categories by their names': {
      kinhTe: { ten: 'Kinh tế', tin: [LIST[0]] },
      vanHoa: { ten: 'Văn hóa', tin: [LIST[1]] },
    },
    'a story before the list of the others': { tinNoiBat: LIST[0], tinKhac: [LIST[1]] },
    'a list behind banners and categories': {
      banners: [{ id: 1, title: 'Banner', image: '/b.jpg', link: '/x' }],
      categories: [{ id: 1, name: 'Kinh tế', slug: 'kinh-te', description: 'x', created_at: '2020-01-01' }],
      news: LIST,
    },
    'the state of a page of React': {
      props: {
        pageProps: { dehydratedState: { queries: [{ state: { data: { pages: [{ data: LIST }] } } }] } },
      },
    },
    'cells of SharePoint’s search': {
      PrimaryQueryResult: {
        RelevantResults: {
          Table: {
            Rows: LIST.map(({ tieuDe, url }) => ({
              Cells: [
                { Key: 'Title', Value: tieuDe, ValueType: 'Edm.String' },
                { Key: 'Path', Value: url, ValueType: 'Edm.String' },
              ],
            })),
          },
        },
      },
    },
    'entities of Drupal': LIST.map(({ id, tieuDe, ngayDang }) => ({
      nid: [{ value: id }],
      title: [{ value: tieuDe }],
      created: [{ value: ngayDang, format: 'c' }],
      status: [{ value: true }],
    })),
    'a list with drafts': [...LIST, { id: 3, tieuDe: 'Nháp', url: '/3', status: 'draft' }],
    'a list with a title that is none': [...LIST, { id: 3, tieuDe: 'null', url: '/3' }],
    'headings of a sheet': LIST.map(({ tieuDe, url, ngayDang }) => ({
      'Tiêu đề': tieuDe,
      'Liên kết': url,
      'Ngày đăng': ngayDang,
    })),
    'a guard against scripts': `)]}',\n${json}`,
    'words behind it': `${json}<!-- 0.02 s -->`,
  };
  Object.entries(envelopes).forEach(([kind, source]) => {
    it(`is found within ${kind}`, async () => {
      expect(await titles(source)).to.deep.equal(TITLES);
    });
  });

  it('has the stories and not what lies within them', async () => {
    const images = [1, 2].map((id) => ({ id, name: `Ảnh ${id}`, url: `/${id}.jpg`, caption: 'a' }));
    const stories = LIST.map((story) => ({
      ...story,
      images,
      items: images,
      tags: [{ id: 1, name: 'Thẻ', url: '/the', description: 'Thẻ' }],
      related: [{ id: 9, title: 'Tin khác', url: '/9', publishedAt: '2020-08-01' }],
    }));
    expect(await titles(stories)).to.deep.equal(TITLES);
  });

  it('has days and links as Blogger writes them', async () => {
    const entry = (id: number) => ({
      id: { $t: `tag:blogger.com,1999:blog-1.post-${id}` },
      published: { $t: `2020-08-1${id}T16:07:00.001+07:00` },
      updated: { $t: `2020-08-1${id}T17:00:00.001+07:00` },
      category: [{ scheme: 'http://www.blogger.com/atom/ns#', term: 'Thư viện' }],
      title: { type: 'text', $t: `Tin ${id}` },
      content: { type: 'html', $t: `<p>Chữ của tin ${id}</p>` },
      link: [
        { rel: 'replies', type: 'application/atom+xml', href: `https://a.vn/feeds/${id}/comments/default` },
        { rel: 'edit', href: `https://www.blogger.com/feeds/1/posts/default/${id}` },
        { rel: 'alternate', type: 'text/html', href: `https://a.vn/2020/08/${id}.html`, title: `Tin ${id}` },
      ],
      author: [{ name: { $t: 'Ban biên tập' }, uri: { $t: 'https://a.vn/' } }],
      media$thumbnail: { url: `https://a.vn/s72-c/${id}.jpg`, height: '72', width: '72' },
    });
    const items = await readNews(
      JSON.stringify({
        version: '1.0',
        feed: {
          id: { $t: 'tag:blogger.com,1999:blog-1' },
          updated: { $t: '2020-08-13T00:00:00+07:00' },
          title: { type: 'text', $t: 'Cổng' },
          link: [{ rel: 'alternate', href: 'https://a.vn/' }],
          entry: [entry(3), entry(2)],
        },
      }),
    );
    expect(items.map(({ title, url }) => [title, url])).to.deep.equal([
      ['Tin 3', 'https://a.vn/2020/08/3.html'],
      ['Tin 2', 'https://a.vn/2020/08/2.html'],
    ]);
    expect(wall(items[0]!.published?.instant)).to.equal('2020-08-13 16:07');
    expect(items[0]!.body).to.contain('Chữ của tin 3');
    expect(items[0]!.authors).to.deep.equal(['Ban biên tập']);
    expect(items[0]!.categories.map(({ name }) => name)).to.deep.equal(['Thư viện']);
    expect(items[0]!.images.map(({ src }) => src)).to.deep.equal(['https://a.vn/s72-c/3.jpg']);
  });

  it('has fields whose names differ in case and in strokes', async () => {
    const [first] = await readNews(
      JSON.stringify([
        {
          TinTucID: 7,
          TieuDe: ' Hội nghị  &amp; tổng kết ',
          GioiThieu: '<b>Tóm</b> tắt',
          Noi_Dung: '&lt;p&gt;Sáng nay, &lt;strong&gt;UBND&lt;/strong&gt; họp.&lt;/p&gt;',
          AnhLonUrl: 'a.png',
          CREATED_DATE: '13/08/2020 4:07:00 CH',
          'tac-gia': 'Nguyễn Văn A',
          Link: '/tin/7',
        },
      ]),
    );
    expect(first).to.deep.include({
      id: '7',
      title: 'Hội nghị & tổng kết',
      summary: 'Tóm tắt',
      body: '<p>Sáng nay, <strong>UBND</strong> họp.</p>',
      authors: ['Nguyễn Văn A'],
      url: 'https://cong.example.vn/tin/7',
    });
    expect(wall(first!.published?.instant)).to.equal('2020-08-13 16:07');
    expect(first!.images[0]!.src).to.equal('https://cong.example.vn/nguon/a.png');
  });

  it('may have dates as MongoDB and PHP write them', async () => {
    const items = await readNews(
      JSON.stringify([
        { title: 'a', created: { $date: '2020-08-13T09:07:00Z' } },
        { title: 'b', created: { date: '2020-08-12 16:07:00.000000', timezone: 'Asia/Ho_Chi_Minh' } },
      ]),
    );
    expect(items.map(({ published }) => wall(published?.instant))).to.deep.equal([
      '2020-08-13 16:07',
      '2020-08-12 16:07',
    ]);
  });

  it('may have dates as Java lists them, in a zone of its own, and beside a mark that it is published', async () => {
    const items = await readNews(
      JSON.stringify([
        { title: 'a', published: true, createdDate: [2020, 8, 13, 16, 7, 0, 123_000_000] },
        { title: 'b', published: true, created_at: { date: '2020-08-12 09:07:00.000000', timezone: 'UTC' } },
        { title: 'c', published: true, created: [2020, 8, 11] },
      ]),
    );
    expect(items.map(({ published }) => wall(published?.instant))).to.deep.equal([
      '2020-08-13 16:07',
      '2020-08-12 16:07',
      '2020-08-11 00:00',
    ]);
  });

  it('may have addresses as ASP.NET writes them, in lists, and images as JSON in text', async () => {
    const [first] = await readNews(
      JSON.stringify([{ title: 'a', link: ['~/tin/1'], image: '["~/anh/1.jpg","/anh/2.jpg"]' }]),
    );
    expect(first!.url).to.equal('https://cong.example.vn/tin/1');
    expect(first!.images.map(({ src }) => src)).to.deep.equal([
      'https://cong.example.vn/anh/1.jpg',
      'https://cong.example.vn/anh/2.jpg',
    ]);
  });

  it('is none of Joomla’s where JSON:API calls its articles so', async () => {
    const [first] = await readNews(
      JSON.stringify({
        data: [
          { type: 'articles', id: '1', attributes: { title: 'a', url: '/tin/1', publishedAt: '2020-08-13' } },
        ],
      }),
    );
    expect(first!.url).to.equal('https://cong.example.vn/tin/1');
    expect(wall(first!.published?.instant)).to.equal('2020-08-13 00:00');
  });

  it('has links in titles, and names, images and days within objects', async () => {
    const [first] = await readNews(
      JSON.stringify([
        {
          title: '<a href="/tin/1?a=1&amp;b=2">Lễ &amp;quot;ra quân&amp;quot;</a>',
          field_tom_tat: 'Lời dẫn',
          publishedAt: '0001-01-01T00:00:00',
          createdAt: { year: 2020, monthValue: 8, dayOfMonth: 13, hour: 16, minute: 7, month: 'AUGUST' },
          image: '8cbb43fe-4cdf-4991-8352-c461779cec02',
          cover: { data: { id: 1, attributes: { url: '/a.jpg', alternativeText: 'Toàn cảnh' } } },
          author: 3,
          tacGia: { data: { attributes: { name: 'An' } } },
          categories: { 'Kinh tế': { ID: 3, name: 'Kinh tế' } },
        },
      ]),
    );
    expect(first).to.deep.include({
      title: 'Lễ "ra quân"',
      url: 'https://cong.example.vn/tin/1?a=1&b=2',
      summary: 'Lời dẫn',
      authors: ['An'],
      categories: [{ name: 'Kinh tế' }],
      images: [{ src: 'https://cong.example.vn/a.jpg', alt: 'Toàn cảnh' }],
    });
    expect(wall(first!.published?.instant)).to.equal('2020-08-13 16:07');
  });

  it('leads to its next page by whatever name', async () => {
    const next = 'https://cong.example.vn/trang-2';
    const fetchMore = (url: string) =>
      Promise.resolve({
        bytes: new TextEncoder().encode(JSON.stringify(url === next ? { data: [LIST[1]] } : {})),
        info: { contentType: '', url },
      });
    const pages: readonly object[] = [
      { data: [LIST[0]], next_page_url: next },
      { data: [LIST[0]], links: { next } },
      { results: [LIST[0]], next },
      { _embedded: { tin: [LIST[0]] }, _links: { next: { href: next } } },
      { d: { results: [LIST[0]], __next: next } },
    ];
    for (const page of pages) {
      const items = await readNews(JSON.stringify(page), { fetchMore, wanted: 9 });
      expect(
        items.map(({ title }) => title),
        JSON.stringify(page),
      ).to.deep.equal(TITLES);
    }
    expect(
      await readNews(JSON.stringify({ data: [LIST[0]], next: 2 }), { fetchMore, wanted: 9 }),
    ).to.have.length(1);
  });

  it('may be one article', async () => {
    const answer = { code: 0, data: { id: 5, title: 'Bài', content: '<p>Chữ</p>', createdAt: '2020-08-13' } };
    expect(await titles(answer)).to.deep.equal(['Bài']);
  });

  it('of several lists is the one that the author names', async () => {
    const answer = { tin: LIST, thongBao: [{ ...LIST[0], tieuDe: 'Thông báo' }] };
    expect(await titles(answer, { items: 'thongBao' })).to.deep.equal(['Thông báo']);
    expect(await titles({ code: 500, message: 'x', ds: LIST }, { items: 'ds' })).to.deep.equal(TITLES);
  });

  it('in lines has those that came whole', async () => {
    const lines = [...LIST, LIST[0]].map((story) => JSON.stringify(story)).join('\n');
    let isCut = false;
    const items = await readNews(lines.slice(0, -20), { onCut: () => (isCut = true) });
    expect(items).to.have.length(2);
    expect(isCut).to.equal(true);
  });

  it('says that there is nothing, or why', async () => {
    const reason = (answer: unknown) => reasonOf(readNews(JSON.stringify(answer)));
    expect(await reason([])).to.equal('no-items');
    expect(await reason({ code: 200, message: 'Thành công', data: [] })).to.equal('no-items');
    expect(await reason({ code: 200, message: 'Thành công', data: null })).to.equal('no-items');
    expect(await reason({ code: 500, message: 'Lỗi hệ thống', data: null })).to.equal('http-500');
    expect(await reason({ success: false, message: 'Hết phiên' })).to.equal('bad-answer');
    expect(await reason({ status: 404, title: 'Not Found' })).to.equal('http-404');
    expect(await reason({ data: { posts: { nodes: [] } } })).to.equal('no-items');
    expect(await reason({ data: null, error: { status: 404, name: 'NotFoundError' } })).to.equal('http-404');
    expect(await reason({ statusCode: 401, message: 'Unauthorized' })).to.equal('http-401');
    expect(await reason({ errors: [{ title: 'Resource not found', code: 404 }] })).to.equal('http-404');
    expect(await reason({ title: 'Not Found', status: 404, detail: 'x', timestamp: '2020-08-13' })).to.equal(
      'http-404',
    );
    expect(await reason({ Message: 'Authentication failed.', ExceptionType: 'x' })).to.equal('bad-answer');
    expect(await reason({ exception: 'java.lang.SecurityException', message: 'Access denied' })).to.equal(
      'http-403',
    );
    expect(await reason({ status: false, message: 'Hết phiên', data: [] })).to.equal('bad-answer');
    expect(await reason({ message: 'Server Error' })).to.equal('bad-answer');
    expect(await reason({ ten: 'Cổng', diaChi: 'Hà Nội' })).to.equal('not-a-feed');
  });
});

describe('the author’s names for fields', () => {
  it('count more than what is known of WordPress', async () => {
    const post = {
      id: 1,
      slug: 'a',
      link: 'https://a.vn/1',
      title: { rendered: 'Gốc' },
      acf: { tieuDe: 'Riêng' },
    };
    expect(await titles([post])).to.deep.equal(['Gốc']);
    expect(await titles([post], { title: 'acf.tieuDe' })).to.deep.equal(['Riêng']);
    const [first] = await readNews(JSON.stringify([post]), { fields: { url: '/tin/{slug}' } });
    expect(first).to.include({ title: 'Gốc', url: 'https://cong.example.vn/tin/a' });
  });
});

describe('texts in several languages', () => {
  const title =
    `<?xml version='1.0' encoding='UTF-8'?><root available-locales="en_US,vi_VN" default-locale="vi_VN">` +
    `<Title language-id="en_US">City opens a library</Title><Title language-id="vi_VN">Thành phố mở thư viện</Title></root>`;

  it('of Liferay are taken in the block’s', async () => {
    const source = JSON.stringify([{ id: 1, title, url: '/1' }]);
    const inLanguage = async (language: 'vi' | 'en') => (await readNews(source, { language }))[0]!.title;
    expect(await inLanguage('vi')).to.equal('Thành phố mở thư viện');
    expect(await inLanguage('en')).to.equal('City opens a library');
    const headless = JSON.stringify({ items: [{ id: 1, title, contentFields: [] }] });
    expect((await readNews(headless))[0]!.title).to.equal('Thành phố mở thư viện');
  });

  it('are taken from translations, the first where there is none in the block’s', async () => {
    const translations = [
      { id: 7, languages_code: 'fr-FR', title: 'Une bibliothèque', summary: 'Texte' },
      { id: 8, languages_code: { code: 'vi-VN' }, title: 'Mở thư viện', summary: 'Lời dẫn', url: '/vi' },
    ];
    const story = { id: 1, url: '/1', date_created: '2020-08-13', translations };
    const read = (language: 'vi' | 'en', source: unknown) => readNews(JSON.stringify(source), { language });
    const [first, ...others] = await read('vi', { data: [story] });
    expect(others).to.deep.equal([]);
    expect(first).to.include({ title: 'Mở thư viện', summary: 'Lời dẫn' });
    expect(wall(first!.published?.instant)).to.equal('2020-08-13 00:00');
    const own = { ...story, title: 'Tên trong kho' };
    expect((await read('vi', { data: [own] }))[0]!.title).to.equal('Mở thư viện');
    expect((await read('en', { data: [story, { ...own, id: 2 }] })).map(({ title }) => title)).to.deep.equal([
      'Une bibliothèque',
      'Une bibliothèque',
    ]);
  });

  it('are taken from an object by language', async () => {
    const source = [{ title: { 'vi-VN': 'Tiếng Việt', 'en-US': 'English' }, url: '/1' }];
    expect(await titles(source)).to.deep.equal(['Tiếng Việt']);
  });
});
