import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import {
  all,
  block,
  captureWarnings,
  headings,
  images,
  inState,
  links,
  parts,
  settled,
  texts,
  titles,
} from './fixtures.js';
import { PICTURE, useFakeSources, source, someStories } from './fake-source.js';

describe('<featured-news>', () => {
  useFakeSources();
  const warnings = captureWarnings();

  describe('the plain line', () => {
    it('shows six stories of the source, each with one link, day and rank', async () => {
      const element = await settled({ src: source().src });
      expect(element.state).to.equal('ready');
      expect(titles(element)).to.have.length(6);
      expect(titles(element)[0]).to.equal('Tin thứ 1 của cổng thông tin');
      expect(all(element, 'h3.heading .link')).to.have.length(6);
      const addresses = links(element).map(({ href }) => href);
      expect(new Set(addresses).size).to.equal(6);
      expect(all(element, 'li a')).to.have.length(6);
      expect(texts(element, 'meta')[0]).to.match(/^\d\d\/\d\d\/\d{4}$/);
      expect(all(element, 'time[datetime]')[0]!.getAttribute('datetime')).to.match(
        /^\d{4}-\d\d-\d\dT\d\d:\d\d\+07:00$/,
      );
      expect(warnings).to.deep.equal([]);
    });

    for (const layout of ['focus', 'list', 'cards', 'carousel'])
      it(`loads the first picture at once and the others when they come near: ${layout}`, async () => {
        const element = await settled({ src: source().src, layout });
        const loading = images(element).map((picture) =>
          [picture.loading, picture.getAttribute('fetchpriority') ?? '', picture.decoding].join(' '),
        );
        expect(loading[0]).to.equal('eager high async');
        expect(new Set(loading.slice(1))).to.deep.equal(new Set(['lazy  async']));
      });

    it('is a list of links for assistive technology, with pictures that only decorate', async () => {
      const element = await settled({ src: source().src });
      images(element).forEach(({ alt }) => expect(alt).to.equal(''));
      await expect(element).to.be.accessible();
    });

    it('asks once for all blocks of the page', async () => {
      const played = source();
      const [one, two] = await Promise.all([
        settled({ src: played.src }),
        settled({ src: played.src, layout: 'headlines' }),
      ]);
      expect([titles(one).length, titles(two).length, played.requests]).to.deep.equal([6, 6, 1]);
    });
  });

  describe('what the author asks for', () => {
    it('limit and show', async () => {
      const element = await settled({
        src: source(someStories(8, { category: 'Thông báo' })).src,
        limit: '3',
        layout: 'list',
        show: 'category; summary',
      });
      expect(titles(element)).to.have.length(3);
      expect(texts(element, 'meta')).to.deep.equal(['Thông báo', 'Thông báo', 'Thông báo']);
      expect(texts(element, 'summary')).to.have.length(3);
      expect(parts(element, 'picture')).to.have.length(0);
    });

    it('nothing but titles', async () => {
      const element = await settled({ src: source().src, layout: 'cards', show: 'none' });
      expect(titles(element)).to.have.length(6);
      expect(parts(element, 'meta', 'summary', 'picture')).to.have.length(0);
    });

    it('a link to all stories, whose name says of what', async () => {
      const element = await settled({
        src: source().src,
        'more-href': '/tin-tuc',
        heading: 'Tin trong ngày',
      });
      const [more] = parts<HTMLAnchorElement>(element, 'more');
      expect(more!.textContent.replace(/\s+/g, ' ').trim()).to.equal('Xem tất cả Tin trong ngày');
      expect(more!.href).to.equal(new URL('/tin-tuc', location.href).href);
    });

    it('a page of its own that shows the stories', async () => {
      const [first, ...others] = someStories(3);
      const element = await settled({
        src: source([{ ...first!, guid: 'a b&c' }, ...others]).src,
        'article-href': '/chi-tiet?tin={id}',
      });
      expect(links(element)[0]!.href).to.equal(new URL('/chi-tiet?tin=a%20b%26c', location.href).href);
    });

    it('stories of some categories alone', async () => {
      const stories = ['Thông báo', 'Sự kiện', 'thông báo'].map((category, index) => ({
        title: `Tin ${index}`,
        category,
      }));
      const element = await settled({ src: source(stories).src, category: 'Lễ hội;  THÔNG BÁO ' });
      expect(titles(element)).to.deep.equal(['Tin 0', 'Tin 2']);
    });

    it('a category that the source has not: says so in the block, and to the editor', async () => {
      const element = await settled({ src: source().src, category: 'Không có' });
      expect(texts(element, 'body')[0]).to.contain('Chưa có tin nào.');
      expect(element.shadowRoot!.querySelector('time') === null, 'no time of nothing').to.equal(true);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(/^<featured-news> category="Không có"/);
    });

    it('a new value wins over an answer that is still on its way', async () => {
      const slow = source(someStories(2));
      let open!: () => void;
      slow.gate = new Promise<void>((resolve) => (open = resolve));
      const element = await block({ src: slow.src });
      element.src = source([{ title: 'Tin của nguồn sau' }]).src;
      await inState(element, 'ready');
      open();
      await element.updateComplete;
      expect(titles(element)).to.deep.equal(['Tin của nguồn sau']);
    });

    (
      [
        ['layout', 'marquee', /^<featured-news> layout="marquee": expected focus, list/],
        ['limit', '0', /^<featured-news> limit="0": expected a number, 1 to 50; taking 6/],
        ['limit', 'sáu', /^<featured-news> limit="sáu"/],
        ['show', 'date views', /^<featured-news> show="date views": expected any of date, picture/],
        ['new-for', '-1', /^<featured-news> new-for="-1"/],
        ['format', 'pdf', /^<featured-news> format="pdf": expected auto, rss/],
        ['selectors', 'title=h3', /^<featured-news> selectors="title=h3": expected item=/],
        ['fields', 'tieuDe', /^<featured-news> fields: "tieuDe" is none of/],
      ] as const
    ).forEach(([name, value, message]) =>
      it(`takes the default for ${name}="${value}" and tells the editor once`, async () => {
        const element = await settled({ src: source().src, [name]: value });
        element.requestUpdate();
        await element.updateComplete;
        expect(titles(element)).to.have.length(6);
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.match(message);
      }),
    );
  });

  describe('what is new', () => {
    const marks = (element: Parameters<typeof titles>[0]) =>
      parts(element, 'story').map((story) => story.querySelector('[part="new"]') !== null);
    const stories = [1, 47, 49].map((hours) => ({ title: `Cách đây ${hours} giờ`, hours }));

    it('is so by its age', async () => {
      expect(marks(await settled({ src: source(stories).src }))).to.deep.equal([true, true, false]);
      expect(marks(await settled({ src: source(stories).src, 'new-for': '2' }))).to.deep.equal([
        true,
        false,
        false,
      ]);
      expect(marks(await settled({ src: source(stories).src, 'new-for': '0' }))).to.deep.equal([
        false,
        false,
        false,
      ]);
    });

    it('is not what this reader has seen at an earlier visit', async () => {
      const { src } = source(stories);
      const before = Date.now() - 20 * 3600_000;
      localStorage.setItem(
        `html-portlets:visit:${new URL(src, location.href).href}`,
        `${before - 3600_000} ${before}`,
      );
      expect(marks(await settled({ src }))).to.deep.equal([true, false, false]);
    });
  });

  describe('pictures', () => {
    const shown = (element: Parameters<typeof titles>[0]) =>
      images(element).map(({ src }) => new URL(src).pathname);

    it('gives way to the next candidate, then to the text alone', async () => {
      const [story] = someStories(1);
      const tried: string[] = [];
      const element = await block({
        src: source([{ ...story!, pictures: ['/khong-co-1.png', '/khong-co-2.png'] }]).src,
      });
      element.shadowRoot!.addEventListener(
        'error',
        ({ target }) => tried.push(new URL((target as HTMLImageElement).src).pathname),
        { capture: true },
      );
      await inState(element, 'ready');
      await waitUntil(() => shown(element).length === 0);
      expect(tried).to.deep.equal(['/khong-co-1.png', '/khong-co-2.png']);
      expect(parts(element, 'picture')).to.have.length(0);
    });

    it('takes no space where no story has one', async () => {
      const element = await settled({ src: source(someStories(4, { pictures: [] })).src, layout: 'list' });
      expect(parts(element, 'picture')).to.have.length(0);
    });

    it('stands in a place of 3:2', async () => {
      const element = await settled({ src: source().src, layout: 'cards' });
      const { width, height } = parts(element, 'picture')[0]!.getBoundingClientRect();
      expect(width / height).to.be.closeTo(1.5, 0.02);
      expect(shown(element)[0]).to.equal(PICTURE);
    });
  });

  describe('what goes wrong', () => {
    // Else what a test's block has to tell its editor would come while the next test listens.
    before(() => import('../../src/locale/news/reasons.js'));

    it('says what is missing, why, and where to look', async () => {
      const played = source();
      played.status = 503;
      const element = await settled({ src: played.src, 'more-href': '/tin-tuc' });
      expect(element.state).to.equal('error');
      const [notice] = parts(element, 'notice');
      expect(notice!.innerText.replace(/\s+/g, ' ')).to.match(
        /^Chưa lấy được “Tin nổi bật”: nơi cung cấp đang gặp trục trặc. Đã thử từ \d\d:\d\d. Xem tại trang tin./,
      );
      await expect(element).to.be.accessible();
      played.status = 200;
      parts<HTMLButtonElement>(element, 'retry')[0]!.click();
      await inState(element, 'ready');
      expect(titles(element)).to.have.length(6);
    });

    it('has a button under the pointer that asks again', async () => {
      const fake = source();
      fake.status = 503;
      const element = await settled({ src: fake.src });
      const { left, top, width, height } = parts(element, 'retry')[0]!.getBoundingClientRect();
      fake.status = 200;
      await sendMouse({
        type: 'click',
        position: [Math.round(left + width / 2), Math.round(top + height / 2)],
        button: 'left',
      });
      await inState(element, 'ready');
      await sendMouse({ type: 'move', position: [0, 0] });
    });

    it('keeps the last good stories, with their age', async () => {
      const played = source();
      await settled({ src: played.src });
      played.status = 503;
      const element = await block({ src: played.src });
      await element.reload();
      expect(element.state).to.equal('stale');
      expect(titles(element)).to.have.length(6);
      expect(parts(element, 'notice')[0]!.innerText).to.match(
        /Cập nhật lúc [\d:]+, vừa xong\. Chưa lấy được tin mới: nơi cung cấp đang gặp trục trặc\./,
      );
    });

    for (const [lang, advice] of [
      ['vi', 'Máy chủ của nguồn tin đang có lỗi. Hãy báo cho người quản trị máy chủ đó'],
      ['en', 'The source’s server is out of order. Tell its administrator'],
    ] as const) {
      it(`tells the editor once, in the page's language (${lang}), what can be done`, async () => {
        const played = source();
        played.status = 503;
        const element = await settled({ src: played.src, lang });
        await waitUntil(() => warnings.length);
        await element.reload();
        await nextFrame();
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.match(/^<featured-news> no new data: http-503/);
        expect(warnings[0]).to.contain(advice);
        expect(parts(element, 'body')[0]!.innerText).not.to.contain(advice);
      });
    }

    it('is empty, and says so, without source and content', async () => {
      const element = await settled();
      expect(element.state).to.equal('empty');
      expect(texts(element, 'body')).to.deep.equal(['Chưa có nội dung.']);
    });

    it('refuses what is no address', async () => {
      const element = await settled({ src: 'javascript:alert(1)' });
      expect(element.state).to.equal('error');
      await waitUntil(() => warnings.length);
      expect(warnings[0]).to.match(/^<featured-news> no new data: bad-answer/);
    });

    it('shows the text of a feed as text, and follows no address but of the web', async () => {
      const stories = [
        { title: '<img src=x onerror="window.ran = true"><b>Đậm</b>', link: 'javascript:window.ran=true' },
        { title: 'Dữ liệu', link: 'data:text/html,<script>window.ran=true</script>' },
        {
          title: '<script>window.ran = true</script>Kịch bản',
          lead: '<svg onload="window.ran=true">Phần mở đầu',
        },
      ];
      const element = await settled({
        src: source(stories).src,
        layout: 'list',
        'more-href': 'javascript:window.ran=true',
      });
      expect(titles(element).length).to.be.above(0);
      links(element).forEach(({ protocol }) => expect(protocol).to.match(/^https?:$/));
      expect(all(element, 'b, script, svg[onload], img[onerror], [part="more"]')).to.have.length(0);
      expect((window as { ran?: boolean }).ran).to.equal(undefined);
    });

    it('has no link where the pattern of addresses makes none of the web', async () => {
      const element = await settled({
        src: source(someStories(1)).src,
        'article-href': 'javascript:alert({id})',
      });
      expect(titles(element)).to.have.length(1);
      expect(links(element)).to.have.length(0);
    });
  });

  describe('language', () => {
    it('is not said of Vietnamese stories in a Vietnamese page', async () => {
      const element = await settled({
        src: source([{ title: 'Họp báo', lead: 'Sáng nay, tại trụ sở' }]).src,
      });
      expect(all(element, '[part="story"] [lang]')).to.deep.equal([]);
    });

    it('is said of Vietnamese summaries in an English page', async () => {
      const items = [
        { title: 'A', lead: 'Sáng nay, tại trụ sở' },
        { title: 'B', lead: 'This morning' },
      ];
      const element = await settled({ src: source(items).src, lang: 'en', layout: 'list' });
      const languages = parts(element, 'summary').map(
        (summary) => (summary.lang || summary.querySelector<HTMLElement>('[lang]')?.lang) ?? '',
      );
      expect(languages).to.deep.equal(['vi', '']);
    });

    it('is English where the page is, and Vietnamese stories are marked as such', async () => {
      const element = await settled({
        src: source([{ title: 'Họp báo tháng 9' }, { title: 'Road works' }]).src,
        lang: 'en',
        'more-href': '/news',
      });
      expect(parts(element, 'header')[0]!.innerText.trim()).to.equal('Featured news');
      expect(parts(element, 'more')[0]!.textContent).to.contain('See all');
      expect(
        headings(element).map((heading) => heading.querySelector('[lang]')?.getAttribute('lang') ?? null),
      ).to.deep.equal(['vi', null]);
    });
  });
});
