import { writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { pageCommands } from './test/engines/commands-plugin.js';
import { describeEngines, engines } from './test/engines/index.js';
import { launcher } from './test/engines/launchers.js';
import { countsReporter } from './test/runner/browser-counts.js';
import standIn from './test/stand-in/middleware.js';

const found = await engines();
/** Two pages at a time keep two cores busy: of two engines, or of Chromium alone. */
const concurrency = found.length > 1 ? 1 : 2;
console.log(describeEngines(found));
// An error outside of a test ends the run, and the runner's own message may come too late to be printed.
process.on('uncaughtExceptionMonitor', (error) => writeSync(2, `${error?.stack ?? error}\n`));

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: 'test/**/*.test.ts',
  hostname: '127.0.0.1',
  nodeResolve: { exportConditions: ['production'] },
  browsers: found.map((engine) => launcher(engine, concurrency)),
  concurrency: 1,
  // The slowest engine runs beside the others: after them it would keep one core busy alone.
  concurrentBrowsers: 3,
  browserStartTimeout: 120_000,
  testsFinishTimeout: 360_000,
  testFramework: { config: { timeout: 10_000 } },
  middleware: [standIn],
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
    a11ySnapshotPlugin(),
    pageCommands(),
  ],
  reporters: [defaultReporter({ reportTestProgress: false }), countsReporter()],
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>html-portlets</title>
    <script>
      // The waits before retries are random, up to a second: next to none of them, as most tests of a failure sit through two.
      {
        const { random } = Math;
        Math.random = () => random() / 100;
      }
    </script>
  </head>
  <body>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`,
};
