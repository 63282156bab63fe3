import { readdir, rm } from 'node:fs/promises';
import { readerLanguage } from './reader-language.js';

const kept = {
  vi: (folder) => `${folder} được để yên: hãy chọn một thư mục trống hoặc chưa có.`,
  en: (folder) => `${folder} stays as it is: name a new or an empty folder.`,
};

/**
 * Empties the folder that a program writes. Another one than its own that holds anything stays as it is, and the program ends: a slip in
 * `--out` must not cost anybody's files.
 *
 * @param {string} folder
 * @param {string} own The folder that is the program's own.
 */
export async function emptyOutput(folder, own) {
  const names = await readdir(folder).catch(({ code }) => (code === 'ENOENT' ? [] : [code]));
  if (names.length && folder !== own) {
    console.error(kept[readerLanguage()](folder));
    process.exit(2);
  }
  await rm(folder, { recursive: true, force: true });
}
