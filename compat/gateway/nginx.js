import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../test/engines/free-port.js';

/**
 * Runs `html-portlets` as it is built.
 *
 * @param {readonly string[]} args
 * @param {object} [options]
 * @param {Record<string, readonly string[]>} [options.names] What names mean, as addresses.
 * @param {NodeJS.ProcessEnv} [options.env]
 * @returns {{ status: number, stdout: string, stderr: string }}
 */
export function runProgram(args, { names = {}, env = {} } = {}) {
  return spawnSync(
    process.execPath,
    ['--import', './compat/gateway/fake-dns.js', 'dist/server/cli.js', ...args],
    {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'en_US.UTF-8', ...env, FAKE_DNS: JSON.stringify(names) },
    },
  );
}

/**
 * nginx with a gateway to the sources given, as `html-portlets gateway` writes it, and with a folder of static files.
 *
 * @param {readonly object[]} sources As in `sources.json`.
 * @param {object} [options]
 * @param {Record<string, readonly string[]>} [options.names] What names mean, as addresses.
 * @param {readonly string[]} [options.args] Further arguments of the command.
 */
export async function startGateway(sources, { names, args = [] } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'portlets-gateway-'));
  const [port, innerPort] = [await freePort(), await freePort()];
  const at = (name) => join(folder, name);
  const command = [
    ...[
      'gateway',
      at('sources.json'),
      '--out',
      at('nginx'),
      '--cache',
      at('cache'),
      '--log',
      at('portlets.log'),
    ],
    ...['--port', `${innerPort}`, '--rate', '1000000', ...args],
  ];
  await mkdir(at('static'));

  const write = async (list, meanings = names) => {
    await writeFile(at('sources.json'), JSON.stringify({ sources: list }));
    return runProgram(command, { names: meanings });
  };
  const { status, stderr } = await write(sources);
  if (status !== 0) throw new Error(`The gateway was not written:\n${stderr}`);
  await writeFile(
    at('nginx.conf'),
    `daemon off;
worker_processes 2;
pid ${at('nginx.pid')};
error_log ${at('error.log')} info;
events { worker_connections 1024; }
http {
  access_log ${at('access.log')};
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${at(`temp-${name}`)};`).join('\n  ')}
  # As Debian has them.
  sendfile on;
  tcp_nopush on;
  types { text/html html; application/json json; }
  include ${at('nginx/portlets-http.conf')};
  server {
    listen 127.0.0.1:${port};
    root ${at('static')};
    include ${at('nginx/portlets-server.conf')};
  }
}
`,
  );
  // Workers of root's nginx would be of a user who may not look into the folder.
  const user = process.getuid() === 0 ? ['-g', 'user root;'] : [];
  const nginx = (...more) => ['-e', at('error.log'), '-p', folder, '-c', at('nginx.conf'), ...user, ...more];
  const server = spawn('nginx', nginx(), { stdio: 'ignore' });
  const ended = once(server, 'exit');
  await until(async () => {
    if (server.exitCode !== null) throw new Error(await readFile(at('error.log'), 'utf8'));
    return fetch(`http://127.0.0.1:${port}/portlets/`).then(
      () => true,
      () => false,
    );
  });
  return {
    folder,
    origin: `http://127.0.0.1:${port}`,
    write,
    /** @param {string} id */
    url: (id) => `http://127.0.0.1:${port}/portlets/${id}`,
    reload: () => spawnSync('nginx', nginx('-s', 'reload'), { encoding: 'utf8' }),
    read: (name) => readFile(at(name), 'utf8'),
    /** Hundredths of a second that its workers have worked. */
    async cpuTime() {
      const workers = spawnSync('pgrep', ['-P', `${server.pid}`], { encoding: 'utf8' })
        .stdout.trim()
        .split('\n');
      const times = workers.map(async (pid) => {
        const [, fields] = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ');
        const [user, system] = fields.split(' ').slice(11, 13).map(Number);
        return user + system;
      });
      return (await Promise.all(times)).reduce((sum, time) => sum + time, 0);
    },
    async stop() {
      server.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

/**
 * Resolves when a check is true.
 *
 * @param {() => boolean | Promise<boolean>} check
 */
export async function until(check) {
  const end = Date.now() + 20_000;
  while (!(await check())) {
    if (Date.now() > end) throw new Error('It has not become true in 20 s');
    await new Promise((later) => setTimeout(later, 20));
  }
}
