/** A line of the page that loads a file of the library. */
export interface ScriptLine {
  readonly address: string;
  /** The name of the file in the release; `undefined` where the page has given it another. */
  readonly file: string | undefined;
  /** Has an `integrity`, and what a script of another site needs for it. */
  readonly isGuarded: boolean;
  /** The line as it should be, where the hash of its file is known. */
  readonly line: string | undefined;
}

/**
 * The lines of the page that load the library.
 *
 * @param addresses Of the copies that have entered the ledger.
 * @param hashes What `integrity` says of each file of the release, by its name.
 */
export function scriptLines(
  addresses: readonly string[],
  hashes: Readonly<Record<string, string>>,
): readonly ScriptLine[] {
  return [...document.scripts]
    .map((script) => ({ script, file: fileOf(script.src) }))
    .filter(({ script, file }) => addresses.includes(script.src) || (file !== undefined && file in hashes))
    .map(({ script, file }) => {
      const { src, integrity, type } = script;
      const isForeign = new URL(src).origin !== location.origin;
      const hash = file === undefined ? undefined : hashes[file];
      const kind = type === 'module' ? 'type="module" ' : '';
      return {
        address: src,
        file,
        isGuarded: integrity !== '' && (!isForeign || script.crossOrigin !== null),
        line:
          hash &&
          `<script ${kind}src="${script.getAttribute('src')!}" integrity="${hash}" crossorigin="anonymous"${kind ? '' : ' defer'}></script>`,
      };
    });
}

const fileOf = (address: string): string | undefined =>
  address ? new URL(address).pathname.split('/').pop() : undefined;
