import { expect, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/featured-news/define.js';
import '../../src/html-portlet/define.js';
import '../../src/news-article/define.js';
import '../../src/weather-regions/define.js';
import type { PortletErrorEvent } from '../../src/portlet/events.js';
import type { PortletElement } from '../../src/portlet/portlet-element.js';
import { fakeSource, useFakeSources } from '../fake-source.js';
import { editorHears, inState } from './stage.js';

/** A block with a source that answers well, and what a reader then sees of it. */
interface Kind {
  readonly attributes: Readonly<Record<string, string>>;
  readonly good: string;
  readonly type: string;
  readonly shows: string;
  /** What the page has written into the element. */
  readonly written: string;
  /** Methods of this element that run on the way from its attributes to the page. */
  readonly methods: readonly string[];
}

const rss = (body: string) =>
  `<rss version="2.0"><channel><title>Cổng</title><item><title>Tin một</title><link>/tin/1</link><guid>1</guid>
  <description>${body}</description></item></channel></rss>`;

const always = [
  'willUpdate',
  'configError',
  'requests',
  'contentSummary',
  'asOf',
  'updated',
  'renderContent',
];

const KINDS: Readonly<Record<string, Kind>> = {
  'weather-regions': {
    attributes: { source: 'json', regions: 'ha-noi' },
    good: JSON.stringify({
      updated: new Date().toISOString(),
      regions: [{ id: 'ha-noi', temperature: 27, days: [] }],
    }),
    type: 'application/json',
    shows: '27',
    written: '<p>Hà Nội: xem bản tin của trang</p>',
    methods: always,
  },
  'featured-news': {
    attributes: {},
    good: rss('Mở đầu'),
    type: 'application/rss+xml',
    shows: 'Tin một',
    written: '<ul><li><a href="/tin/cua-trang">Tin của trang</a></li></ul>',
    methods: always,
  },
  'news-article': {
    attributes: { heading: 'Bài viết' },
    good: rss('Nội dung bài một'),
    type: 'application/rss+xml',
    shows: 'Tin một',
    written: '<p>Bài của trang</p>',
    methods: [...always, 'hasSlottedContent'],
  },
  'html-portlet': {
    attributes: {},
    good: '<p>Nội dung từ nguồn</p>',
    type: 'text/html',
    shows: 'Nội dung từ nguồn',
    written: '<p>Nội dung của trang</p>',
    methods: [...always, 'hasSlottedContent'],
  },
};

/** What an element's own code knows of its answers. */
interface Shown {
  requests(): readonly unknown[];
  result(request: unknown): unknown;
}

function place(tag: string, attributes: Readonly<Record<string, string>>, written: string): PortletElement {
  const element = document.createElement(tag) as PortletElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(document.createRange().createContextualFragment(written));
  return element;
}

const atRest = (element: PortletElement) => inState(element, 'ready', 'empty', 'stale', 'error');

const notice = (element: Element) =>
  element.shadowRoot!.querySelector<HTMLElement>('[part~="notice"]')?.innerText.replace(/\s+/g, ' ').trim() ??
  '';

const retry = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('[part~="retry"]');

/** What the element itself shows, without the page's own content. */
const drawn = (element: Element) =>
  element.shadowRoot!.querySelector<HTMLElement>('[part~="body"]')!.innerText;

/** The content of the page, in its own place or taken over by the element. */
function showsWritten(element: PortletElement): boolean {
  const text = element.innerText.trim() || element.textContent.trim();
  const slot = element.shadowRoot!.querySelector('slot')!;
  const slotted = slot.checkVisibility() && slot.assignedNodes().length > 0;
  return slotted || drawn(element).includes(text);
}

function expectFailure(element: PortletElement, cause = ''): void {
  expect(element.getAttribute('state'), `state ${cause}`).to.equal('error');
  expect(element.hasAttribute('aria-busy'), 'aria-busy').to.equal(false);
  expect(notice(element), 'the sentence').to.match(
    /^Chưa (?:lấy được .+|cập nhật được bài viết): .+\. .*Thử lại$/,
  );
  expect(retry(element)?.checkVisibility(), 'the button').to.equal(true);
  expect(showsWritten(element), 'what the page has written').to.equal(true);
}

describe('an exception in a block', () => {
  const warnings = editorHears();
  useFakeSources();

  for (const [tag, kind] of Object.entries(KINDS)) {
    describe(`<${tag}>`, () => {
      for (const method of kind.methods) {
        it(`in ${method}() is an error that can be read, and over when that ends`, async () => {
          const fake = fakeSource(kind.good, kind.type);
          const { src } = fake;
          const element = place(tag, { ...kind.attributes, src }, kind.written);
          let thrown = 0;
          Object.assign(element, {
            [method]() {
              thrown++;
              throw new RangeError('Invalid time value');
            },
          });
          const reasons: string[] = [];
          element.addEventListener('portlet-error', ({ reason }) => reasons.push(reason));
          document.body.append(element);
          await atRest(element);
          await element.reload();
          expect(thrown, `${method} was called`).to.be.above(0);
          expectFailure(element, method);
          expect(reasons).to.include('bad-answer');
          expect([...new Set(reasons)]).to.deep.equal(['bad-answer']);
          const warning = new RegExp(`^<${tag}> .*bad-answer.*Invalid time value`, 'm');
          await waitUntil(() => warnings.some((line) => warning.test(line)), 'the editor is told');

          Reflect.deleteProperty(element, method);
          fake.status = 200;
          const before = fake.requests;
          await element.reload();
          expect(fake.requests, 'asked again').to.equal(before + 1);
          expect(element.getAttribute('state')).to.equal('ready');
          // The first article of a page waits for the code of articles.
          await waitUntil(() => drawn(element).includes(kind.shows), 'the answer is shown', {
            timeout: 8000,
          });
          expect(notice(element)).to.equal('');
          element.remove();
        });
      }

      it('is forgotten with the answer that caused it, and what was shown before comes back', async () => {
        const fake = fakeSource(kind.good, kind.type);
        const { src } = fake;
        const element = place(tag, { ...kind.attributes, src }, kind.written);
        document.body.append(element);
        await inState(element, 'ready');
        await waitUntil(() => drawn(element).includes(kind.shows));
        const bad = kind.good.replace(/Tin một|27|Nội dung từ nguồn/, '99');
        fake.body = bad;
        const { requests, result } = element as unknown as Shown;
        Object.assign(element, {
          contentSummary() {
            const answers = requests.call(element).map((request) => result.call(element, request));
            if (/\b99\b/.test(JSON.stringify(answers))) throw new TypeError('cannot read 99');
            return '';
          },
        });
        await element.reload();
        expect(element.getAttribute('state')).to.equal('stale');
        expect(drawn(element)).to.include(kind.shows);
        expect(notice(element)).to.match(/Chưa (?:lấy|cập nhật) được/);
        expect(retry(element)?.checkVisibility()).to.equal(true);
        const kept = Object.keys(localStorage).filter((key) => /\b99\b/.test(localStorage.getItem(key)!));
        expect(kept.filter((key) => key.includes(src))).to.deep.equal([]);
        element.remove();
      });

      it('that meets the sentence of an error too leaves what the page has written, and is not tried without end', async () => {
        const element = place(tag, kind.attributes, kind.written);
        let thrown = 0;
        const fail = () => {
          if (++thrown > 20) return '';
          throw new TypeError('the page is in the way');
        };
        Object.assign(element, {
          requests: () => [],
          hasContent: () => true,
          renderContent: fail,
          renderFallback: fail,
        });
        document.body.append(element);
        await waitUntil(() => thrown > 0);
        await element.updateComplete;
        await nextFrame();
        expect(thrown).to.be.at.most(20);
        expect(element.textContent.trim()).not.to.equal('');
        expect(element.shadowRoot!.querySelector('slot')!.assignedNodes()).not.to.deep.equal([]);
        element.remove();
      });

      it('in renderSkeleton() is over with the first answer', async () => {
        const { src } = fakeSource(kind.good, kind.type);
        const element = place(tag, { ...kind.attributes, src }, '');
        Object.assign(element, {
          renderSkeleton() {
            throw new TypeError('no skeleton');
          },
        });
        document.body.append(element);
        await inState(element, 'ready');
        await waitUntil(() => drawn(element).includes(kind.shows));
        expect(notice(element)).to.equal('');
        element.remove();
      });

      it('recovers when the page sets something else', async () => {
        const { src } = fakeSource(kind.good, kind.type);
        const element = place(tag, { ...kind.attributes, src }, kind.written);
        Object.assign(element, {
          contentSummary() {
            if ((element as { phase?: string }).phase !== 'x') throw new TypeError('not yet');
            return '';
          },
          phase: '',
        });
        document.body.append(element);
        await inState(element, 'error');
        Object.assign(element, { phase: 'x' });
        element.timeout = 9;
        await inState(element, 'ready');
        await waitUntil(() => drawn(element).includes(kind.shows));
        element.remove();
      });

      for (const src of ['http://', 'https://a:99999/', '//', 'http://[', 'javascript:alert(1)']) {
        it(`is not what src="${src}" makes`, async () => {
          const element = place(tag, { ...kind.attributes, src }, kind.written);
          const failed = oneEvent<PortletErrorEvent>(element, 'portlet-error');
          document.body.append(element);
          expect((await failed).reason).to.equal('bad-answer');
          await atRest(element);
          expectFailure(element, src);
          await waitUntil(
            () => warnings.some((line) => line.startsWith(`<${tag}>`) && line.includes('expected')),
            'the editor is told',
          );
          await element.reload();
          expectFailure(element, src);
          element.src = fakeSource(kind.good, kind.type).src;
          await inState(element, 'ready');
          element.remove();
        });
      }
    });
  }

  describe('reload()', () => {
    it('asks anew when a block that was outside the page comes back', async () => {
      const kind = KINDS['html-portlet']!;
      const fake = fakeSource(kind.good, kind.type);
      const { src } = fake;
      const element = place('html-portlet', { src }, '');
      document.body.append(element);
      await inState(element, 'ready');
      element.remove();
      await Promise.resolve();
      await element.reload();
      expect(fake.requests).to.equal(1);
      document.body.append(element);
      await waitUntil(() => fake.requests === 2, 'asked again');
      element.remove();
    });
  });

  it('comes from half a surrogate pair in a name no more: the link is there', async () => {
    const { src } = fakeSource('{"items":[{"id":"\\ud800","title":"Tin","url":"/x"}]}', 'application/json');
    const element = place('featured-news', { src, 'article-href': '/chi-tiet?tin={id}' }, '');
    document.body.append(element);
    await inState(element, 'ready');
    const link = element.shadowRoot!.querySelector<HTMLAnchorElement>('[part~="link"]')!;
    expect(link.href).to.match(/\/chi-tiet\?tin=%EF%BF%BD$/);
    element.remove();
  });

  for (const [what, body] of [
    [
      'a time out of range',
      '{"latitude":21.03,"longitude":105.85,"utc_offset_seconds":25200,"current":{"time":-10000000000000,"temperature_2m":27},"hourly":{"time":[]}}',
    ],
  ] as const) {
    it(`comes to nothing where the weather has ${what}`, async () => {
      const { src } = fakeSource(body, 'application/json');
      const element = place('weather-regions', { src, regions: 'ha-noi' }, '<p>Xem bản tin</p>');
      document.body.append(element);
      await atRest(element);
      expectFailure(element, what);
      expect(
        Object.keys(localStorage).filter((key) => localStorage.getItem(key)!.includes(src)),
      ).to.deep.equal([]);
      element.remove();
    });
  }
});
