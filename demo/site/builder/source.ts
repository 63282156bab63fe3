import { DataError, toDataError } from '../../../src/data/error.js';
import { DEFAULT_MAX_BYTES, fetchBytes } from '../../../src/data/fetch-bytes.js';
import { noResponse } from '../../../src/data/no-response.js';
import { Incomplete } from '../../../src/data/request.js';
import type { DataRequest } from '../../../src/data/request.js';
import { newsReason } from '../../../src/locale/news/reasons.js';
import type { NewsItem } from '../../../src/news/news-item.js';
import { newsRequest } from '../../../src/news/source.js';
import { formatOf } from '../../../src/server/check/format.js';
import { longDate } from '../../../src/time/format.js';
import { defaultRegions } from '../../../src/weather-regions/regions/default-regions.js';
import { sources } from '../../../src/weather-regions/sources/index.js';
import type { Language } from './elements.js';
import type { Settings } from './settings.js';

/** What there is at an address, in a sentence, or why nothing could be had and what to do. */
export interface Examined {
  readonly isGood: boolean;
  readonly text: string;
  /** For whoever wants to know more: the failure as the code says it. */
  readonly detail?: string;
}

const DEADLINE_MS = 20_000;

/** Asks a source as the block on a page would, by the same code. Never throws. */
export async function examine(settings: Settings, address: string): Promise<Examined> {
  const { ui } = settings;
  const signal = AbortSignal.timeout(DEADLINE_MS);
  try {
    return { isGood: true, text: await found(settings, new URL(address).href, signal) };
  } catch (thrown) {
    const error = signal.aborted ? new DataError('timeout') : toDataError(thrown);
    return { isGood: false, text: newsReason(error.reason, ui), detail: error.message };
  }
}

async function found({ ui, block, attributes }: Settings, url: string, signal: AbortSignal): Promise<string> {
  const words = texts[ui];
  if (block.tag === 'html-portlet') return words.fragment;
  if (block.tag === 'weather-regions') {
    const name = attributes['source'] as keyof typeof sources | undefined;
    const entry = sources[name ?? 'open-meteo'] ?? sources['open-meteo'];
    await Promise.all(entry.modules.map((module) => module.load()));
    const request = entry.source()!.request(defaultRegions[0]!, url);
    const { format, value } = await ask(request, signal);
    return words.weather(format, value.current?.temperature);
  }
  const { format, value } = await ask(
    newsRequest(url, { limit: 50, format: attributes['format'], language: ui }),
    signal,
  );
  if (!value.length) throw new DataError('no-items');
  return words.news(format, value.length, newestOf(value));
}

async function ask<T>(request: DataRequest<T>, signal: AbortSignal): Promise<{ format: string; value: T }> {
  const { url, maxBytes = DEFAULT_MAX_BYTES } = request;
  const { bytes, info } = await fetchBytes(url, request, maxBytes, signal).catch(async (error: DataError) => {
    throw error.reason === 'unreachable' ? await noResponse(new URL(url), error.detail, signal) : error;
  });
  const parsed = await request.parse(bytes, info);
  return { format: formatOf(bytes), value: parsed instanceof Incomplete ? parsed.value : parsed };
}

function newestOf(items: readonly NewsItem[]): string | undefined {
  const days = items.flatMap(({ published }) => published?.instant ?? []);
  return days.length ? longDate(Math.max(...days)) : undefined;
}

const texts = {
  vi: {
    news: (format: string, count: number, newest: string | undefined) =>
      `${format}, ${count} tin${newest ? `, tin mới nhất ngày ${newest}` : ', không ghi ngày'}.`,
    weather: (format: string, temperature: number | undefined) =>
      `${format}, đọc được${temperature === undefined ? '' : `: Hà Nội ${Math.round(temperature)} °C`}.`,
    fragment: 'Mảnh HTML chỉ được lấy từ chính cổng có khối; ở đó khối mới kiểm tra được.',
  },
  en: {
    news: (format: string, count: number, newest: string | undefined) =>
      `${format}, ${count} ${count === 1 ? 'story' : 'stories'}${newest ? `, the newest of ${newest}` : ', without days'}.`,
    weather: (format: string, temperature: number | undefined) =>
      `${format}, readable${temperature === undefined ? '' : `: Hà Nội ${Math.round(temperature)} °C`}.`,
    fragment: 'A fragment is taken from the portal’s own site only, and can be tried only there.',
  },
} satisfies Readonly<Record<Language, unknown>>;
