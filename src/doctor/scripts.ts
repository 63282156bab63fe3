import { page } from './page.js';

/** A line of the page that loads a file of the library. */
export interface ScriptLine {
  readonly url: string;
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
 * @param urls Of the registered copies.
 * @param hashes What `integrity` says of each file of the release, by its name.
 */
export function scriptLines(
  urls: readonly string[],
  hashes: Readonly<Record<string, string>>,
): readonly ScriptLine[] {
  return [...page.scripts]
    .map((script) => ({ script, file: fileOf(script.src) }))
    .filter(
      ({ script: { src }, file }) =>
        src && (urls.includes(src) || (file && Object.keys(hashes).includes(file))),
    )
    .map(({ script, file }) => {
      const { src, integrity, type } = script;
      const isForeign = !src.startsWith(`${location.origin}/`);
      const hash = file === undefined ? undefined : hashes[file];
      const kind = type === 'module' ? 'type="module" ' : '';
      return {
        url: src,
        file,
        isGuarded: integrity !== '' && (!isForeign || script.crossOrigin !== null),
        line:
          hash &&
          `<script ${kind}src="${script.getAttribute('src')!}" integrity="${hash}" crossorigin="anonymous"${kind ? '' : ' defer'}></script>`,
      };
    });
}

/** The last part of a URL's path. */
export const fileOf = (url: string): string | undefined =>
  url.split(/[?#]/)[0]!.split('/').pop() || undefined;
