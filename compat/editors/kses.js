import { spawnSync } from 'node:child_process';
import { wordpressFolder } from '../programs.js';

/**
 * What WordPress makes of snippets in a post by an editor who may not write HTML as they like: its own filter, run under
 * its own language.
 *
 * @param {readonly string[]} snippets
 * @returns {string[]}
 * @throws {Error} with what PHP said.
 */
export function wordpressKses(snippets) {
  const script = new URL('kses.php', import.meta.url).pathname;
  const { status, stdout, stderr } = spawnSync('php', [script, wordpressFolder], {
    encoding: 'utf8',
    input: JSON.stringify(snippets),
  });
  if (status !== 0) throw new Error(`WordPress’s filter did not run: ${stdout}${stderr}`);
  return JSON.parse(stdout);
}
