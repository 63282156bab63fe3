import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { ServerText } from '../../locale/server/server-text.js';
import { writeAtomically } from '../atomic-write.js';
import { CommandError } from '../command-error.js';
import { numberOption, type Command } from '../command.js';
import { addressesOf, isPublic } from './addresses.js';
import { addressKey, nginxFiles, writtenAddresses } from './nginx.js';
import type { GatewayOptions, ResolvedSource } from './nginx.js';
import { ListError, readSourcesList } from './sources-list.js';
import type { ListedSource } from './sources-list.js';

/** Where Debian and Red Hat have the certificates. */
const CERTIFICATES = ['/etc/ssl/certs/ca-certificates.crt', '/etc/pki/tls/certs/ca-bundle.crt'];

/** Writes the configuration of a gateway. Exit status 1 where a source's addresses could not be had, and those of the last run stay. */
export const gateway: Command = {
  options: {
    out: { type: 'string', default: 'nginx' },
    path: { type: 'string', default: '/portlets/' },
    cache: { type: 'string', default: '/var/cache/html-portlets' },
    log: { type: 'string', default: '/var/log/nginx/portlets.log' },
    port: { type: 'string', default: '8971' },
    ca: { type: 'string' },
    rate: { type: 'string', default: '50' },
    reload: { type: 'boolean', default: false },
  },

  async run({ files, values, strings, say, warn }) {
    const [list, ...others] = files;
    if (list === undefined || others.length) throw new CommandError(strings.usage);
    const sources = await readList(list, strings);
    const options = readOptions(values, strings);
    const out = resolve(String(values['out']));
    const paths = { http: join(out, 'portlets-http.conf'), server: join(out, 'portlets-server.conf') };
    const before = {
      http: await readFile(paths.http, 'utf8').catch(() => undefined),
      server: await readFile(paths.server, 'utf8').catch(() => undefined),
    };

    const { resolved, hasFaults } = await resolveAll(sources, before.http ?? '', strings, warn);
    const after = nginxFiles(resolved, options);
    let hasChanged = false;
    for (const name of ['http', 'server'] as const) {
      const isNew = await writeAtomically(paths[name], after[name]).catch(async (error: Error) => {
        if (name === 'server') await restore(paths.http, before.http);
        throw new CommandError(strings.cannotWrite(paths[name], error));
      });
      hasChanged ||= isNew;
      say(isNew ? strings.written(paths[name]) : strings.unchanged(paths[name]));
    }
    if (values['reload']) {
      // nginx makes its cache folder when it loads its configuration.
      if (hasChanged || !existsSync(options.cache)) {
        await reload(strings, () =>
          Promise.all([restore(paths.http, before.http), restore(paths.server, before.server)]),
        );
        say(strings.reloaded);
      }
    } else {
      say(strings.includeInHttp(paths.http));
      say(strings.includeInServer(paths.server));
      resolved.forEach(({ id }) => say(strings.sourceAt(id, options.path + id)));
    }
    return hasFaults ? 1 : 0;
  },
};

async function readList(path: string, strings: ServerText): Promise<readonly ListedSource[]> {
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw new CommandError(strings.cannotRead(path, error));
  });
  try {
    return readSourcesList(text, strings);
  } catch (error) {
    if (!(error instanceof ListError)) throw error;
    throw new CommandError([...error.sentences, strings.nothingWritten].join('\n'));
  }
}

function readOptions(values: Readonly<Record<string, unknown>>, strings: ServerText): GatewayOptions {
  const path = String(values['path']);
  if (!/^\/(?:[\w.~-]+\/)*$/.test(path)) throw new CommandError(strings.badOption(`--path ${path}`));
  const ca =
    values['ca'] === undefined
      ? (CERTIFICATES.find((file) => existsSync(file)) ?? CERTIFICATES[0]!)
      : resolve(String(values['ca']));
  if (!existsSync(ca)) throw new CommandError(strings.noCertificates(ca));
  return {
    path,
    ca,
    cache: resolve(String(values['cache'])),
    log: resolve(String(values['log'])),
    port: numberOption('port', values, [1, 65_535], strings),
    readerRate: numberOption('rate', values, [1, 1_000_000], strings),
  };
}

/**
 * The addresses of all sources. Where a name is not found, or leads into a private network since the last run, the addresses of
 * that run stay; a source without any is an error, and nothing is written.
 */
async function resolveAll(
  sources: readonly ListedSource[],
  written: string,
  strings: ServerText,
  warn: (text: string) => void,
): Promise<{ resolved: readonly ResolvedSource[]; hasFaults: boolean }> {
  const earlier = writtenAddresses(written);
  const faults: string[] = [];
  let hasFaults = false;
  const resolved = await Promise.all(
    sources.map(async (source, index): Promise<ResolvedSource> => {
      const { id, url, internal } = source;
      const addresses = await addressesOf(url.hostname);
      const refused = internal ? undefined : addresses.find((address) => !isPublic(address));
      if (addresses.length && refused === undefined) return { ...source, addresses };
      const fault = strings.inSource(
        index + 1,
        id,
        refused === undefined
          ? strings.unknownHost(url.hostname)
          : strings.privateAddress(url.hostname, refused),
      );
      const before = (earlier.get(addressKey(source)) ?? []).filter(
        (address) => internal || isPublic(address),
      );
      if (before.length) {
        hasFaults = true;
        warn(`${fault} ${strings.earlierAddresses(before)}`);
      } else faults.push(fault);
      return { ...source, addresses: before };
    }),
  );
  if (faults.length) throw new CommandError([...faults, strings.nothingWritten].join('\n'));
  return { resolved, hasFaults };
}

async function reload(strings: ServerText, putBack: () => Promise<unknown>): Promise<void> {
  const run = promisify(execFile);
  try {
    await run('nginx', ['-t']);
    await run('nginx', ['-s', 'reload']);
  } catch (error) {
    await putBack();
    const { stderr, message } = error as { stderr?: string; message: string };
    throw new CommandError(strings.nginxRefuses((stderr || message).trim()));
  }
}

const restore = (path: string, content: string | undefined): Promise<void> =>
  content === undefined ? rm(path, { force: true }) : writeFile(path, content);
