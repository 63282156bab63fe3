/**
 * `npm run bench:render`: 1,000 pages of three blocks from 50 sources on this machine, by the program as it is built. Fails where it takes
 * more than 20 s or 250 MB.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';

const PAGES = 1000;
const LIMITS = { seconds: 20, megabytes: 250 };
/** Writes what the program took at most, when it ends. */
const measured =
  "data:text/javascript,process.on('exit',()=>console.error('maxRSS',process.resourceUsage().maxRSS))";

const folder = await mkdtemp(join(tmpdir(), 'bench-render-'));
const sources = spawn(process.execPath, ['bench/render/sources.js'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  const [printed] = await once(sources.stdout, 'data');
  const base = `http://127.0.0.1:${Number(printed)}/`;
  await mkdir(join(folder, 'pages'));
  const pages = await Promise.all(
    Array.from({ length: PAGES }, async (_, index) => {
      const path = join(folder, 'pages', `${index}.html`);
      const feed = index % 25;
      await writeFile(
        path,
        `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Xã ${index}</title></head><body>
<featured-news src="${base}rss/${feed}.xml" limit="6"></featured-news>
<weather-regions src="${base}weather/${feed}" regions="ha-noi; da-nang; Pleiku"></weather-regions>
<news-article src="${base}rss/${(feed + 1) % 25}.xml"></news-article>
${'<p>Nội dung của trang, như trang nào cũng có.</p>\n'.repeat(200)}</body></html>\n`,
      );
      return path;
    }),
  );
  for (const round of ['first', 'again']) {
    const started = performance.now();
    const program = spawn(
      process.execPath,
      [
        ...['--import', measured, 'dist/server/cli.js', 'render', ...pages],
        ...['--out', join(folder, 'out'), '--base', base, '--log', 'json'],
      ],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    let errors = '';
    program.stderr.on('data', (piece) => (errors += piece));
    const [status] = await once(program, 'close');
    const seconds = (performance.now() - started) / 1000;
    const megabytes = Number(/maxRSS (\d+)/.exec(errors)?.[1]) / 1024;
    const written = await readFile(join(folder, 'out/999.html'), 'utf8');
    console.log(
      `${round}: ${PAGES} pages in ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB at most, on ${availableParallelism()} cores`,
    );
    if (status !== 0 || written.split('portlet-fragment').length !== 4)
      throw new Error(`It failed:\n${errors}`);
    if (seconds > LIMITS.seconds || megabytes > LIMITS.megabytes) process.exitCode = 1;
  }
} finally {
  sources.kill();
  await rm(folder, { recursive: true });
}
