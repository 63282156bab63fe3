import { relative } from 'node:path';
import { leaveCounts } from './counts.js';

/**
 * A reporter for the browser tests that counts tests in all engines. A file that could not run counts as one failure.
 *
 * @returns {import('@web/test-runner').Reporter}
 */
export function countsReporter() {
  return {
    onTestRunFinished({ sessions }) {
      let passed = 0;
      let failed = 0;
      const names = [];
      for (const session of sessions) {
        const results = session.testResults ? testsOf(session.testResults) : [];
        const failures = results.filter((test) => !test.passed && !test.skipped).map(({ name }) => name);
        passed += results.filter((test) => test.passed).length;
        if (!session.passed && !failures.length) failures.push('could not be run');
        const file = relative('', session.testFile ?? '');
        names.push(...failures.map((name) => `${file} in ${session.browser.name}: ${name}`));
        failed += failures.length;
      }
      leaveCounts({ passed, failed, failures: names });
    },
  };
}

/** @param {import('@web/test-runner').TestSuiteResult} suite */
function testsOf(suite) {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}
