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
 * What can be read on each page of paper.
 *
 * @param {Uint8Array} pdf
 * @returns {Promise<string[]>} Each in one line.
 */
export async function pagesOfPaper(pdf) {
  const reading = promisify(execFile)('pdftotext', ['-', '-'], { maxBuffer: 10_000_000 });
  reading.child.stdin.end(pdf);
  const { stdout } = await reading;
  const pages = stdout.normalize('NFC').split('\f').slice(0, -1);
  return pages.map((text) => text.replace(/\s+/g, ' '));
}

/** @param {Uint8Array} pdf What can be read on all of them. */
export const textOfPaper = async (pdf) => (await pagesOfPaper(pdf)).join(' ');
