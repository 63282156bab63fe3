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
      for (const session of sessions) {
        const results = session.testResults ? testsOf(session.testResults) : [];
        const failures = results.filter((test) => !test.passed && !test.skipped).length;
        passed += results.filter((test) => test.passed).length;
        failed += failures || (session.passed ? 0 : 1);
      }
      leaveCounts({ passed, failed });
    },
  };
}

/** @param {import('@web/test-runner').TestSuiteResult} suite */
function testsOf(suite) {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}
