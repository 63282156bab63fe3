import '../../src/featured-news/define.js';
import '../../src/html-portlet/define.js';
import '../../src/news-article/define.js';
import '../../src/weather-regions/define.js';

const bodies = new Map();
globalThis.fetch = async (input) => {
  const url = new URL(input);
  if (url.pathname === '/weather')
    return Response.json(forecasts(url.searchParams.get('latitude').split(',').length));
  return new Response(bodies.get(url.pathname));
};

/** What Open-Meteo answers for so many places and eight days. */
function forecasts(count) {
  const today = Math.floor(Date.now() / 86_400_000) * 86_400;
  const hours = [...Array(192).keys()];
  const place = {
    utc_offset_seconds: 25_200,
    current: {
      time: Math.floor(Date.now() / 1000),
      temperature_2m: 27.4,
      relative_humidity_2m: 78,
      apparent_temperature: 30.1,
      is_day: 1,
      weather_code: 2,
      wind_direction_10m: 135,
    },
    hourly: {
      time: hours.map((hour) => today + hour * 3600),
      weather_code: hours.map((hour) => hour % 4),
      precipitation_probability: hours.map((hour) => hour % 100),
      temperature_2m: hours.map((hour) => 20 + (hour % 24) / 2),
      wind_speed_10m: hours.map((hour) => hour % 30),
    },
  };
  const places = Array(count).fill(place);
  return count === 1 ? place : places;
}

/** A feed of so many items with so many characters of text each. */
const feed = (count, length = 60) =>
  `<rss version="2.0"><channel><title>Cổng</title>${Array.from(
    { length: count },
    (_, index) =>
      `<item><title>Tin ${index}</title><link>/tin/${index}</link><description>${'Phường họp. '.repeat(length / 12)}</description></item>`,
  ).join('')}</channel></rss>`;

const list = (count) =>
  `<ul>${Array.from({ length: count }, (_, index) => `<li><a href="/tin/${index}">Tin ${index}</a></li>`).join('')}</ul>`;

const regions = (count) =>
  Array.from({ length: count }, (_, index) => `Nơi ${index}|${(9 + index / 10).toFixed(1)},105`).join('; ');

let count = 0;
function address(body) {
  const path = `/bench-${count++}`;
  bodies.set(path, body);
  return path;
}

/** Puts HTML into the page and waits until all blocks in it are shown. */
async function show(markup) {
  localStorage.clear();
  const holder = document.createElement('div');
  document.body.replaceChildren(holder);
  await new Promise((resolve) => setTimeout(resolve));
  const begin = performance.now();
  holder.innerHTML = markup;
  const blocks = [...holder.children];
  await Promise.all(blocks.map(isReady));
  await Promise.all(blocks.map((block) => block.updateComplete));
  holder.getBoundingClientRect();
  return performance.now() - begin;
}

function isReady(block) {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (block.state === 'error') reject(new Error(`${block.localName}: error`));
      if (block.state !== 'ready') return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(block, { attributeFilter: ['state'] });
    look();
  });
}

/** For each thing that grows: its sizes, and what is done with each. Resolves with milliseconds. */
const cases = {
  'items of a feed': [
    [10, 100, 1000, 10_000],
    (size) => show(`<featured-news limit="50" src="${address(feed(size))}"></featured-news>`),
  ],
  'items of a slotted list': [
    [10, 100, 1000, 10_000],
    (size) => show(`<featured-news limit="50">${list(size)}</featured-news>`),
  ],
  'kB of a feed': [
    [10, 100, 1000, 20_000],
    (size) => show(`<featured-news limit="50" src="${address(feed(size, 1000))}"></featured-news>`),
  ],
  'kB of HTML': [
    [1, 10, 100, 900],
    (size) =>
      show(
        `<html-portlet src="${address('<p>Phường họp về việc làng.</p>'.repeat(size * 25))}"></html-portlet>`,
      ),
  ],
  'blocks of one feed': [
    [1, 10, 100, 1000],
    (size) => show(`<featured-news layout="list" src="${address(feed(20))}"></featured-news>`.repeat(size)),
  ],
  'blocks of feeds of their own': [
    [1, 10, 100, 1000],
    (size) => {
      const body = feed(20);
      return show(
        Array.from(
          { length: size },
          () => `<featured-news layout="list" src="${address(body)}"></featured-news>`,
        ).join(''),
      );
    },
  ],
  'blocks with weather': [
    [1, 10, 100, 1000],
    (size) => show(`<weather-regions src="/weather?${count++}"></weather-regions>`.repeat(size)),
  ],
  'places of a block': [
    [1, 10, 97],
    (size) =>
      show(
        `<weather-regions view="cards" days="7" src="/weather?${count++}" regions="${regions(size)}"></weather-regions>`,
      ),
  ],
  refreshes: [
    [1, 10, 100, 1000, 10_000],
    async (size) => {
      await show(`<featured-news src="${address(feed(20))}"></featured-news>`);
      const block = document.querySelector('featured-news');
      const begin = performance.now();
      for (let turn = 0; turn < size; turn++) await block.reload();
      return performance.now() - begin;
    },
  ],
};

// Called by the program that opened this page.
globalThis.names = () => Object.keys(cases);
globalThis.measure = async (name) => {
  const [sizes, run] = cases[name];
  // By turns, so that whatever slows the machine slows all; the first turn warms up. The quickest is the least disturbed.
  const rows = sizes.map((size) => ({ size, time: Infinity }));
  await run(sizes[0]);
  for (let turn = 0; turn < 3; turn++)
    for (const row of rows) row.time = Math.min(row.time, await run(row.size));
  return rows;
};
