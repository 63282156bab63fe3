import { fileURLToPath } from 'node:url';
import { readFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';
import { commandOptions } from '../../build/command-line.js';
import { engines } from '../engines/index.js';
import { seeded } from '../fuzz/random.js';
import { servePages } from '../page/server.js';

// `npm run soak`: simulated days of a page with 40 blocks, open in five tabs, with services that fail, tabs that are hidden and clocks
// that are set. Nothing may grow, and no more may be asked for than one tab would ask.
//   npm run soak -- --days=7 --seed=1 --tabs=5

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Simulated at a time in each tab: tabs hear of each other in between. */
const STEP = MINUTE;
const FAULTS = ['refused', 'silent', 'rubbish', '500', '503', '429', '404'];
const files = ['soak.html', 'clock.js', 'in-page.js'];

/**
 * @param {{ days: number, seed: number, tabs: number, dist?: string, log?: (line: string) => void }} options
 */
export async function soak({ days, seed, tabs, dist = 'dist', log = () => {} }) {
  const random = seeded(seed);
  const pages = Object.fromEntries(
    await Promise.all(
      [...files, '../fuzz/random.js'].map(async (file) => [
        `/${file.split('/').pop()}`,
        await readFile(new URL(file, import.meta.url)),
      ]),
    ),
  );
  const site = await servePages(pages, { dist });
  const browser = await launch((await engines()).find(({ name }) => name === 'chromium').start);
  const errors = [];
  const rows = [];
  try {
    const start = Date.UTC(2026, 10, 23, 10, 20, 31);
    const open = [];
    for (let index = 0; index < tabs; index++) {
      const page = await browser.newPage();
      page.on('pageerror', (error) => errors.push(String(error?.stack ?? error)));
      await page.goto(`${site.origin}/soak.html`);
      await page.evaluate(
        async (...of) => (await import('/in-page.js')).begin(...of),
        seed * 100 + index,
        start,
      );
      open.push({ page, protocol: await page.createCDPSession() });
    }
    const all = (run, ...of) => Promise.all(open.map(({ page }) => page.evaluate(run, ...of)));
    const pass = async (minutes) => {
      for (let step = 0; step < minutes; step++)
        await all(async (time) => (await import('/in-page.js')).pass(time), STEP);
    };
    const report = async (label) => {
      const reports = await all(async () => (await import('/in-page.js')).report());
      const metrics = [];
      for (const { protocol } of open) {
        await protocol.send('HeapProfiler.collectGarbage');
        await protocol.send('Performance.enable');
        const { metrics: found } = await protocol.send('Performance.getMetrics');
        metrics.push(Object.fromEntries(found.map(({ name, value }) => [name, value])));
      }
      const sum = (values) => values.reduce((total, value) => total + value, 0);
      const row = {
        label,
        requests: sum(reports.map(({ requests }) => requests)),
        onTheHour: sum(reports.map(({ onTheHour }) => onTheHour)),
        whileAway: sum(reports.map(({ whileAway }) => whileAway)),
        blank: sum(reports.map(({ blank }) => blank)),
        timers: sum(reports.map(({ timers }) => timers)),
        storage: reports[0].storage,
        heap: sum(metrics.map(({ JSHeapUsedSize }) => JSHeapUsedSize)) / 2 ** 20,
        nodes: sum(metrics.map(({ Nodes }) => Nodes)),
        listeners: sum(metrics.map(({ JSEventListeners }) => JSEventListeners)),
      };
      rows.push(row);
      log(line(row));
    };

    log(HEADER);
    // What is made once has been made by then.
    await pass(60);
    await report('begin');
    let state = { bad: undefined, hidden: false, clock: 0 };
    let plan = Math.round(PLAN_PER_DAY * (days + 40 / 1440) * HANDOVERS);
    let sinceFault = 0;
    for (let time = 0; time < days * DAY; time += STEP) {
      // About every three hours something fails, for about half an hour.
      const bad = state.bad
        ? random.once(30)
          ? undefined
          : state.bad
        : random.once(180)
          ? random.pick(FAULTS)
          : undefined;
      sinceFault = bad && bad === state.bad ? sinceFault + 1 : 0;
      if (bad && isProbed(sinceFault)) plan += BLOCKS * (RETRIED.includes(bad) ? 3 : 1);
      const clock = random.once(1440) ? random.pick([-60, 60, -24 * 60, 24 * 60, 7]) * MINUTE : 0;
      const isChanged = bad !== state.bad || clock;
      state = { ...state, bad, clock };
      if (isChanged) await all(async (of) => (await import('/in-page.js')).change(of), state);
      // A reader leaves one of the tabs for a while.
      if (random.once(60)) {
        const { page } = random.pick(open);
        const hidden = random.once(2);
        await page.evaluate(async (of) => (await import('/in-page.js')).change(of), {
          bad,
          hidden,
          clock: 0,
        });
      }
      await pass(1);
      if ((time + STEP) % DAY === 0) await report(`day ${(time + STEP) / DAY}`);
    }
    // All is well again, and every tab is seen.
    await all(async (of) => (await import('/in-page.js')).change(of), { hidden: false, clock: 0 });
    await pass(40);
    await report('end');
    const [first] = rows;
    const last = rows[rows.length - 1];
    const states = await all(async () => (await import('/in-page.js')).report().states);
    return { rows, errors, states, problems: problemsOf(first, last, plan, errors, states) };
  } finally {
    await browser.close();
    await site.stop();
  }
}

const BLOCKS = 40;

/** What these ask for in a day in one tab, while all is well: every 15 minutes, articles every 30, a tenth more often by chance. */
const PLAN_PER_DAY = (30 * 96 + 10 * 48) / 0.9;

/** Where a tab is hidden, another takes over; here, where clocks stand for a minute, both may ask. */
const HANDOVERS = 1.25;

/** Faults after which a request is made twice more. */
const RETRIED = ['refused', '500', '503'];

/** Minutes of a fault in which a block may find it, or ask again: after 1, 2, 5 and 10 minutes and then every 10, less three tenths. */
const isProbed = (minute) => [0, 1, 2, 6].includes(minute) || (minute > 6 && (minute - 6) % 7 === 0);

function problemsOf(first, last, plan, errors, states) {
  const problems = [];
  const claim = (isSo, what) => void (isSo || problems.push(what));
  claim(!errors.length, `uncaught: ${errors.slice(0, 3).join('\n')}`);
  claim(!last.blank, `${last.blank} blank blocks`);
  // What begins just before an hour, or is made again after a failure, may end up in its first second: less than by chance.
  claim(
    last.onTheHour * 3600 <= last.requests,
    `${last.onTheHour} of ${last.requests} requests in the first second of an hour`,
  );
  claim(!last.whileAway, `${last.whileAway} requests of hidden tabs`);
  claim(last.storage < 1_100_000, `storage holds ${last.storage} characters`);
  claim(
    last.heap < first.heap * 1.25 + 4,
    `heap grew from ${first.heap.toFixed(1)} to ${last.heap.toFixed(1)} MB`,
  );
  claim(last.nodes < first.nodes * 1.1 + 200, `nodes grew from ${first.nodes} to ${last.nodes}`);
  claim(
    last.listeners < first.listeners * 1.1 + 50,
    `listeners grew from ${first.listeners} to ${last.listeners}`,
  );
  claim(last.timers < first.timers * 1.1 + 20, `timers grew from ${first.timers} to ${last.timers}`);
  const requests = last.requests - first.requests;
  claim(requests <= plan, `${requests} requests; ${plan} are planned`);
  // Where one tab takes over from another, a block may be stale for a moment.
  for (const found of states)
    claim(
      found.ready + (found.stale ?? 0) === 40 && found.ready > 35,
      `not all have come back: ${JSON.stringify(found)}`,
    );
  return problems;
}

const COLUMNS = [
  'label',
  'requests',
  'onTheHour',
  'whileAway',
  'blank',
  'timers',
  'storage',
  'heap',
  'nodes',
  'listeners',
];
const HEADER = COLUMNS.map((name) => name.padStart(10)).join('');
const line = (row) =>
  COLUMNS.map((name) => (name === 'heap' ? row[name].toFixed(1) : String(row[name])).padStart(10)).join('');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = commandOptions({ days: 'number', seed: 'number', tabs: 'number', dist: 'folder' });
  const { days = 7, seed = 1, tabs = 5, dist } = values;
  const { problems, states } = await soak({ days, seed, tabs, dist, log: console.log });
  console.log(JSON.stringify(states));
  problems.forEach((problem) => console.log(`✗ ${problem}`));
  if (!problems.length) console.log('✓ nothing grows, and no more is asked for than planned');
  process.exitCode = problems.length ? 1 : 0;
}
