import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Whether this machine has a program.
 *
 * @param {string} program
 */
export function onPath(program) {
  // Debian keeps servers where only root looks.
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin'];
  return folders.some((folder) => folder && existsSync(join(folder, program)));
}
