import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

/** The groups of processes that run for this test file. */
const running = new Set();

process.on('exit', () => running.forEach((group) => end(group, 'SIGKILL')));
// Whoever breaks off the tests wants nothing of them left.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

/**
 * Starts a program that serves something until it is stopped, with all processes that it starts itself: PHP leaves its own
 * behind otherwise.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {object} options
 * @param {NodeJS.ProcessEnv} options.env
 * @param {() => boolean | Promise<boolean>} options.isUp Asked until it says so.
 * @returns {Promise<{ stop(): Promise<void> }>}
 * @throws {Error} with what the program said, where it ends before it is up.
 */
export async function startProgram(program, args, { env, isUp }) {
  const server = spawn(program, args, { env, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.on('data', (text) => (said = `${said}${text}`.slice(-10_000)));
  const ended = once(server, 'exit');
  running.add(server.pid);
  while (!(await isUp())) {
    if (server.exitCode !== null) {
      running.delete(server.pid);
      throw new Error(`${program} did not start: ${said}`);
    }
    await wait(50);
  }
  return {
    async stop() {
      end(server.pid, 'SIGTERM');
      await ended;
      running.delete(server.pid);
    },
  };
}

/** @param {number} group Its leader's number. */
function end(group, signal) {
  try {
    process.kill(-group, signal);
  } catch (error) {
    // It has ended by itself.
    if (error.code !== 'ESRCH') throw error;
  }
}
