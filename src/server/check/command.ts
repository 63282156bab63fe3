import { readFile, stat } from 'node:fs/promises';
import type { DataRequest } from '../../data/request.js';
import { newsReason } from '../../locale/news/reasons.js';
import { portletText } from '../../locale/portlet.js';
import { longDate } from '../../time/format.js';
import { BlockError } from '../blocks/block.js';
import type { Plan } from '../blocks/block.js';
import { needsDom, planOf } from '../blocks/plan.js';
import { warnOfClock } from '../clock.js';
import { CommandError } from '../command-error.js';
import { numberOption } from '../command.js';
import type { Command, Run } from '../command.js';
import { fetchAll, readBody } from '../fetcher.js';
import type { Outcome } from '../fetcher.js';
import { Page } from '../render/page.js';
import type { PageBlock } from '../render/page.js';

/** What may be the matter with a block: no data; nothing in them; older than `--max-age`; stories without images. */
const CONDITIONS = ['missing', 'empty', 'old', 'images'] as const;
type Condition = (typeof CONDITIONS)[number];

const MAX_BYTES = 32 * 1024 * 1024;
const HOUR = 3600_000;

interface Finding {
  readonly file: string;
  readonly line: number;
  readonly tag: string;
  readonly src: string | null;
  /** What is the matter. */
  readonly conditions: readonly Condition[];
  readonly format?: string | undefined;
  readonly items?: number;
  readonly images?: number;
  /** ISO 8601. */
  readonly newest?: string | undefined;
  /** Seconds that caches have held the answer. */
  readonly age?: number;
  readonly reason?: string;
  readonly detail?: string;
  /** What can be done. */
  readonly hint?: string;
}

/** Asks the sources of a page's blocks. Exit status 2 where a condition of `--fail` holds, else 1 for one of `--warn`, else 0. */
export const check: Command = {
  options: {
    base: { type: 'string' },
    json: { type: 'boolean', default: false },
    'max-age': { type: 'string', default: '168' },
    warn: { type: 'string', default: 'empty,old' },
    fail: { type: 'string', default: 'missing' },
  },

  async run(run) {
    const { files, values, strings, say, warn } = run;
    if (!files.length) throw new CommandError(strings.usage);
    const maxAge = numberOption('max-age', values, [1, 100_000], strings) * HOUR;
    const lists = { warn: conditionsOf('warn', run), fail: conditionsOf('fail', run) };
    const findings: Finding[] = [];
    for (const file of files) findings.push(...(await checkPage(file, maxAge, run)));
    if (values['json']) say(JSON.stringify({ blocks: findings, note: strings.unseen }, undefined, 2));
    else {
      findings.forEach((finding) => say(lineOf(finding, run)));
      if (!findings.length) warn(strings.pagesWithoutBlocks);
      else say(strings.unseen);
    }
    const has = (wanted: readonly Condition[]) =>
      findings.some(({ conditions }) => conditions.some((condition) => wanted.includes(condition)));
    return has(lists.fail) ? 2 : has(lists.warn) ? 1 : 0;
  },
};

async function checkPage(file: string, maxAge: number, run: Run): Promise<Finding[]> {
  const { values, strings, language } = run;
  const { bytes, url } = await readPage(file, values['base'], strings);
  Object.assign(globalThis, { location: new URL(url) });
  const page = new Page(bytes, url);
  if (page.blocks.some(needsDom)) (await import('../dom.js')).installDom(url);
  const plans = new Map<PageBlock, Plan | BlockError | undefined>();
  const requests = new Map<string, DataRequest<unknown>>();
  for (const block of page.blocks) {
    const plan = await planOf(block, page.contentOf(block)).catch((error: unknown) => {
      if (error instanceof BlockError) return error;
      throw error;
    });
    plans.set(block, plan);
    if (plan && !(plan instanceof BlockError))
      plan.requests.forEach((request) => requests.set(request.key, request));
  }
  const offsets: number[] = [];
  const outcomes = await fetchAll(requests, {
    ...{ concurrency: 8, perHost: 2, contact: undefined, cache: undefined, internalHosts: undefined },
    route: (address) => address,
    onAnswered: () => undefined,
    onClock: (offset) => offsets.push(offset),
  });
  warnOfClock(offsets, run);
  const findings: Finding[] = page.unclosed.map((line) => ({
    ...{ file, line, tag: '', src: null, conditions: ['missing'] },
    reason: 'unclosed',
    hint: strings.unclosed(file, line),
  }));
  for (const [block, plan] of plans) findings.push(await found(file, block, plan, outcomes));
  return findings;

  async function found(
    name: string,
    block: PageBlock,
    plan: Plan | BlockError | undefined,
    answers: ReadonlyMap<string, Outcome>,
  ): Promise<Finding> {
    const { tag, line } = block;
    const about = { file: name, line, tag, src: block.get('src') };
    if (!plan) return { ...about, conditions: [] };
    if (plan instanceof BlockError)
      return { ...about, conditions: ['missing'], reason: 'setup', hint: strings.badBlock(plan.message) };
    const all = plan.requests.flatMap(({ key }) => answers.get(key) ?? []);
    const entries = new Map(
      plan.requests.flatMap(({ key }) => {
        const entry = answers.get(key)?.entry;
        return entry ? [[key, entry] as const] : [];
      }),
    );
    const [failure] = all.flatMap((outcome) => outcome.failure ?? []);
    const content = entries.size ? await plan.write(entries, Date.now()) : undefined;
    const format = all.find((outcome) => outcome.format)?.format;
    if (!content) {
      const { reason = 'no-items', detail = '' } = failure ?? {};
      return {
        ...about,
        conditions: ['missing'],
        format,
        reason,
        detail,
        hint: newsReason(reason, language),
      };
    }
    const { count, images, newest } = content;
    const received = Math.min(...[...entries.values()].map(({ receivedAt }) => receivedAt));
    const conditions: Condition[] = [];
    if (failure) conditions.push('missing');
    if (!count) conditions.push('empty');
    if (newest !== undefined && Date.now() - newest > maxAge) conditions.push('old');
    if (tag === 'featured-news' && count && !images) conditions.push('images');
    return {
      ...about,
      ...{ conditions, format, items: count, images },
      newest: newest === undefined ? undefined : new Date(newest).toISOString(),
      age: Math.max(0, Math.round((Date.now() - received) / 1000)),
      ...(failure && {
        reason: failure.reason,
        detail: failure.detail,
        hint: newsReason(failure.reason, language),
      }),
    };
  }
}

async function readPage(file: string, base: unknown, strings: Run['strings']) {
  const fail = (error: Error): never => {
    throw new CommandError(strings.cannotRead(file, error));
  };
  const tooLarge = () => new CommandError(strings.tooLarge(file, MAX_BYTES / 1024 / 1024));
  if (/^https?:\/\//.test(file)) {
    if (!URL.canParse(file)) throw new CommandError(strings.badUrl(file));
    const response = await fetch(file, { signal: AbortSignal.timeout(20_000) }).catch(fail);
    if (!response.ok) throw new CommandError(strings.cannotRead(file, `HTTP ${response.status}`));
    const bytes = await readBody(response, MAX_BYTES, true).catch(fail);
    if (bytes.length > MAX_BYTES) throw tooLarge();
    return { bytes, url: response.url || file };
  }
  if ((await stat(file).catch(fail)).size > MAX_BYTES) throw tooLarge();
  const bytes = await readFile(file).catch(fail);
  const url = base === undefined ? 'http://localhost/' : String(base);
  if (!/^https?:/.test(url) || !URL.canParse(url)) throw new CommandError(strings.badOption(`--base ${url}`));
  return { bytes, url };
}

function conditionsOf(name: string, { values, strings }: Run): readonly Condition[] {
  const written = String(values[name]);
  const names = written.split(',').filter((part) => part && part !== 'none');
  const known = CONDITIONS.filter((condition) => names.includes(condition));
  if (known.length !== names.length)
    throw new CommandError(strings.badOption(`--${name} ${written} (${CONDITIONS.join(', ')}, none)`));
  return known;
}

/** `trang.html:5 <featured-news> RSS; 6 items; newest 28/11/2026; 12 minutes ago; 4 with images.` */
function lineOf(finding: Finding, { strings, language }: Run): string {
  const { file, line, tag, conditions, format, items, images, newest, age, hint, detail } = finding;
  const facts = [
    format,
    items !== undefined && strings.items(items),
    newest && strings.newestOf(longDate(Date.parse(newest))),
    age !== undefined && portletText(language).age(age * 1000),
    images !== undefined && tag === 'featured-news' && strings.withImages(images),
    ...conditions.map((condition) => strings.condition[condition]),
    !conditions.length && items === undefined && strings.status.own,
  ].filter(Boolean);
  return `${file}:${line} <${tag}> ${facts.join('; ')}.${hint ? ` ${hint}` : ''}${detail ? ` (${detail})` : ''}`;
}
