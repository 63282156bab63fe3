import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startProgram } from './program.js';

const run = promisify(execFile);
// Debian keeps servers where only root looks.
const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` };
/** Without the tables of time zones, without the machine's own settings, and not a word on the network. */
const settings = (folder) => ['--no-defaults', `--datadir=${join(folder, 'data')}`];
const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];

/**
 * A MariaDB of our own that listens to a socket in a folder, with an empty database `wordpress`.
 *
 * @param {string} folder
 * @returns {Promise<{ socket: string, stop(): Promise<void> }>}
 * @throws {Error} with what it said, where it does not start.
 */
export async function startDatabase(folder) {
  const install = ['--auth-root-authentication-method=normal', '--skip-test-db', '--skip-name-resolve'];
  await run('mariadb-install-db', [...settings(folder), ...asRoot, ...install], { env });
  const socket = join(folder, 'db.sock');
  const options = [`--socket=${socket}`, '--skip-networking', '--innodb-flush-log-at-trx-commit=0'];
  const server = await startProgram('mariadbd', [...settings(folder), ...asRoot, ...options], {
    env,
    isUp: () => existsSync(socket),
  });
  await run('mariadb', [
    '--no-defaults',
    `--socket=${socket}`,
    '--user=root',
    '--execute=CREATE DATABASE wordpress CHARACTER SET utf8mb4',
  ]);
  return { socket, stop: server.stop };
}
