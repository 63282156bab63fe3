import { format, resolveConfig } from 'prettier';
import { pairs, palette, presets, ratio, schemes } from './palette.js';

const FILE = 'docs/contrast.md';

/** The page of the docs that tells each colour's contrast on each ground it stands on. */
export async function contrastDocument(): Promise<string> {
  const looks = presets.flatMap((preset) => schemes.map((scheme) => ({ preset, scheme })));
  const colours = await Promise.all(looks.map(({ preset, scheme }) => palette(preset, scheme)));
  const cells = pairs.map(([what, token, ground, least]) => [
    what,
    `\`${token}\` on \`${ground}\``,
    ...colours.map((found) => {
      const [one, two] = [found.get(token)!, found.get(ground)!];
      return `${one} on ${two}: ${ratio(one, two).toFixed(2)}`;
    }),
    `${least}`,
  ]);
  const heads = ['what', 'tokens', ...looks.map(({ preset, scheme }) => `${preset}, ${scheme}`), 'at least'];
  const text = `# Contrast

Written by \`npm run docs:contrast\` from the styles; a test keeps it so. Ratios are WCAG 2.2's. With forced colours all of them are
the system's: text is \`CanvasText\` on \`Canvas\`, links are \`LinkText\`, pictograms and bars \`CanvasText\`, what is selected \`Highlight\`.
On paper all is black on white.

${[heads, heads.map(() => '---'), ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n')}
`;
  return format(text, { ...(await resolveConfig(FILE)), parser: 'markdown' });
}
