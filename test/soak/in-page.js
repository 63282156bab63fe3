import { seeded } from '/random.js';

/** Runs in each tab, on a simulated clock (`clock.js`): 40 blocks, and the services that they ask. */

const MINUTE = 60_000;

/** What the services do now: `bad` is a fault for all of them, or none. */
const world = { bad: undefined, hidden: false, requests: 0, onTheHour: 0, whileAway: 0 };
let random = seeded(1);

const setState = (object, name, get) => Object.defineProperty(object, name, { get, configurable: true });
setState(document, 'hidden', () => world.hidden);
setState(document, 'visibilityState', () => (world.hidden ? 'hidden' : 'visible'));
console.warn = () => {};

const forecast = () => {
  const now = Math.floor(Date.now() / 1000);
  return {
    utc_offset_seconds: 25_200,
    current: {
      time: now,
      temperature_2m: 20 + random.below(15),
      weather_code: random.pick([0, 2, 61]),
      is_day: 1,
    },
    hourly: { time: [now], temperature_2m: [27], weather_code: [2] },
  };
};
const item = (
  id,
) => `<item><title>Tin ${id}</title><link>/tin/${id}</link><guid isPermaLink="false">${id}</guid>
  <pubDate>${new Date().toUTCString()}</pubDate><description>Tóm tắt ${random.below(99)}</description></item>`;

function answer(url) {
  if (url.pathname.startsWith('/forecast')) {
    const count = (url.searchParams.get('latitude') ?? '').split(',').length;
    return [
      'application/json',
      JSON.stringify(count > 1 ? Array.from({ length: count }, forecast) : forecast()),
    ];
  }
  if (url.pathname.startsWith('/manh')) return ['text/html', `<p>Giờ làm việc ${random.below(99)}</p>`];
  return [
    'application/rss+xml',
    `<rss version="2.0"><channel>${[1, 2, 3, 4, 5, 6].map(item).join('')}</channel></rss>`,
  ];
}

globalThis.fetch = async (input, { signal } = {}) => {
  await Promise.resolve();
  signal?.throwIfAborted();
  world.requests++;
  if (Date.now() % (60 * MINUTE) < 1000) world.onTheHour++;
  if (world.hidden) world.whileAway++;
  const url = new URL(input, location.href);
  const { bad } = world;
  if (bad === 'refused') throw new TypeError('Failed to fetch');
  if (bad === 'silent') {
    return new Promise((_, reject) =>
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true }),
    );
  }
  const [type, body] = bad === 'rubbish' ? ['text/plain', '{"a'] : answer(url);
  const status = Number(bad) || 200;
  const headers = { 'content-type': type, ...(status === 429 && { 'retry-after': '300' }) };
  const response = new Response(body, { status, headers });
  Object.defineProperty(response, 'url', { value: url.href });
  return response;
};

const block = (tag, attributes) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
};

/** Begins a tab. */
export async function begin(seed, now) {
  globalThis.simulated.set(now);
  random = seeded(seed);
  Math.random = random.next;
  await import('/dist/html-portlets.js');
  for (let index = 0; index < 10; index++) {
    block('weather-regions', { src: `/forecast/${index}`, regions: 'ha-noi; hue', refresh: '15' });
    block('featured-news', {
      src: `/tin/${index}.xml`,
      layout: ['list', 'focus', 'cards'][index % 3],
      refresh: '15',
    });
    block('news-article', { src: `/bai/${index}.xml`, 'article-id': '2', refresh: '30' });
    block('html-portlet', { src: `/manh/${index}.html`, refresh: '15' });
  }
}

/** Changes what the services, the reader or the clock do. */
export function change({ bad, hidden, clock }) {
  world.bad = bad;
  if (clock) globalThis.simulated.set(Date.now() + clock);
  if (hidden !== world.hidden) {
    world.hidden = hidden;
    document.dispatchEvent(new Event('visibilitychange'));
  }
}

export const pass = (milliseconds) => globalThis.simulated.pass(milliseconds);

export function report() {
  const elements = [
    ...document.querySelectorAll('weather-regions, featured-news, news-article, html-portlet'),
  ];
  const isBlank = (element) =>
    !/[\p{L}\p{N}]/u.test(element.shadowRoot.querySelector('[part~="body"]').textContent);
  const states = {};
  elements.forEach(({ state }) => (states[state] = (states[state] ?? 0) + 1));
  const { requests, onTheHour, whileAway } = world;
  return {
    requests,
    onTheHour,
    whileAway,
    states,
    blank: elements.filter((element) => element.state !== 'loading' && isBlank(element)).length,
    timers: globalThis.simulated.timers,
    storage: Object.entries({ ...localStorage }).reduce(
      (sum, [name, text]) => sum + name.length + text.length,
      0,
    ),
  };
}
