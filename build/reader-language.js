/**
 * The language that a command speaks: the one asked for, else English where the machine speaks it, else Vietnamese.
 *
 * @param {string} [asked] As in `--lang=en`.
 * @returns {'vi' | 'en'}
 */
export function readerLanguage(asked) {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return /^en/i.test(asked || LC_ALL || LC_MESSAGES || LANG || '') ? 'en' : 'vi';
}
