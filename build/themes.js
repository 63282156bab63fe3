import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { transform } from 'esbuild';

/** What elements need of the page before their script has come: a page links to one style sheet only. */
const beforeUpgrade = [
  'src/featured-news/before-upgrade.css',
  'src/weather-regions/before-upgrade.css',
  'src/server/fragment.css',
];

/** The style sheets that a page may link to: `src/theme/*.css`, minified and in ASCII, as pages have other encodings. */
export async function buildThemes() {
  await mkdir('dist/themes', { recursive: true });
  const names = (await readdir('src/theme')).filter((name) => name.endsWith('.css'));
  const everywhere = await Promise.all(beforeUpgrade.map((path) => readFile(path, 'utf8')));
  for (const name of names) {
    const source = await readFile(`src/theme/${name}`, 'utf8');
    const { code } = await transform([source, ...everywhere].join('\n'), {
      loader: 'css',
      minify: true,
      charset: 'ascii',
      legalComments: 'none',
    });
    await writeFile(`dist/themes/${name}`, code);
  }
}
