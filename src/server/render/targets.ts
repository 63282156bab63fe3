import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { ServerText } from '../../locale/server/server-text.js';
import { attributesByTag } from '../blocks/attributes.js';
import { tags } from '../blocks/plan.js';
import { CommandError } from '../command-error.js';
import { escapeText } from '../markup.js';

/** A page, or a block of a list, that becomes a file. */
export interface Target {
  /** As messages name it. */
  readonly name: string;
  /** Where it is written, from the folder of results. */
  readonly path: string;
  readonly url: string;
  read(): Promise<Uint8Array>;
}

const MAX_BYTES = 32 * 1024 * 1024;

/**
 * What the arguments name: pages, and lists of blocks, which end with `.json`.
 *
 * @param base URL that the pages' folder has on the portal.
 * @throws {CommandError} for what cannot be read, or would be written twice.
 */
export async function readTargets(
  files: readonly string[],
  base: string,
  strings: ServerText,
): Promise<readonly Target[]> {
  const pages = files.filter((file) => !file.endsWith('.json')).map((file) => resolve(file));
  const root = commonFolder(pages);
  const targets: Target[] = [];
  for (const file of files) {
    if (file.endsWith('.json')) targets.push(...(await readBlocksList(file, base, strings)));
    else {
      const path = relative(root, resolve(file));
      const url = new URL(path.split(sep).map(encodeURIComponent).join('/'), base).href;
      targets.push({ name: file, path, url, read: () => readPage(file, strings) });
    }
  }
  const twice = targets.find(
    ({ path }, index) => targets.findIndex((other) => other.path === path) !== index,
  );
  if (twice) throw new CommandError(strings.writtenTwice(twice.path));
  return targets;
}

async function readPage(file: string, strings: ServerText): Promise<Uint8Array> {
  const fail = (error: Error): never => {
    throw new CommandError(strings.cannotRead(file, error));
  };
  const { size } = await stat(file).catch(fail);
  if (size > MAX_BYTES) throw new CommandError(strings.tooLarge(file, MAX_BYTES / 1024 / 1024));
  return readFile(file).catch(fail);
}

/**
 * `{"blocks": [{"file": "tin.html", "tag": "featured-news", "lang": "vi", "attributes": {"src": "…"}}]}`
 *
 * @throws {CommandError} that names every mistake.
 */
async function readBlocksList(file: string, base: string, strings: ServerText): Promise<readonly Target[]> {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new CommandError(strings.cannotRead(file, error));
  });
  let list: { blocks?: unknown };
  try {
    list = JSON.parse(text.replace(/^\uFEFF/, '')) as { blocks?: unknown };
  } catch (error) {
    throw new CommandError(`${file}: ${strings.notJson((error as Error).message)}`);
  }
  const blocks = Array.isArray(list?.blocks) ? (list.blocks as unknown[]) : [];
  if (!blocks.length) throw new CommandError(`${file}: ${strings.noBlocks}`);
  const known = await attributesByTag();
  const faults: string[] = [];
  const targets = blocks.flatMap((block, index): Target[] => {
    const fault = (why: string) => faults.push(`${file}: ${strings.inBlock(index + 1, why)}`);
    const {
      file: path,
      tag,
      lang = 'vi',
      attributes = {},
      ...others
    } = Object(block) as Record<string, unknown>;
    for (const unknown of Object.keys(others))
      fault(strings.unknownKey(unknown, ['file', 'tag', 'lang', 'attributes']));
    const names = known.get(String(tag));
    if (!names) fault(strings.badChoice('tag', tags));
    if (lang !== 'vi' && lang !== 'en') fault(strings.badChoice('lang', ['vi', 'en']));
    const settings = Object.entries(Object(attributes) as Record<string, unknown>).map(([name, value]) => {
      if (!/^[a-z][a-z-]*$/.test(name) || !/^(?:string|number|boolean)$/.test(typeof value))
        fault(strings.badAttribute(name));
      else if (names && !names.includes(name)) fault(strings.unknownKey(name, names));
      return value === false ? '' : ` ${name}="${value === true ? '' : escapeText(String(value))}"`;
    });
    const isPath =
      typeof path === 'string' && /^[\w.-]+(?:\/[\w.-]+)*$/.test(path) && !/(?:^|\/)\.\.?(?:\/|$)/.test(path);
    if (!isPath) {
      fault(strings.badFile);
      return [];
    }
    const element = `<${String(tag)} lang="${String(lang)}"${settings.join('')}></${String(tag)}>\n`;
    return [{ name: path, path, url: new URL(path, base).href, read: async () => Buffer.from(element) }];
  });
  if (faults.length) throw new CommandError(faults.join('\n'));
  return targets;
}

function commonFolder(paths: readonly string[]): string {
  let folder = dirname(paths[0] ?? '.');
  while (!paths.every((path) => path.startsWith(join(folder, sep)) || dirname(path) === folder))
    folder = dirname(folder);
  return folder;
}
