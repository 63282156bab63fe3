import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { transform } from 'esbuild';

/** The style sheets that a page may link to: `src/theme/*.css`, minified and in ASCII, as pages have other encodings. */
export async function buildThemes() {
  await mkdir('dist/themes', { recursive: true });
  const names = (await readdir('src/theme')).filter((name) => name.endsWith('.css'));
  for (const name of names) {
    const source = await readFile(`src/theme/${name}`, 'utf8');
    const { code } = await transform(source, {
      loader: 'css',
      minify: true,
      charset: 'ascii',
      legalComments: 'none',
    });
    await writeFile(`dist/themes/${name}`, code);
  }
}
