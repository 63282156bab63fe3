import { whenDoctorWanted } from '../doctor/wanted.js';
import { blocksOf } from './block.js';
import type { Block } from './block.js';
import { startRequests } from './requests.js';
import type { Requests } from './requests.js';

/** What can be fetched for an element before any of its code has come: what waits for another file costs a round trip. */
export interface Preload {
  readonly tag: string;
  readonly requests: Requests;
  /** Imports the element, which registers it. */
  element(): Promise<unknown>;
  /** Imports the files that the element needs in any case. */
  common(): readonly Promise<unknown>[];
  /** Imports those that a block's attributes name. The element asks for them too, so that one may be missing here. */
  named(block: Block): readonly Promise<unknown>[];
}

/** What the reader can do with a block beside reading. */
const controls = ({ get }: Block): readonly Promise<unknown>[] =>
  get('controls') || get('window-state') ? [import('../portlet/aftermath.js')] : [];

/** Imports side by side all that blocks need, the element first. */
export const filesOf = (
  { element, common, named }: Preload,
  blocks: readonly Block[],
): readonly [Promise<unknown>, ...Promise<unknown>[]] => [
  element(),
  ...common(),
  ...blocks.flatMap((block) => [...controls(block), ...named(block)]),
];

/**
 * Fetches side by side the data and the code of blocks.
 *
 * @returns Rejects where the element cannot be had.
 */
export function preload(table: Preload, blocks: readonly Block[]): Promise<unknown> {
  try {
    startRequests(table.requests, blocks);
  } catch {
    // Another script has taken the name of something that it needs. The element asks by itself.
  }
  const [element, ...others] = filesOf(table, blocks);
  others.forEach((file) => file.catch(() => {}));
  return element;
}

/** What the file of one element does. A server may import it, and has no page. */
export function start(element: Preload): void {
  if (!globalThis.document) return;
  preload(element, blocksOf(element.tag)).catch((error: unknown) => warnUnavailable(element.tag, error));
  whenDoctorWanted(() => void import('../doctor/index.js'));
}

/** Tells the editor that an element could not be loaded. */
export function warnUnavailable(tag: string, error: unknown): void {
  console.warn(`${tag}: a file of it could not be loaded, so the page's own content stays.`, error);
}
