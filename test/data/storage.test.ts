import { expect, fixtureSync, waitUntil } from '@open-wc/testing';
import '../../src/index.js';
import type { PortletElement } from '../../src/portlet/portlet-element.js';
import { fakeSource, useFakeSources } from '../fake-source.js';
import type { FakeSource } from '../fake-source.js';
import { modelAs, copyStored, storedKeys } from './stored.js';
import type { Change } from './stored.js';
import { inState } from '../portlet/in-state.js';

const HOUR = 3600_000;
const forecast = () =>
  JSON.stringify({
    latitude: 21.02,
    longitude: 105.84,
    utc_offset_seconds: 25_200,
    current: {
      time: Math.floor(Date.now() / 1000),
      temperature_2m: 27.4,
      relative_humidity_2m: 80,
      apparent_temperature: 30,
      weather_code: 2,
      wind_direction_10m: 90,
      wind_speed_10m: 9,
    },
    hourly: { time: [Math.floor(Date.now() / 1000)], temperature_2m: [27.4], weather_code: [2] },
  });
const feed = () => `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><item>
  <title>Khánh thành thư viện</title><link>/tin/1</link><guid isPermaLink="false">1</guid>
  <pubDate>${new Date(Date.now() - HOUR).toUTCString()}</pubDate><category domain="/muc">Văn hóa</category>
  <media:content url="/demo/assets/thu-vien.svg" medium="image" /><description>Sáng nay.</description>
  <enclosure url="/tin/1.pdf" type="application/pdf" length="1234" /></item></channel></rss>`;

/** Each element with the attributes, the answer, and words of it that a reader sees. */
const elements = {
  'weather-regions': [{ regions: 'ha-noi', days: '3' }, forecast, '27°'],
  'featured-news': [{ layout: 'list' }, feed, 'Khánh thành thư viện'],
  'news-article': [{}, feed, 'Khánh thành thư viện'],
  'html-portlet': [{}, () => '<p>Giờ làm việc: 7:30</p>', 'Giờ làm việc'],
} as const;
type Tag = keyof typeof elements;

const source = (tag: Tag): FakeSource => {
  const body = elements[tag][1]();
  return fakeSource(body, body.startsWith('{') ? 'application/json' : 'text/html');
};

function place(tag: Tag, src: string): PortletElement {
  const element = document.createElement(tag);
  Object.entries({ ...elements[tag][0], src }).forEach(([name, value]) => element.setAttribute(name, value));
  fixtureSync<HTMLElement>('<div lang="vi"></div>').append(element);
  return element;
}

const words = (element: PortletElement) =>
  element.shadowRoot!.querySelector<HTMLElement>('[part="body"]')!.innerText.replace(/\s+/g, ' ').trim();

/** What may stand in storage in place of an entry, whoever wrote it. */
const entries: Record<string, Change> = {
  nothing: () => '',
  'no JSON': () => '{"v":1,"va',
  null: () => null,
  'a list': () => [null],
  'an object': () => ({}),
  'another version': (entry) => ({ ...entry, v: 99 }),
  'no address': ({ url: _, ...entry }) => entry,
  'an address that is none': (entry) => ({ ...entry, url: 'javascript:alert(1)' }),
  'a negative time': (entry) => ({ ...entry, receivedAt: -1 }),
  'a time before there was such a script': (entry) => ({ ...entry, receivedAt: 1 }),
  'a time to come': (entry) => ({ ...entry, receivedAt: Date.now() + HOUR }),
  'a time without end': (entry) => ({ ...entry, receivedAt: 1e300 }),
  'a time in words': (entry) => ({ ...entry, receivedAt: 'NaN' }),
  'no time': (entry) => ({ ...entry, receivedAt: null }),
};

/** What may stand there in place of an answer. */
const answers = [null, [null], [{}], {}, [], [[]], 7, true, '', { current: null }, [{ id: 1, title: null }]];

/** What may stand in a story in place of what belongs there. */
const stories: Record<string, unknown> = {
  id: 7,
  title: '',
  url: 'javascript:alert(1)',
  published: { instant: 1e300, precision: 'minute' },
  updated: { instant: null, precision: 'day' },
  summary: ['a'],
  images: null,
  authors: [{}],
  categories: [{ name: 'a', url: 'data:text/html,a' }],
  body: {},
  attachments: [{ url: 'javascript:alert(1)', name: 'a' }],
};

describe('what storage holds in place of an answer', () => {
  useFakeSources();

  /** The address of a source whose good answer is in storage. */
  async function stored(tag: Tag): Promise<string> {
    const { src } = source(tag);
    const element = place(tag, src);
    await inState(element, 'ready');
    element.remove();
    return src;
  }

  const poison: Record<string, Change> = {};
  answers.forEach((answer) => (poison[`the answer ${JSON.stringify(answer)}`] = modelAs(() => answer)));
  const spoilt: Record<string, Change> = {};
  Object.entries(stories).forEach(([name, value]) => {
    spoilt[`a story with ${name} ${JSON.stringify(value)}`] = modelAs((items) => [
      { ...(items as object[])[0], [name]: value },
    ]);
  });

  for (const tag of Object.keys(elements) as Tag[]) {
    const isNews = tag === 'featured-news' || tag === 'news-article';
    const changes = {
      ...entries,
      ...poison,
      ...(isNews && spoilt),
    };
    for (const [what, change] of Object.entries(changes)) {
      it(`is forgotten, and the block waits for the network: <${tag}>, ${what}`, async () => {
        const next = source(tag);
        copyStored(await stored(tag), next.src, change);
        expect(storedKeys(next.src).length).to.equal(1);
        let open!: () => void;
        next.gate = new Promise<void>((resolve) => (open = resolve));

        const element = place(tag, next.src);
        await inState(element, 'loading');
        expect(words(element)).to.contain('Đang tải');
        expect(storedKeys(next.src)).to.deep.equal([]);
        open();
        await inState(element, 'ready', 'stale', 'error');
        expect(element.state).to.equal('ready');
        await waitUntil(() => words(element).includes(elements[tag][2]), undefined, { timeout: 8000 });
      });
    }

    it(`leaves a sentence and a button where the network fails too: <${tag}>`, async () => {
      const next = source(tag);
      copyStored(await stored(tag), next.src, () => [null]);
      next.status = 503;
      const element = place(tag, next.src);
      await inState(element, 'error');
      expect(words(element)).to.match(/\p{L}{3,}.*Thử lại/u);
      expect(storedKeys(next.src)).to.deep.equal([]);
    });

    it(`is shown where nothing is wrong with it: <${tag}>`, async () => {
      const next = source(tag);
      copyStored(await stored(tag), next.src);
      next.gate = new Promise(() => {});
      const element = place(tag, next.src);
      await inState(element, 'loading');
      await waitUntil(() => words(element).includes(elements[tag][2]), undefined, { timeout: 8000 });
      element.remove();
    });
  }
});
