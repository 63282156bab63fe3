import { scriptData } from './policy.js';

/**
 * A block of data for the page's head: `<script type="application/ld+json">`, which nothing runs. Pages that ask for trusted types
 * ask them of these too. `undefined` where the page forbids our policy.
 */
export function dataBlock(value: object): HTMLScriptElement | undefined {
  const text = scriptData(value);
  if (text === undefined) return undefined;
  const block = document.createElement('script');
  block.type = 'application/ld+json';
  block.textContent = text;
  return block;
}
