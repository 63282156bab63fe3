import { expect } from '@open-wc/testing';
import { all, captureWarnings, headings, images, links, parts, settled, texts, titles } from './fixtures.js';
import { someStories, source, useFakeSources } from './fake-source.js';

describe('attributes of <featured-news>', () => {
  useFakeSources();
  const warnings = captureWarnings();

  describe('limit', () => {
    for (const [limit, count] of [
      [undefined, 6],
      ['', 6],
      ['1', 1],
      ['2', 2],
      ['7', 7],
      ['20', 20],
      ['21', 21],
      ['50', 50],
      ['0', 6],
      ['51', 6],
      ['-1', 6],
      ['hai', 6],
    ] as const)
      it(`of ${limit ?? 'none'} shows ${count} of sixty stories`, async () => {
        const src = source(someStories(60, { pictures: [] })).src;
        const element = await settled({ src, layout: 'headlines', ...(limit !== undefined && { limit }) });
        expect(titles(element)).to.deep.equal(someStories(count).map(({ title }) => title));
        expect(warnings).to.have.length(['0', '51', '-1', 'hai'].includes(limit ?? '') ? 1 : 0);
      });

    it('changes what is shown, up and down, without another answer being lost', async () => {
      const element = await settled({ src: source(someStories(30)).src, layout: 'headlines' });
      for (const limit of [3, 25, null]) {
        element.limit = limit;
        await element.updateComplete;
        await settledAgain(element);
        expect(titles(element)).to.have.length(limit ?? 6);
      }
    });

    it('counts stories of the category alone', async () => {
      const items = [
        ...someStories(8, { category: 'Sự kiện' }),
        ...['a', 'b', 'c', 'd'].map((title) => ({ title, category: 'Thông báo' })),
      ];
      const element = await settled({ src: source(items).src, category: 'Thông báo', limit: '3' });
      expect(titles(element)).to.deep.equal(['a', 'b', 'c']);
    });

    for (const [written, sent] of [
      ['Văn hoá - Xã hội', 'Văn hóa – Xã hội'],
      ['Thuý', 'THÚY'],
      ['Đầu tư', '\u00d0ầu tư'],
      ['Đầu tư', '\u0189ầu  tư'],
      ['Khoẻ', 'Kho\u0309e'],
    ] as const)
      it(`knows ${sent} by ${written}`, async () => {
        const items = [...someStories(2, { category: 'Sự kiện' }), { title: 'a', category: sent }];
        const element = await settled({ src: source(items).src, category: written });
        expect(titles(element)).to.deep.equal(['a']);
      });

    it('does not know one tone by another', async () => {
      const items = [
        { title: 'a', category: 'Văn hòa' },
        { title: 'b', category: 'Văn hoá' },
      ];
      const element = await settled({ src: source(items).src, category: 'Văn hóa' });
      expect(titles(element)).to.deep.equal(['b']);
    });
  });

  describe('show', () => {
    const shown = (element: Awaited<ReturnType<typeof settled>>) => ({
      date: all(element, 'time').some((time) => time.closest('[part="story"]')),
      picture: images(element).length > 0,
      summary: parts(element, 'summary').length > 0,
      category: texts(element, 'story').some((text) => text.includes('Thông báo')),
    });
    const open = (show: string | undefined, layout = 'list') =>
      settled({
        src: source(someStories(2, { category: 'Thông báo' })).src,
        layout,
        ...(show !== undefined && { show }),
      });
    const nothing = { date: false, picture: false, summary: false, category: false };

    for (const layout of ['focus', 'list', 'cards'])
      it(`is date, picture and summary in ${layout}`, async () => {
        expect(shown(await open(undefined, layout))).to.deep.equal({
          date: true,
          picture: true,
          summary: true,
          category: false,
        });
      });

    it('is date and picture in the carousel, the date in headlines', async () => {
      expect(shown(await open(undefined, 'carousel'))).to.deep.equal({
        ...nothing,
        date: true,
        picture: true,
      });
      expect(shown(await open(undefined, 'headlines'))).to.deep.equal({ ...nothing, date: true });
    });

    for (const layout of ['focus', 'list', 'cards', 'carousel', 'headlines'])
      it(`may be none in ${layout}`, async () => {
        const element = await open('none', layout);
        expect(shown(element)).to.deep.equal(nothing);
        expect(titles(element)).to.have.length(2);
        expect(warnings).to.deep.equal([]);
      });

    for (const name of ['date', 'picture', 'summary', 'category'])
      it(`may be ${name} alone`, async () => {
        expect(shown(await open(name))).to.deep.equal({ ...nothing, [name]: true });
      });

    for (const list of [
      'summary date',
      'date;summary',
      'date, summary',
      '  date   summary ',
      'summary\ndate',
    ])
      it(`takes ${JSON.stringify(list)} for a list`, async () => {
        expect(shown(await open(list))).to.deep.equal({ ...nothing, date: true, summary: true });
        expect(warnings).to.deep.equal([]);
      });

    it('takes what it knows of a list, and tells the editor of the rest', async () => {
      expect(shown(await open('date views'))).to.deep.equal({ ...nothing, date: true });
      expect(warnings).to.have.length(1);
    });

    it('shows the first category of a story', async () => {
      const items = [{ title: 'Tin', category: ['Giáo dục', 'Y tế'] }];
      const element = await settled({ src: source(items).src, layout: 'list', show: 'category' });
      expect(texts(element, 'meta')).to.deep.equal(['Giáo dục']);
    });
  });

  describe('category', () => {
    const items = [
      { title: 'a', category: 'Thông báo' },
      { title: 'b', category: 'Sự kiện' },
      { title: 'c', category: ['Y tế', 'THÔNG BÁO'] },
      { title: 'd', category: 'Thông báo khẩn' },
    ];
    for (const [kind, category, expected] of [
      ['in capitals', 'THÔNG BÁO', 'ac'],
      ['between spaces', '  Thông báo ', 'ac'],
      ['in NFD, as a Mac types it', 'Thông báo'.normalize('NFD'), 'ac'],
      ['of several names', 'sự kiện;Y tế', 'bc'],
      ['of several names with empty ones', ';; Sự kiện ; ', 'b'],
      ['that is empty', '', 'abcd'],
      ['of separators alone', ' ; ', 'abcd'],
    ] as const)
      it(`${kind} is found`, async () => {
        const element = await settled({ src: source(items).src, category, layout: 'headlines' });
        expect(titles(element).join('')).to.equal(expected);
        expect(warnings).to.deep.equal([]);
      });

    it('is found where the source writes it in NFD', async () => {
      const src = source([{ title: 'a', category: 'Thông báo'.normalize('NFD') }]).src;
      const element = await settled({ src, category: 'Thông báo' });
      expect(titles(element)).to.deep.equal(['a']);
    });

    it('may change', async () => {
      const element = await settled({ src: source(items).src, category: 'Y tế', layout: 'headlines' });
      element.category = 'Sự kiện';
      await element.updateComplete;
      await settledAgain(element);
      expect(titles(element)).to.deep.equal(['b']);
    });
  });

  describe('links', () => {
    const foreignBase = () => {
      const base = document.createElement('base');
      base.href = 'https://other.example/';
      document.head.append(base);
      return base;
    };

    it('to all stories there is none by default', async () => {
      const element = await settled({ src: source().src });
      expect(parts(element, 'more')).to.have.length(0);
    });

    it('of the author’s are relative to the page, whatever its <base> says', async () => {
      const { src } = source(someStories(1));
      const base = foreignBase();
      const element = await settled({
        src: new URL(src, location.origin).href,
        'more-href': 'tin-tuc',
        'article-href': 'chi-tiet?tin={id}',
      });
      base.remove();
      expect(parts<HTMLAnchorElement>(element, 'more')[0]!.href).to.equal(
        new URL('tin-tuc', location.href).href,
      );
      expect(links(element)[0]!.origin).to.equal(location.origin);
    });

    it('of the source are relative to the page too', async () => {
      const { src } = source(someStories(2));
      const base = foreignBase();
      const element = await settled({ src });
      base.remove();
      expect(titles(element)).to.have.length(2);
    });

    for (const [guid, tail] of [
      ['a b', 'a%20b'],
      ['a&b=c', 'a%26b%3Dc'],
      ['a/b?c#d', 'a%2Fb%3Fc%23d'],
      ['100%', '100%25'],
      ['$& $1', '%24%26%20%241'],
      ['tin-số-1', 'tin-s%E1%BB%91-1'],
    ] as const)
      it(`name the story ${guid} whole`, async () => {
        const src = source([{ title: 'Tin', guid }]).src;
        const element = await settled({ src, 'article-href': '/chi-tiet?tin={id}&from=home' });
        expect(links(element)[0]!.getAttribute('href')).to.equal(
          new URL(`/chi-tiet?tin=${tail}&from=home`, location.href).href,
        );
      });

    it('name the story wherever the pattern says so', async () => {
      const src = source([{ title: 'Tin', guid: '7' }]).src;
      const element = await settled({ src, 'article-href': '/{id}/chi-tiet?tin={id}' });
      expect(links(element)[0]!.getAttribute('href')).to.equal(
        new URL('/7/chi-tiet?tin=7', location.href).href,
      );
    });

    it('lead to the story’s own page where its name is half a character', async () => {
      const fake = source();
      fake.contentType = 'application/json';
      fake.text = '{"items":[{"id":"\\ud800","title":"Nửa chữ"},{"id":"2","title":"Cả chữ"}]}';
      const element = await settled({ src: fake.src, format: 'json', 'article-href': '/chi-tiet?tin={id}' });
      expect(titles(element)).to.deep.equal(['Nửa chữ', 'Cả chữ']);
      expect(links(element).map(({ search }) => search)[1]).to.equal('?tin=2');
    });
  });

  describe('heading-level', () => {
    for (const [attributes, block, story] of [
      [{}, 'H2', 'H3'],
      [{ 'heading-level': '2' }, 'H2', 'H3'],
      [{ 'heading-level': '3' }, 'H3', 'H4'],
      [{ 'heading-level': '5' }, 'H5', 'H6'],
      [{ 'heading-level': '6' }, 'H6', 'H6'],
      [{ 'heading-level': '1' }, 'H2', 'H3'],
      [{ 'heading-level': '9' }, 'H2', 'H3'],
      [{ 'heading-level': 'ba' }, 'H2', 'H3'],
      [{ heading: '' }, undefined, 'H2'],
      [{ heading: '', 'heading-level': '4' }, undefined, 'H4'],
      [{ heading: '', 'heading-level': '9' }, undefined, 'H2'],
    ] as const)
      for (const layout of ['focus', 'headlines'])
        it(`${JSON.stringify(attributes)} makes ${layout} of ${story}`, async () => {
          const element = await settled({ src: source(someStories(2)).src, layout, ...attributes });
          const frame = all(element, '[part="header"] [part="heading"]').map(({ tagName }) => tagName);
          expect(frame).to.deep.equal(block ? [block] : []);
          expect(headings(element).map(({ tagName }) => tagName)).to.deep.equal([story, story]);
        });
  });

  describe('what the reader is shown of a date', () => {
    it('is the day in Viet Nam, with the time for machines', async () => {
      const src = source([{ title: 'Tin', date: 'Wed, 12 Aug 2026 23:30:00 GMT' }]).src;
      const element = await settled({ src, layout: 'list' });
      const [time] = all(element, '[part="story"] time');
      expect(time!.innerText).to.equal('13/08/2026');
      expect(time!.getAttribute('datetime')).to.equal('2026-08-13T06:30+07:00');
    });

    it('is nothing where the source tells none', async () => {
      const element = await settled({ src: source([{ title: 'Tin', date: '' }]).src });
      expect(parts(element, 'meta')).to.have.length(0);
    });

    it('tells under the stories when the source was read, in Viet Nam’s time', async () => {
      const element = await settled({ src: source(someStories(1)).src });
      const [time] = all(element, '[part="foot"] time');
      const instant = Date.parse(time!.getAttribute('datetime')!);
      expect(instant).to.be.closeTo(Date.now(), 70_000);
      const clock = new Date(instant).toLocaleTimeString('en-GB', {
        timeZone: 'Asia/Ho_Chi_Minh',
        hour: '2-digit',
        minute: '2-digit',
      });
      expect(time!.innerText).to.equal(`Cập nhật ${clock}`);
    });
  });

  it('a story that comes twice is shown once, and two stories of one id both', async () => {
    const items = [
      { title: 'Tin một', guid: '1' },
      { title: 'Tin hai', guid: '1' },
      { title: 'Tin một', guid: '1' },
    ];
    const element = await settled({ src: source(items).src, limit: '2' });
    expect(titles(element)).to.deep.equal(['Tin một', 'Tin hai']);
  });
});

/** Resolves when no answer is awaited. */
async function settledAgain(element: Awaited<ReturnType<typeof settled>>) {
  while (element.getAttribute('state') === 'loading') {
    await new Promise((resolve) => element.addEventListener('portlet-load', resolve, { once: true }));
    await element.updateComplete;
  }
}
