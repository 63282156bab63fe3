import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataRequest } from '../../data/request.js';
import type { ServerText } from '../../locale/server/server-text.js';
import { newsReason } from '../../locale/news/reasons.js';
import { writeAtomically } from '../atomic-write.js';
import { BlockError } from '../blocks/block.js';
import type { Content, Plan } from '../blocks/block.js';
import { needsDom, planOf } from '../blocks/plan.js';
import { warnOfClock } from '../clock.js';
import { CommandError } from '../command-error.js';
import { numberOption } from '../command.js';
import type { Command, Run } from '../command.js';
import { fetchAll } from '../fetcher.js';
import type { FetchOptions, Outcome } from '../fetcher.js';
import { ListError, readSourcesList } from '../gateway/sources-list.js';
import { jsonMarkup, markup } from '../markup.js';
import { missing } from './missing.js';
import { Page } from './page.js';
import type { PageBlock } from './page.js';
import { readTargets } from './targets.js';
import type { Target } from './targets.js';

/** Without an address of the portal: no request of a browser has such a key, so that it asks itself. */
const NO_BASE = 'http://localhost/';

/** The most that a block carries of its models, in characters: a browser that asks for more takes no longer. */
const MAX_ANSWERS = 64 * 1024;

/** How a block came out. */
type Status = 'new' | 'old' | 'missing' | 'own';

/** Writes the content of blocks into pages. Exit status 1 where a block has older content, or none. */
export const render: Command = {
  options: {
    out: { type: 'string' },
    base: { type: 'string' },
    path: { type: 'string', default: '/portlets/' },
    sources: { type: 'string' },
    cache: { type: 'string' },
    contact: { type: 'string' },
    concurrency: { type: 'string', default: '8' },
    'per-host': { type: 'string', default: '2' },
    watch: { type: 'string' },
    log: { type: 'string', default: 'text' },
    internal: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
    'empty-on-error': { type: 'boolean', default: false },
  },

  async run(run) {
    const { files, values, strings, warn } = run;
    const out = values['out'];
    if (!files.length) throw new CommandError(strings.usage);
    if (typeof out !== 'string') throw new CommandError(strings.noOut);
    if (!/^(?:text|json)$/.test(String(values['log'])))
      throw new CommandError(strings.badOption('--log text|json'));
    const base = readBase(values['base'], strings);
    Object.assign(globalThis, { location: new URL(base) });
    const minutes = values['watch'] === undefined ? 0 : numberOption('watch', values, [1, 1440], strings);
    const targets = await readTargets(files, base, strings);
    const own = targets.find(({ name, path }) => resolve(name) === resolve(out, path));
    if (own) throw new CommandError(strings.overwritesPage(own.name));
    const fetchOptions = await readFetchOptions(run, base, resolve(out));
    for (;;) {
      const status = await renderAll(targets, resolve(out), fetchOptions, run).catch((error: unknown) => {
        if (!minutes || !(error instanceof CommandError)) throw error;
        warn(error.message);
        return 1;
      });
      if (!minutes) return status;
      // Not at the same second as everybody else.
      await sleep(minutes * 60_000 * (0.9 + Math.random() * 0.2));
    }
  },
};

async function renderAll(
  targets: readonly Target[],
  out: string,
  options: FetchOptions,
  run: Run,
): Promise<number> {
  const requests = new Map<string, DataRequest<unknown>>();
  let count = 0;
  let isDomNeeded = false;
  const read = await attempts(targets, run, async (target) => {
    const page = new Page(await target.read(), target.url);
    for (const block of page.blocks) {
      count++;
      const plan = await planned(page, block, run.values);
      isDomNeeded ||= needsDom(block);
      if (!(plan instanceof BlockError))
        plan?.requests.forEach((request) => requests.set(request.key, request));
    }
  });
  if (!count) run.warn(run.strings.pagesWithoutBlocks);
  if (isDomNeeded) (await import('../dom.js')).installDom(location.href);
  const offsets: number[] = [];
  const outcomes = await fetchAll(requests, { ...options, onClock: (offset) => offsets.push(offset) });
  warnOfClock(offsets, run);
  let isWhole = read.length === targets.length;
  const written = await attempts(read, run, async (target) => {
    isWhole = (await renderPage(target, out, outcomes, run)) && isWhole;
  });
  return isWhole && written.length === read.length ? 0 : 1;
}

/**
 * Does it for each page, one after the other. One that cannot be read or written is named, and costs the others nothing.
 *
 * @returns Those for which it could be done.
 * @throws {CommandError} where there are none.
 */
async function attempts(
  targets: readonly Target[],
  { warn }: Run,
  task: (target: Target) => Promise<void>,
): Promise<readonly Target[]> {
  const done: Target[] = [];
  let fault: CommandError | undefined;
  for (const target of targets) {
    try {
      await task(target);
      done.push(target);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      if (fault) warn(fault.message);
      fault = error;
    }
  }
  if (fault && !done.length) throw fault;
  if (fault) warn(fault.message);
  return done;
}

/** @returns Whether all blocks have new content. */
async function renderPage(
  target: Target,
  out: string,
  outcomes: ReadonlyMap<string, Outcome>,
  run: Run,
): Promise<boolean> {
  const { strings, values, language, say, warn } = run;
  const page = new Page(await target.read(), target.url);
  const file = join(out, target.path);
  const former = await readFile(file).then(
    (bytes) => new Page(bytes, target.url),
    () => undefined,
  );
  page.unclosed.forEach((line) => warn(strings.unclosed(target.name, line)));
  const contents = new Map<PageBlock, string>();
  let isWhole = !page.unclosed.length;
  for (const [index, block] of page.blocks.entries()) {
    const plan = await planned(page, block, values);
    const failures = plan && !(plan instanceof BlockError) ? failuresOf(plan, outcomes) : [];
    const content = plan && !(plan instanceof BlockError) ? await written(plan, outcomes) : undefined;
    const reason =
      plan instanceof BlockError
        ? strings.badBlock(plan.message)
        : failures.length
          ? newsReason(failures[0]!.reason, language)
          : '';
    let status: Status = 'own';
    if (content) {
      status = failures.length ? 'old' : 'new';
      contents.set(block, fragment(block, content));
    } else if (plan) {
      const before = former?.blocks[index];
      const kept =
        before?.tag === block.tag && before.get('src') === block.get('src') ? former!.contentOf(before) : '';
      // A sentence in place of content has no source.
      status = kept.includes('portlet-source') ? 'old' : 'missing';
      if (status === 'old') contents.set(block, kept);
      else if (values['empty-on-error']) contents.set(block, '');
      else if (!/\S/.test(page.contentOf(block)))
        contents.set(block, missing(block, failures[0] ?? { reason: 'no-items', detail: '' }).text);
    }
    if (status === 'old' || status === 'missing') isWhole = false;
    report(
      { target, block, status, count: content?.count ?? 0, reason, detail: failures[0]?.detail ?? '' },
      run,
    );
  }
  if (values['dry-run']) return isWhole;
  const bytes = page.withContents(contents);
  const isNew = await writeAtomically(file, bytes, false).catch((error: Error) => {
    throw new CommandError(strings.cannotWrite(file, error));
  });
  if (values['log'] === 'text') say(isNew ? strings.written(file) : strings.unchanged(file));
  return isWhole;
}

async function planned(
  page: Page,
  block: PageBlock,
  values: Run['values'],
): Promise<Plan | BlockError | undefined> {
  try {
    const src = block.get('src');
    if (values['base'] === undefined && src && !URL.canParse(src))
      throw new BlockError(`src="${src}", --base`);
    return await planOf(block, page.contentOf(block));
  } catch (error) {
    if (error instanceof BlockError) return error;
    throw error;
  }
}

const failuresOf = ({ requests }: Plan, outcomes: ReadonlyMap<string, Outcome>) =>
  requests.flatMap(({ key }) => outcomes.get(key)?.failure ?? []);

async function written(plan: Plan, outcomes: ReadonlyMap<string, Outcome>): Promise<Content | undefined> {
  const entries = plan.requests.flatMap(({ key }) => {
    const entry = outcomes.get(key)?.entry;
    return entry ? [[key, entry] as const] : [];
  });
  return entries.length ? plan.write(new Map(entries), Date.now()) : undefined;
}

/** What is written into a block: one element, in which a browser finds the first data of the block. */
function fragment({ language }: PageBlock, { markup: content, answers }: Content): string {
  const times = Object.values(answers).map((entry) => (entry as { receivedAt: number }).receivedAt);
  const data = jsonMarkup(answers);
  const hasData = times.length > 0 && data.text.length <= MAX_ANSWERS;
  return markup`<div class="portlet-fragment" lang="${language}">${content}${
    hasData &&
    markup`<script type="application/json" data-portlet-answers="${Math.min(...times)}">${data}</script>`
  }</div>`.text;
}

interface Report {
  readonly target: Target;
  readonly block: PageBlock;
  readonly status: Status;
  readonly count: number;
  readonly reason: string;
  readonly detail: string;
}

function report(
  { target, block, status, count, reason, detail }: Report,
  { values, strings, say, warn }: Run,
): void {
  const { tag, line } = block;
  if (values['log'] === 'json') {
    const src = block.get('src');
    say(
      JSON.stringify({ file: target.name, line, tag, src, status, count, ...(reason && { reason, detail }) }),
    );
  } else if (reason)
    warn(`${target.name}:${line} <${tag}> ${strings.status[status]}. ${reason}${detail && ` (${detail})`}`);
}

function readBase(value: unknown, strings: ServerText): string {
  if (value === undefined) return NO_BASE;
  const isUrl = URL.canParse(String(value)) && /^https?:$/.test(new URL(String(value)).protocol);
  if (!isUrl) throw new CommandError(strings.badOption(`--base ${String(value)}`));
  return new URL(String(value)).href;
}

async function readFetchOptions(
  { values, strings, warn }: Run,
  base: string,
  out: string,
): Promise<FetchOptions> {
  const list = values['sources'] === undefined ? [] : await readList(String(values['sources']), strings);
  const prefix = new URL(String(values['path']), base).href;
  const contact = values['contact'];
  if (contact !== undefined && !/^[\w.+@:/~-]{3,120}$/.test(String(contact)))
    throw new CommandError(strings.badOption(`--contact ${String(contact)}`));
  let answered = 0;
  return {
    concurrency: numberOption('concurrency', values, [1, 64], strings),
    perHost: numberOption('per-host', values, [1, 16], strings),
    contact: contact as string | undefined,
    cache: values['dry-run'] ? undefined : resolve(String(values['cache'] ?? join(out, '.html-portlets'))),
    internalHosts: values['internal']
      ? undefined
      : new Set([
          ...(values['base'] === undefined ? [] : [new URL(base).host]),
          ...list.filter(({ internal }) => internal).map(({ url }) => url.host),
        ]),
    route(url) {
      const source = list.find(({ id }) => url.href.split('?')[0] === prefix + id);
      if (!source) return url;
      const routed = new URL(source.url);
      if (source.service)
        routed.search = [routed.search.slice(1), url.search.slice(1)].filter(Boolean).join('&');
      return routed;
    },
    onClock: () => undefined,
    onAnswered() {
      answered++;
      if (process.stderr.isTTY && answered % 10 === 0) warn(strings.asked(answered));
    },
  };
}

async function readList(path: string, strings: ServerText) {
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw new CommandError(strings.cannotRead(path, error));
  });
  try {
    return readSourcesList(text, strings);
  } catch (error) {
    throw error instanceof ListError ? new CommandError(error.sentences.join('\n')) : error;
  }
}
