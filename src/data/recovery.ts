/** What requests need after a failure, and beside other tabs. A lazy module: `recovery` in `lazy.ts`. */
export { parseCutJson } from './cut-json.js';
export { deviceClockOffset } from './device-clock.js';
export { httpError } from './http-error.js';
export { answerOfOtherTab, endLease, takeLease } from './lease.js';
export { requestService } from './service.js';
