import { lifetimes } from '../../data/lifetimes.js';
import { en } from '../../locale/weather/en.js';
import type { WeatherStrings } from '../../locale/weather/strings.js';
import { vi } from '../../locale/weather/vi.js';
import { linkUrl } from '../../sanitize/urls.js';
import { machineTime } from '../../time/format.js';
import { bulletinText, createBulletin, daysFromToday } from '../../weather-regions/bulletin.js';
import type { RegionWeather } from '../../weather-regions/model.js';
import { parseRegions } from '../../weather-regions/regions/parse-regions.js';
import { regionsModule } from '../../weather-regions/regions/lazy.js';
import { isProblem } from '../../weather-regions/regions/region.js';
import type { Region } from '../../weather-regions/regions/region.js';
import { sources } from '../../weather-regions/sources/index.js';
import type { SourceEntry } from '../../weather-regions/sources/index.js';
import { degrees, span } from '../../weather-regions/views/degrees.js';
import { markup } from '../markup.js';
import type { Markup } from '../markup.js';
import { BlockError, wholeNumber } from './block.js';
import type { Block, Plan } from './block.js';
import { timeOf } from './news.js';
import { headingOf } from './parts.js';

export async function weatherPlan(block: Block, src: string | undefined): Promise<Plan<RegionWeather>> {
  const { get, language } = block;
  const name = (get('source') || 'open-meteo') as keyof typeof sources;
  const entry: SourceEntry | undefined = Object.hasOwn(sources, name) ? sources[name] : undefined;
  if (!entry) throw new BlockError(`source="${name}"`);
  await Promise.all([regionsModule, ...entry.modules].map((module) => module.load()));
  const url = src ?? entry.defaultUrl;
  if (!url) throw new BlockError(`source="${name}" src`);
  const { entries: places, regions } = parseRegions(get('regions'));
  const requests = regions.map((region) => entry.source()!.request(region, url));
  const strings = { vi, en }[language];
  return {
    requests,
    freshFor: lifetimes.weather.fresh * 60_000,
    async write(entries, now) {
      const found = requests.flatMap(({ key }) => entries.get(key) ?? []);
      if (!found.length) return undefined;
      const weatherOf = (region: Region) => entries.get(requests[regions.indexOf(region)]!.key)?.value;
      const days = wholeNumber(get('days'), [0, 7], 0);
      const received = Math.min(...found.map(({ receivedAt }) => receivedAt));
      const rows = places.map((place) =>
        isProblem(place)
          ? markup`<tbody><tr><td colspan="2">${place.text}<small>${strings.problem[place.kind]}</small></td></tr></tbody>`
          : row(place, weatherOf(place), { now, days, strings }),
      );
      return {
        count: found.length,
        images: 0,
        newest: Math.max(...found.map(({ value }) => value.time)),
        answers: Object.fromEntries(
          requests.flatMap(({ key }) => (entries.has(key) ? [[key, entries.get(key)]] : [])),
        ),
        markup: markup`${headingOf(block, strings.heading)}<table><thead><tr><th scope="col">${strings.region}</th><th scope="col">${strings.weather}</th></tr></thead>${rows}</table><p class="portlet-source"><span><time datetime="${machineTime(received, true)}">${strings.updated(timeOf(received))}</time></span><span>${strings.model}. ${credit(entry, found[0]!.value.attribution, strings)}</span><span>${strings.official}: <a href="https://nchmf.gov.vn/">nchmf.gov.vn</a></span></p>`,
      };
    },
  };
}

interface RowOptions {
  readonly now: number;
  readonly days: number;
  readonly strings: WeatherStrings;
}

/** What the table of the element says, and its sentence as the cell's title for who hears it. */
function row(region: Region, weather: RegionWeather | undefined, { now, days, strings }: RowOptions): Markup {
  const { name, province, provinceKind } = region;
  const names = markup`${name}${
    province && markup`<small>${strings.nowIn(provinceKind === 'city', province)}</small>`
  }`;
  if (!weather)
    return markup`<tbody><tr><th scope="row">${names}</th><td>${strings.noData}</td></tr></tbody>`;
  const bulletin = createBulletin(region, weather, now, strings);
  const { code, label, temperature, low, high, rainChance } = bulletin;
  const sky = label ?? (strings.condition(code) || strings.noData);
  const later = daysFromToday(weather, now)
    .slice(0, days)
    .map(
      ({ date, low, high, code: sky }) =>
        markup`<li><time datetime="${date}">${date.slice(8)}/${date.slice(5, 7)}</time>: ${[
          low !== undefined && high !== undefined && strings.range(Math.round(low), Math.round(high)),
          strings.condition(sky),
        ]
          .filter(Boolean)
          .join(', ')}</li>`,
    );
  return markup`<tbody><tr><th scope="row">${names} <span>${[sky, rainChance !== undefined && strings.rain(rainChance)].filter(Boolean).join(' · ')}</span></th><td title="${bulletinText(bulletin, strings)}"><b>${degrees(temperature)}</b>${
    low !== undefined && high !== undefined && markup` <small>${span(low, high)}</small>`
  }${later.length > 0 && markup`<ul>${later}</ul>`}</td></tr></tbody>`;
}

/** As the licence asks, or as the data say. */
function credit(
  { attribution }: SourceEntry,
  own: RegionWeather['attribution'],
  { source, rounded }: WeatherStrings,
): Markup {
  if (own) {
    const href = linkUrl(own.href);
    return markup`${source}: ${href ? markup`<a href="${href}">${own.name}</a>` : own.name}.`;
  }
  return markup`<span lang="en"><a href="${linkUrl(attribution.href)}">${attribution.text}</a></span> (<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>, ${rounded}).`;
}
