import { expect, waitUntil } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { fakeClock } from '../data/fake-clock.js';
import { setViewport } from '../engines/commands.js';
import {
  block,
  captureWarnings,
  headings,
  images,
  inState,
  large,
  links,
  parts,
  settled,
  texts,
  titles,
} from './fixtures.js';
import { someStories, source, useFakeSources } from './fake-source.js';
import type { FeedStory } from './fake-source.js';

const HOUR = 3600_000;
const MINUTE = 60_000;

describe('what is new in <featured-news>', () => {
  useFakeSources();
  captureWarnings();

  const marked = async (items: readonly FeedStory[], attributes: Record<string, string> = {}) => {
    const element = await settled({ src: source(items).src, layout: 'headlines', ...attributes });
    return parts(element, 'story').map((story) => story.querySelector('[part="new"]') !== null);
  };

  for (const [newFor, hours, expected] of [
    [undefined, 47.9, true],
    [undefined, 48.1, false],
    ['', 47.9, true],
    ['24', 23.9, true],
    ['24', 24.1, false],
    ['0', 0.01, false],
    ['0.5', 0.4, true],
    ['0.5', 0.6, false],
    ['8760', 8759, true],
    ['8761', 47.9, true],
    ['8761', 48.1, false],
    ['-1', 47.9, true],
  ] as const)
    it(`with new-for ${newFor ?? 'not given'} ${expected ? 'is' : 'is not'} a story ${hours} hours old`, async () => {
      const attributes: Record<string, string> = newFor === undefined ? {} : { 'new-for': newFor };
      expect(await marked([{ title: 'Tin', hours }], attributes)).to.deep.equal([expected]);
    });

  it('is not what is dated in the future, or not at all', async () => {
    expect(
      await marked([
        { title: 'Lịch họp', hours: -2 },
        { title: 'Không ngày', date: '' },
      ]),
    ).to.deep.equal([false, false]);
  });

  it('may be a story of which only the day is known, until that day is over for so long', async () => {
    // In the middle of a day in Viet Nam.
    const noon = Date.UTC(2026, 10, 23, 5);
    const day = (ago: number) => new Date(noon - ago * 24 * HOUR).toISOString().slice(0, 10);
    const list = [0, 1, 2, 3]
      .map(
        (ago) =>
          `<li><a href="/tin/${ago}">Tin ${ago}</a> <time datetime="${day(ago)}">${day(ago)}</time></li>`,
      )
      .join('');
    const real = Date.now;
    Date.now = () => noon;
    const element = await settled({ layout: 'headlines' }, `<ul>${list}</ul>`);
    Date.now = real;
    expect(
      parts(element, 'story').map((story) => story.querySelector('[part="new"]') !== null),
    ).to.deep.equal([true, true, true, false]);
  });

  it('is marked in the block’s language', async () => {
    for (const [lang, mark] of [
      ['vi', 'Mới'],
      ['en', 'New'],
    ]) {
      const element = await settled({ src: source([{ title: 'Tin', hours: 1 }]).src, lang: lang! });
      expect(texts(element, 'new')).to.deep.equal([mark]);
    }
  });
});

describe('a refresh of <featured-news>', () => {
  useFakeSources();
  captureWarnings();
  before(() => setViewport({ width: 1300, height: 900 }));
  afterEach(() => sendMouse({ type: 'move', position: [1290, 890] }));

  const first = someStories(3);
  const [story] = first;

  async function reading(items: readonly FeedStory[], next: readonly FeedStory[], attributes = {}) {
    const fake = source(items);
    const element = await settled({ src: fake.src, layout: 'headlines', ...attributes });
    links(element)[0]!.focus();
    fake.stories = next;
    await element.reload();
    return { element, fake };
  }

  for (const [kind, changed, count] of [
    ['the same story under another name', { ...story!, guid: 'khác' }, 0],
    ['the same story at another URL', { ...story!, link: '/khac', guid: 'khác' }, 0],
    ['a story whose title was corrected', { ...story!, title: 'Tiêu đề đã sửa', link: '/tin/1' }, 0],
    ['another story', { title: 'Tin khác' }, 1],
  ] as const)
    it(`counts ${count ? 'one' : 'none'} for ${kind}`, async () => {
      const before = [{ ...story!, link: '/tin/1' }, ...first.slice(1)];
      const { element } = await reading(before, [changed, ...before.slice(1)]);
      expect(texts(element, 'arrived')).to.deep.equal(count ? ['1 tin mới'] : []);
      if (!count) expect(titles(element)[0]).to.equal(changed.title);
    });

  it('counts only what would be shown', async () => {
    const { element } = await reading(first, [...someStories(3), { title: 'Tin cũ ở cuối' }], { limit: '3' });
    expect(texts(element, 'arrived')).to.deep.equal([]);
  });

  it('says in English how many there are', async () => {
    const { element } = await reading(first, [{ title: 'One' }, ...first], { lang: 'en' });
    expect(texts(element, 'arrived')).to.deep.equal(['1 new story']);
  });

  it('holds the latest back, and shows it, while the reader stays', async () => {
    const { element, fake } = await reading(first, [{ title: 'Tin vừa đến' }, ...first]);
    fake.stories = [{ title: 'Tin sau nữa' }, ...fake.stories];
    await element.reload();
    expect(texts(element, 'arrived')).to.deep.equal(['2 tin mới']);
    parts<HTMLButtonElement>(element, 'arrived')[0]!.click();
    await element.updateComplete;
    expect(titles(element).slice(0, 2)).to.deep.equal(['Tin sau nữa', 'Tin vừa đến']);
  });

  it('comes in by itself once the reader has left', async () => {
    const { element } = await reading(first, [{ title: 'Tin vừa đến' }, ...first]);
    (element.shadowRoot!.activeElement as HTMLElement).blur();
    await element.reload();
    expect(titles(element)[0]).to.equal('Tin vừa đến');
    expect(texts(element, 'arrived')).to.deep.equal([]);
  });

  it('waits while the reader points at the block', async () => {
    const fake = source(first);
    const element = await settled({ src: fake.src, layout: 'headlines' });
    const { left, top } = links(element)[0]!.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left) + 5, Math.round(top) + 5] });
    fake.stories = [{ title: 'Tin vừa đến' }, ...first];
    await element.reload();
    expect(texts(element, 'arrived')).to.deep.equal(['1 tin mới']);
  });

  it('waits while the reader has moved the row', async () => {
    const fake = source(someStories(6));
    const element = await settled({ src: fake.src, layout: 'carousel' });
    const [row] = parts(element, 'list');
    row!.scrollLeft = 300;
    await waitUntil(() => row!.scrollLeft > 0);
    fake.stories = [{ title: 'Tin vừa đến' }, ...someStories(6)];
    await element.reload();
    expect(texts(element, 'arrived')).to.deep.equal(['1 tin mới']);
  });

  it('does not wait where the page is scrolled past the block, or not yet to it', async () => {
    for (const margin of ['-3000px', '3000px']) {
      const fake = source(first);
      const element = await settled({ src: fake.src, layout: 'headlines' });
      element.parentElement!.style.marginBlockStart = margin;
      fake.stories = [{ title: 'Tin vừa đến' }, ...first];
      await element.reload();
      expect(texts(element, 'arrived'), margin).to.deep.equal([]);
    }
  });

  it('without anything new leaves the reader’s story in the large place', async () => {
    const fake = source(first);
    const element = await settled({ src: fake.src }, '', 900);
    links(element)[2]!.focus();
    await element.reload();
    expect(large(element)).to.deep.equal([2]);
  });

  it('without anything new changes no node', async () => {
    for (const layout of ['focus', 'list', 'cards', 'carousel', 'headlines']) {
      const element = await settled({ src: source(first).src, layout });
      const titles = headings(element);
      const changes: string[] = [];
      const observer = new MutationObserver((records) =>
        changes.push(...records.map(({ target }) => (target as Element).outerHTML)),
      );
      const list = parts(element, 'list')[0]!;
      // Its size is limited when an image has come.
      images(element).forEach((image) => (image.loading = 'eager'));
      await waitUntil(() => images(element).every(({ style }) => style.maxInlineSize));
      observer.observe(list, { subtree: true, childList: true, attributes: true, characterData: true });
      await element.reload();
      changes.push(...observer.takeRecords().map(({ type }) => type));
      expect(changes, layout).to.deep.equal([]);
      expect(headings(element)).to.deep.equal(titles);
    }
  });

  it('with something new begins at the first story', async () => {
    const fake = source(first);
    const element = await settled({ src: fake.src }, '', 900);
    links(element)[2]!.focus();
    links(element)[2]!.blur();
    fake.stories = [{ title: 'Tin vừa đến', lead: 'Phần mở đầu' }, ...first];
    await element.reload();
    expect(large(element)).to.deep.equal([0]);
  });

  it('of another source is shown at once, read or not', async () => {
    const { element } = await reading(first, first);
    element.src = source([{ title: 'Tin nguồn khác' }]).src;
    await inState(element, 'loading');
    await inState(element, 'ready');
    expect(titles(element)).to.deep.equal(['Tin nguồn khác']);
  });

  describe('comes by itself', () => {
    const after = async (minutes: number, attributes: Record<string, string> = {}) => {
      const fake = source(first);
      const clock = fakeClock();
      try {
        await settled({ src: fake.src, ...attributes });
        await clock.pass(minutes * MINUTE);
        return fake.requests;
      } finally {
        clock.restore();
      }
    };

    // Between 0.9 and 1.2 times the minutes, so that pages opened together do not ask together.
    it('every quarter of an hour', async () => {
      expect(await after(13.4)).to.equal(1);
      expect(await after(18.1)).to.equal(2);
    });

    it('as often as the author says', async () => {
      expect(await after(53, { refresh: '60' })).to.equal(1);
      expect(await after(73, { refresh: '60' })).to.equal(2);
    });

    it('never where the author wants none', async () => {
      expect(await after(6 * 60, { refresh: '0' })).to.equal(1);
    });
  });

  describe('that fails', () => {
    const later = async (hours: number) => {
      const element = await settled({ src: source(first).src, refresh: '0' });
      const real = Date.now;
      const now = real();
      Date.now = () => now + hours * HOUR;
      element.requestUpdate();
      await element.updateComplete;
      Date.now = real;
      return element;
    };

    it('makes the stories stale after an hour', async () => {
      expect((await later(0.95)).state).to.equal('ready');
      expect((await later(1.05)).state).to.equal('stale');
    });

    it('heads them as old after three days', async () => {
      expect(texts(await later(71.5), 'age')).to.deep.equal([]);
      expect(texts(await later(72.5), 'age')[0]).to.match(/^Tin cũ, lúc /);
    });
  });

  it('that fails offers the page of all stories, else the other site, else nothing', async () => {
    for (const [attributes, origin, link] of [
      [{ 'more-href': '/tin-tuc' }, '', ['trang tin', new URL('/tin-tuc', location.href).href]],
      [{}, 'http://other.example', ['other.example', 'http://other.example/']],
      [{}, '', undefined],
    ] as const) {
      const fake = source();
      fake.status = 500;
      const element = await block({ src: `${origin}${fake.src}`, ...attributes });
      await inState(element, 'error');
      const links = [...parts(element, 'notice')[0]!.querySelectorAll('a')];
      expect(links.map(({ innerText, href }) => [innerText.trim(), href])).to.deep.equal(link ? [link] : []);
    }
  });
});
