import { describe, it } from 'node:test';
import { expect } from 'chai';
import { firstOf, readNews, readSample, reasonOf, wall } from './sample.js';

/** An answer in JSON, as text. */
const json = (answer: unknown) => JSON.stringify(answer);

describe('WordPress', () => {
  it('gives every field of a post', async () => {
    const [first] = await readSample('wordpress/posts-embed.json');
    const { body = '', images, ...rest } = first!;
    expect(rest).to.deep.equal({
      id: '7',
      title: 'Khai trương Cổng dịch vụ công & hệ thống “một cửa”',
      url: 'https://wp.example.org/2020/08/khai-truong-cong-dich-vu-cong/',
      published: { instant: Date.UTC(2020, 7, 13, 9, 7), precision: 'minute' },
      updated: { instant: Date.UTC(2020, 7, 13, 9, 7), precision: 'minute' },
      summary: 'Ngày 13/8, Ủy ban nhân dân tỉnh khai trương Cổng dịch vụ công.',
      authors: ['Nguyễn Văn An'],
      categories: [{ name: 'Tin nổi bật', url: 'https://wp.example.org/category/tin-noi-bat/' }],
      attachments: [],
    });
    expect(body).to.contain('<figure');
    const { srcset = '', ...picture } = images[0]!;
    expect(picture).to.deep.equal({
      src: 'https://wp.example.org/wp-content/uploads/2026/11/le-khai-truong.jpg',
      alt: 'Đại biểu bấm nút khai trương',
      width: 1600,
      height: 900,
    });
    expect(srcset).to.contain('le-khai-truong-768x432.jpg 768w, ');
    expect(srcset).not.to.contain('150x150');
  });

  it('takes markup and references out of titles', async () => {
    const post = { id: 1, title: { rendered: '<em>Khai</em> trương &#038; một' }, link: 'https://a.vn/' };
    expect((await firstOf(readNews(json([post])))).title).to.equal('Khai trương & một');
    expect((await firstOf(readNews(json(post)))).title).to.equal('Khai trương & một');
  });

  it('takes the site’s own time only where UTC is not told', async () => {
    const published = async (dates: object) =>
      wall(
        (await firstOf(readNews(json([{ id: 1, title: { rendered: 'T' }, ...dates }])))).published?.instant,
      );
    const date = '2020-08-13T16:07:00';
    expect(await published({ date, date_gmt: '2020-08-13T09:07:00' })).to.equal('2020-08-13 16:07');
    expect(await published({ date })).to.equal('2020-08-13 16:07');
  });

  it('has no body of a post with a password', async () => {
    const [post] = await readSample('wordpress/post-password.json');
    expect(post).to.include({ title: 'Bài có mật khẩu' });
    expect(post).not.to.have.any.keys('body', 'summary');
  });

  it('does without what a guest may not see', async () => {
    const forbidden = { code: 'rest_forbidden', message: 'no', data: { status: 401 } };
    const [post] = await readNews(
      json([
        {
          id: 1,
          title: { rendered: 'T' },
          meta: [],
          featured_media: 0,
          _embedded: { author: [forbidden], 'wp:featuredmedia': [forbidden] },
        },
      ]),
    );
    expect(post!.images).to.deep.equal([]);
    expect(post!.authors).to.deep.equal([]);
  });

  it('past the last page has no items, and says why otherwise', async () => {
    expect(await reasonOf(readSample('wordpress/error-page.json'))).to.equal('no-items');
    expect(
      await reasonOf(readNews(json({ code: 'rest_forbidden', message: 'no', data: { status: 403 } }))),
    ).to.equal('http-403');
  });
});

describe('Liferay', () => {
  it('gives every field, by kind where no names are given', async () => {
    const [first] = await readSample('liferay/structured-contents.json', {
      url: 'https://liferay.example.org/o/headless-delivery/v1.0/sites/1/structured-contents',
    });
    expect(first).to.deep.equal({
      id: '43849',
      title: 'Khai trương Cổng dịch vụ công',
      published: { instant: Date.UTC(2021, 7, 26, 6, 14), precision: 'minute' },
      updated: { instant: Date.UTC(2021, 7, 27, 1, 0), precision: 'minute' },
      summary: 'Ngày 26/8, UBND tỉnh khai trương.',
      images: [
        {
          src: 'https://liferay.example.org/documents/20125/0/le-khai-truong.jpg/50956e56-9571-8f73-ae6e-9fca20fe0e3a?t=1629897455431',
          alt: 'Đại biểu bấm nút khai trương',
        },
        {
          src: 'https://liferay.example.org/documents/20125/0/toan-canh.jpg/50956e56-9571-8f73-ae6e-9fca20fe0e3a?t=1629897455431',
          alt: 'Toàn cảnh',
        },
      ],
      authors: ['Nguyễn An'],
      categories: [{ name: 'Tin nổi bật' }],
      body: '<p>Ngày 26/8, <strong>UBND tỉnh</strong> khai trương.</p><p>Đoạn hai.</p>',
      attachments: [],
    });
  });

  it('reads the elements of a content set alike', async () => {
    expect(await readSample('liferay/content-set-elements.json')).to.deep.equal(
      await readSample('liferay/structured-contents.json'),
    );
  });

  it('reads the older values, and a lead by its label', async () => {
    const [first] = await readSample('liferay/structured-contents-older-value.json');
    expect(first!.summary).to.equal('Tóm tắt của bài.');
    expect(first!.body).to.equal('<p>Thân bài dài hơn phần tóm tắt nhiều.</p>');
    expect(first!.images[0]!.src).to.contain('/hoi-nghi.jpg');
  });

  it('goes by the names given, as reference or as name', async () => {
    const value = (name: string, contentFieldValue: object, fieldReference?: string) => ({
      name,
      contentFieldValue,
      ...(fieldReference && { fieldReference }),
    });
    const contentFields = [
      value('a', { image: { contentUrl: '/1.jpg' } }),
      value('b', { image: { contentUrl: '/2.jpg' } }, 'anhDaiDien'),
      value('c', { data: '<p>Dài hơn hẳn, nhưng không phải.</p>' }),
      value('d', { data: '<p>Thân.</p>' }),
      value('e', { data: 'Lời dẫn.' }),
      { name: 'f', nestedContentFields: [value('g', { document: { contentUrl: '/1.pdf', title: 'Một' } })] },
    ];
    const [first] = await readNews(
      json({ items: [{ id: 1, title: 'T', friendlyUrlPath: 'bài một', contentFields }], totalCount: 1 }),
      { fields: { picture: 'anhDaiDien', body: 'd', summary: 'e', url: '/w/{friendlyUrlPath}' } },
    );
    expect(first).to.deep.include({
      url: 'https://cong.example.vn/w/b%C3%A0i%20m%E1%BB%99t',
      body: '<p>Thân.</p>',
      summary: 'Lời dẫn.',
      images: [{ src: 'https://cong.example.vn/2.jpg', alt: '' }],
      attachments: [{ url: 'https://cong.example.vn/1.pdf', name: 'Một' }],
    });
  });

  it('has no items where only the root folder was asked for', async () => {
    expect(await reasonOf(readSample('liferay/structured-contents-empty.json'))).to.equal('no-items');
  });
});

describe('Drupal', () => {
  const url = 'https://drupal.example.org/vi/jsonapi/node/article?include=field_image,uid';

  it('gives pictures as one, none or many, and addresses with or without an alias', async () => {
    const items = await readSample('drupal/articles-field-image.json', { url });
    expect(items.map((each) => each.url)).to.deep.equal([
      'https://drupal.example.org/vi/tin-tuc/khai-truong',
      'https://drupal.example.org/vi/node/16',
      'https://drupal.example.org/vi/tin-tuc/nhieu-anh',
    ]);
    expect(items.map(({ images }) => images.length)).to.deep.equal([1, 0, 1]);
    expect(items[0]).to.deep.include({
      published: { instant: Date.UTC(2020, 7, 13, 9, 7, 25), precision: 'minute' },
      summary: 'Ngày 13/8, UBND tỉnh khai trương Cổng dịch vụ công.',
      body: '<p>Ngày 13/8, <strong>UBND tỉnh</strong> khai trương.</p>',
      images: [
        {
          src: 'https://drupal.example.org/sites/default/files/2020-08/le-khai-truong.jpg',
          alt: 'Đại biểu bấm nút khai trương',
          width: 1600,
          height: 900,
        },
      ],
    });
  });

  it('finds a picture behind its media entity, an author and a term', async () => {
    const { data, included } = JSON.parse(await sampleText('drupal/media-image.json'));
    const node = JSON.parse(await sampleText('drupal/node-recipe.json'));
    const user = { ...node.data.relationships.uid.data, attributes: { display_name: 'Nguyễn An' } };
    const [category] = node.data.relationships.field_recipe_category.data;
    const term = { ...category, attributes: { name: 'Tin nổi bật' } };
    const [first] = await readNews(json({ ...node, included: [data, ...included, user, term] }), { url });
    expect(first!.images).to.deep.equal([
      {
        src: 'https://drupal.example.org/sites/default/files/le-khai-truong.jpg',
        alt: 'Quang cảnh trung tâm phục vụ hành chính công',
        width: 768,
        height: 511,
      },
    ]);
    expect(first!.authors).to.deep.equal(['Nguyễn An']);
    expect(first!.categories).to.deep.include({ name: 'Tin nổi bật' });
    expect(first!.body).to.contain('Tiếp nhận');
  });

  it('says that it is forbidden', async () => {
    expect(await reasonOf(readSample('drupal/node-forbidden.json'))).to.equal('http-403');
  });
});

describe('Joomla', () => {
  const url = 'https://joomla.example.org/portal/api/index.php/v1/content/articles';

  it('gives times in UTC, tags as map or list, and the picture without its appendix', async () => {
    const [first, second] = await readSample('joomla/articles-list.json', { url });
    expect(wall(first!.published?.instant)).to.equal('2025-02-26 17:33');
    expect(first).to.deep.include({
      url: 'https://joomla.example.org/portal/index.php?option=com_content&view=article&id=581',
      authors: ['Nguyễn Văn An'],
      categories: [{ name: 'chuyển đổi số' }, { name: 'dịch vụ công' }],
      images: [
        {
          src: 'https://joomla.example.org/images/2025/le-khai-truong.jpg',
          alt: 'Đại biểu bấm nút khai trương',
          width: 822,
          height: 462,
        },
      ],
    });
    expect(second!.categories).to.deep.equal([]);
    expect(second!.images).to.deep.equal([]);
    expect(second!.authors).to.deep.equal([]);
  });

  it('leaves out what is not published', async () => {
    const answer = JSON.parse(await sampleText('joomla/articles-list.json'));
    answer.data[0].attributes.state = 0;
    expect(await readNews(json(answer))).to.have.length(1);
  });
});

describe('SharePoint', () => {
  it('reads its three wrappings alike', async () => {
    const [first] = await readSample('sharepoint/listitems-verbose.json');
    const { d } = JSON.parse(await sampleText('sharepoint/listitems-verbose.json'));
    const [plain] = await readNews(json({ value: d.results }));
    const [alone] = await readNews(json(d.results[0]), { format: 'sharepoint' });
    expect(first!.title).to.equal('Khai trương Cổng dịch vụ công');
    expect(wall(first!.published?.instant)).to.equal('2020-08-13 16:07');
    expect(first!.images[0]!.src).to.equal('https://sharepoint.example.org/SiteAssets/le-khai-truong.jpg');
    expect(plain).to.deep.equal(first);
    expect(alone).to.deep.equal(first);
  });

  it('believes the time that names its zone, and no picture that stands for none', async () => {
    const [page] = await readSample('sharepoint/page-listitem.json');
    expect(page!.published!.instant).to.equal(Date.UTC(2021, 0, 28, 13, 49, 31));
    expect(page!.images).to.deep.equal([]);
    expect(page!.body).to.contain('List of the current shared environments.');
    expect(page!.body).not.to.contain('1ef5ed11-ce7b-44be-bc5e-4abd55101d16</div>');
    expect(page!.body).not.to.match(/>\s*## Summary/);
  });

  it('takes the site’s own time for Viet Nam’s where nothing else is told', async () => {
    const [first] = await readNews(
      json({ ListItemAllFields: { Title: 'T', Created: '2020-08-13T16:07:00' } }),
    );
    expect(wall(first!.published?.instant)).to.equal('2020-08-13 16:07');
  });

  it('reads a canvas in JSON and pictures in every form', async () => {
    const page = (more: object) => readNews(json({ value: [{ Title: 'T', ...more }] }));
    const canvas = json([
      { controlType: 4, innerHTML: '<p>Một</p>' },
      { id: 'EMPTY' },
      { innerHTML: '<p>Hai</p>' },
    ]);
    expect((await firstOf(page({ CanvasContent1: canvas }))).body).to.match(/^<p>Một<\/p>\s+<p>Hai<\/p>$/);
    for (const picture of [
      { BannerImageUrl: { Url: '/a.jpg', Description: '' } },
      { BannerImageUrl: '/a.jpg, /a.jpg' },
      { BannerImageUrl: null, PublishingPageImage: '<img alt="" src="/a.jpg" style="border:0">' },
    ]) {
      expect((await firstOf(page(picture))).images).to.deep.equal([
        { src: 'https://cong.example.vn/a.jpg', alt: '' },
      ]);
    }
  });

  it('takes only what is promoted to news, where anything is', async () => {
    const items = await readNews(
      json({
        value: [
          { Title: 'Trang chủ', PromotedState: 0 },
          { Title: 'Tin', PromotedState: 2 },
        ],
      }),
    );
    expect(items.map(({ title }) => title)).to.deep.equal(['Tin']);
  });
});

describe('JSON Feed', () => {
  it('takes only content_html for HTML', async () => {
    const [first] = await readNews(
      json({
        version: 'https://jsonfeed.org/version/1',
        items: [
          {
            id: 7,
            title: 'Thẻ <b>',
            summary: 'A &amp; B',
            content_html: '<p>C</p>',
            image: '/a.jpg',
            tags: ['T'],
          },
          { title: 'không tên' },
        ],
        author: { name: 'Ban biên tập' },
      }),
    );
    expect(first).to.deep.equal({
      id: '7',
      title: 'Thẻ <b>',
      summary: 'A &amp; B',
      body: '<p>C</p>',
      images: [{ src: 'https://cong.example.vn/a.jpg', alt: '' }],
      authors: ['Ban biên tập'],
      categories: [{ name: 'T' }],
      attachments: [],
    });
  });

  it('discards items without an id, and gives attachments', async () => {
    expect(
      await reasonOf(readNews(json({ version: 'https://jsonfeed.org/version/1.1', items: [{}] }))),
    ).to.equal('no-items');
    const [first] = await readSample('jsonfeed/spec-example-2.json');
    expect(first!.attachments).to.deep.equal([
      {
        url: 'http://therecord.co/downloads/The-Record-sp1e1-ChrisParrish.m4a',
        name: 'The-Record-sp1e1-ChrisParrish.m4a',
        size: 89970236,
        type: 'audio/x-m4a',
      },
    ]);
  });
});

describe("JSON of a site's own", () => {
  it('is read by usual names, English and Vietnamese', async () => {
    const [first] = await readNews(
      json({
        data: [
          {
            id: 12,
            tieuDe: 'Khai trương &amp; một',
            duongDan: '/tin/12',
            ngayDang: '13/08/2020 | 16:07',
            moTa: '<p>Lời dẫn</p>',
            hinhAnh: { url: '/a.jpg' },
            tacGia: 'An',
            chuyenMuc: { ten: 'Tin nổi bật' },
          },
        ],
      }),
    );
    expect(first).to.deep.equal({
      id: '12',
      title: 'Khai trương & một',
      url: 'https://cong.example.vn/tin/12',
      published: { instant: Date.UTC(2020, 7, 13, 9, 7), precision: 'minute' },
      summary: 'Lời dẫn',
      images: [{ src: 'https://cong.example.vn/a.jpg', alt: '' }],
      authors: ['An'],
      categories: [{ name: 'Tin nổi bật' }],
      attachments: [],
    });
  });

  it('is read by the names given: paths, choices, patterns', async () => {
    const [first] = await readNews(
      json({ ket_qua: { ds: [{ t: '', tieu: { de: 'Một' }, ma: 'a/b', luc: 1597309620 }] } }),
      { fields: { items: 'ket_qua.ds', title: 't, tieu.de', url: '/tin/{ma}', published: 'luc' } },
    );
    expect(first).to.include({ title: 'Một', url: 'https://cong.example.vn/tin/a%2Fb' });
    expect(wall(first!.published?.instant)).to.equal('2020-08-13 16:07');
  });

  it('without a list is none', async () => {
    expect(await reasonOf(readNews('{"a": 1}'))).to.equal('not-a-feed');
    expect(await reasonOf(readNews('{"a": 1'))).to.equal('cut-off');
    expect(await reasonOf(readNews('{"a": 1]'))).to.equal('bad-answer');
    expect(await reasonOf(readNews('[]'))).to.equal('no-items');
    expect(await reasonOf(readNews('[null, 1, "a", []]'))).to.equal('no-items');
  });
});

async function sampleText(name: string): Promise<string> {
  const response = await fetch(new URL(`feeds/${name}`, import.meta.url));
  return response.text();
}
