import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

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
