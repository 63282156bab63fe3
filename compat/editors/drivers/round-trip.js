/**
 * What an editor makes of a snippet: it is put in (in the source view, or pasted into the text as it was copied from a
 * page), saved, loaded for the next change, and saved again.
 *
 * @param {string} variant `standard`, or `configured` as we advise.
 * @param {'write' | 'paste'} way
 * @param {string} html
 * @returns {Promise<string>} What stands in the database then.
 */
globalThis.roundTrip = async (variant, way, html) => {
  const first = await globalThis.openEditor(variant);
  await first[way](html);
  const saved = first.read();
  await first.close();
  const second = await globalThis.openEditor(variant);
  await second.write(saved);
  const again = second.read();
  await second.close();
  return again;
};
