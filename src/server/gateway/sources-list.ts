import type { ServerText } from '../../locale/server/server-text.js';

/** Services whose URL carries a reader's choice of points. All else is one URL, of which a reader chooses nothing. */
export const services = ['open-meteo', 'met-norway'] as const;

/** One source that readers may ask the portal for, as `sources.json` lists it. */
export interface ListedSource {
  /** Its name in the portal's URLs: letters a–z, digits and hyphens, at most 32. */
  readonly id: string;
  readonly url: URL;
  readonly service?: (typeof services)[number] | undefined;
  /** The one that the source is told to write to. MET Norway refuses whoever names none. */
  readonly contact?: string | undefined;
  /** May be on the portal's own network. */
  readonly internal: boolean;
  /** Seconds for which an answer is not asked for again. */
  readonly maxAge: number;
  /** Requests a second that the source gets at most. */
  readonly rate: number;
  /** Content types that the source sends beside those of feeds and JSON. */
  readonly types: readonly string[];
}

const DEFAULT_URLS = {
  'open-meteo': 'https://api.open-meteo.com/v1/forecast',
  'met-norway': 'https://api.met.no/weatherapi/locationforecast/2.0/compact',
};

const KEYS = ['id', 'url', 'service', 'contact', 'internal', 'maxAge', 'rate', 'types'];
const ID = /^[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?$/;
const CONTENT_TYPE = /^[a-z0-9.+-]{1,60}\/[a-z0-9.+-]{1,60}$/;
/** Words of a User-Agent's comment: what could end it, or the line, is not among them. */
const CONTACT = /^[\w.+@:/~-]{3,120}$/;

/** What is wrong with a list: one sentence for each fault. */
export class ListError extends Error {
  constructor(readonly sentences: readonly string[]) {
    super(sentences.join('\n'));
  }
}

/**
 * The sources of a list.
 *
 * @param text The content of `sources.json`.
 * @throws {ListError} All that is wrong with it, at once.
 */
export function readSourcesList(text: string, strings: ServerText): readonly ListedSource[] {
  const list = parseJson(text, strings);
  const { sources } = isRecord(list) ? list : {};
  if (!Array.isArray(sources) || !sources.length) throw new ListError([strings.noSources]);
  const faults = unknownKeys(list as object, ['$schema', 'sources'], strings);
  const read: ListedSource[] = [];
  sources.forEach((entry: unknown, index) => {
    const report = (fault: string) => faults.push(strings.inSource(index + 1, nameOf(entry), fault));
    const source = readSource(entry, strings, report);
    if (source && read.some(({ id }) => id === source.id)) report(strings.sameId(source.id));
    else if (source) read.push(source);
  });
  if (faults.length) throw new ListError(faults);
  return read;
}

function readSource(
  entry: unknown,
  strings: ServerText,
  report: (fault: string) => void,
): ListedSource | undefined {
  if (!isRecord(entry)) {
    report(strings.notAnObject);
    return undefined;
  }
  unknownKeys(entry, KEYS, strings).forEach(report);
  const { id, service, contact, internal = false, types = [] } = entry;
  const known = services.find((name) => name === service);
  const { maxAge = known ? 900 : 60, rate = known ? 10 : 2 } = entry;
  const url = readUrl(entry['url'] ?? (known && DEFAULT_URLS[known]), strings, report);
  const check = (isGood: boolean, fault: string) => isGood || (report(fault), false);
  const isInteger = (value: unknown, [low, high]: readonly [number, number]): value is number =>
    Number.isInteger(value) && (value as number) >= low && (value as number) <= high;
  const isGood = [
    check(typeof id === 'string' && ID.test(id), strings.badId),
    check(service === undefined || known !== undefined, strings.badChoice('service', services)),
    check(
      contact === undefined ? known !== 'met-norway' : typeof contact === 'string' && CONTACT.test(contact),
      strings.badContact,
    ),
    check(typeof internal === 'boolean', strings.notBoolean('internal')),
    check(isInteger(maxAge, [1, 86_400]), strings.outOfRange('maxAge', 1, 86_400)),
    check(isInteger(rate, [1, 1000]), strings.outOfRange('rate', 1, 1000)),
    check(
      Array.isArray(types) && types.every((type) => typeof type === 'string' && CONTENT_TYPE.test(type)),
      strings.badTypes,
    ),
  ].every(Boolean);
  if (!isGood || !url) return undefined;
  return {
    id: id as string,
    url,
    service: known,
    contact: contact as string | undefined,
    internal: internal as boolean,
    maxAge: maxAge as number,
    rate: rate as number,
    types: types as string[],
  };
}

function readUrl(value: unknown, strings: ServerText, report: (fault: string) => void): URL | undefined {
  if (value === undefined) report(strings.noUrl);
  else if (typeof value !== 'string' || !URL.canParse(value)) report(strings.badUrl(String(value)));
  else {
    const url = new URL(value);
    if (!/^https?:$/.test(url.protocol)) report(strings.badUrl(value));
    else if (url.username || url.password) report(strings.urlWithPassword);
    else return url;
  }
  return undefined;
}

function parseJson(text: string, strings: ServerText): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new ListError([strings.notJson(String((error as Error).message))]);
  }
}

/** A name that nothing reads is a typing error, which would otherwise pass in silence. */
const unknownKeys = (value: object, known: readonly string[], strings: ServerText): string[] =>
  Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => strings.unknownKey(key, known));

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const nameOf = (entry: unknown) => (isRecord(entry) && typeof entry['id'] === 'string' ? entry['id'] : '');
