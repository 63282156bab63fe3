import { DataError } from '../../data/error.js';

/** A failure in mid-stream ends a good response with a sentence: its end tells the editor why. */
export function parseJson(bytes: Uint8Array): unknown {
  const text = new TextDecoder().decode(bytes);
  try {
    return JSON.parse(text);
  } catch {
    const part = text.length > 240 ? `${text.slice(0, 120)}…${text.slice(-120)}` : text;
    throw new DataError('bad-answer', `not JSON: "${part}"`);
  }
}
