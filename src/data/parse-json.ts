import { recovery } from './lazy.js';

/**
 * Parses JSON. Where it was cut off, the items that came whole are taken by whoever hands in `onCut`.
 *
 * @throws {DataError} `cut-off` or `bad-answer`; any other error where the file that tells them apart cannot be had.
 */
export async function parseJson(text: string, onCut?: () => void): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch (error) {
    await recovery.load();
    if (!recovery.value) throw error;
    return recovery.value.parseCutJson(text, onCut);
  }
}
