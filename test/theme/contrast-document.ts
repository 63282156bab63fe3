import { format, resolveConfig } from 'prettier';
import { forcedPairs, pairs, palette, presets, ratio, schemes } from './palette.js';

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
  const forced = forcedPairs.map(([what, colour, ground]) => [what, `\`${colour}\``, `\`${ground}\``]);
  const heads = ['what', 'tokens', ...looks.map(({ preset, scheme }) => `${preset}, ${scheme}`), 'at least'];
  const text = `# Contrast

Written by \`npm run docs:contrast\` from the styles; a test keeps it so. Ratios are WCAG 2.2's. On paper all is black on white.

${table([heads, ...cells])}

## Forced colours

Every colour is the system's, and so is the contrast: a reader has chosen those that stand out. What the styles have to see to is that a
colour stands on the ground that belongs to it, and that nothing is told by a ground alone.

${table([['what', 'colour', 'on'], ...forced])}
`;
  return format(text, { ...(await resolveConfig(FILE)), parser: 'markdown' });
}

const table = ([heads = [], ...rows]: readonly (readonly string[])[]) =>
  [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
