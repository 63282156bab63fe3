import { places } from '../../../hosts/places.js';
import { blocks } from './elements.js';
import type { Block, Language } from './elements.js';

/** All that somebody has chosen. It is read from the page's address and written there, so that it can be kept and sent. */
export interface Settings {
  /** The language of the page. */
  readonly ui: Language;
  readonly block: Block;
  /** One of `places`, by its name. */
  readonly host: string;
  /** Width of the column in CSS pixels; 0 = as wide as there is room. */
  readonly column: number;
  readonly preset: string;
  /** What an editor writes into the frame. */
  readonly content: string;
  /** By the attribute's name; what is not set is not in it. */
  readonly attributes: Readonly<Record<string, string>>;
}

export const columns = [0, 180, 230, 320, 480, 768] as const;
export const presets = ['xanh', 'do'] as const;

/** How each choice beside the attributes is called in the address. No attribute has such a name. */
const names = {
  block: 'block',
  host: 'host',
  column: 'column',
  preset: 'preset',
  content: 'content',
};

/** What does not exist counts as not chosen. */
export function readSettings(query: URLSearchParams): Settings {
  const block = blocks.find(({ tag }) => tag === query.get(names.block)) ?? blocks[0]!;
  const given = block.fields.flatMap(({ name }) => {
    const value = query.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  // A first visit shows something.
  const attributes = query.has(names.block) ? Object.fromEntries(given) : { ...block.example };
  return {
    ui: document.documentElement.lang === 'en' ? 'en' : 'vi',
    block,
    host: places.find(({ name }) => name === query.get(names.host))?.name ?? 'html',
    // On a phone there is no room for more than itself.
    column:
      columns.find((width) => String(width) === query.get(names.column)) ?? (innerWidth > 400 ? 320 : 0),
    preset: presets.find((preset) => preset === query.get(names.preset)) ?? 'xanh',
    content: query.get(names.content) ?? '',
    attributes,
  };
}

/** @returns The query of the address that gives these settings, with its `?`. */
export function writeSettings({ block, host, column, preset, content, attributes }: Settings): string {
  const query = new URLSearchParams({
    [names.block]: block.tag,
    ...attributes,
    [names.host]: host,
    [names.column]: String(column),
    ...(preset !== 'xanh' && { [names.preset]: preset }),
    ...(content && { [names.content]: content }),
  });
  return `?${query}`;
}
