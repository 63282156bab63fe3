import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { onPath } from '../runner/on-path.js';

/**
 * Whether this machine can read what is printed, which takes `pdftotext`.
 *
 * @throws {Error} where it cannot and `CI` is `true`: there, all checks are run.
 */
export function canReadPaper() {
  const can = onPath('pdftotext');
  if (!can && process.env.CI === 'true') throw new Error('pdftotext is missing on this machine');
  return can;
}

/** One line that says that this machine cannot check paper, or nothing. */
export function describeMissing() {
  return onPath('pdftotext') ? '' : 'Not in this run, as pdftotext is missing (see .ci/run): blocks on paper';
}

/**
 * What can be read on paper.
 *
 * @param {Uint8Array} pdf
 * @returns {Promise<string>} In one line.
 */
export async function textOfPaper(pdf) {
  const reading = promisify(execFile)('pdftotext', ['-', '-']);
  reading.child.stdin.end(pdf);
  const { stdout } = await reading;
  return stdout.normalize('NFC').replace(/\s+/g, ' ');
}
