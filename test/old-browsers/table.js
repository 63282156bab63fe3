import { writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

const file = 'docs/old-browsers.md';

/**
 * Writes into the docs what became of each block in each old Chrome. A run that could not start them all writes nothing.
 *
 * @param {ReadonlyMap<number, readonly { tag: string, state: string | null, drawn: string }[]>} found
 */
export async function writeTable(found) {
  if (found.size < 3) return;
  const versions = [...found.keys()];
  const blocks = found.get(versions[0]);
  const rows = blocks.map(({ tag }, index) => {
    const cells = versions.map((version) => outcome(found.get(version)[index]));
    return `| ${index + 1} | \`<${tag}>\` | ${cells.join(' | ')} |`;
  });
  const text = `# Old browsers

Written by \`test/old-browsers\`, which opens one page with seven blocks (those of
[blocks.html](../test/hosts/parts/blocks.html), in their order) and the built classic file in real old browsers. Chrome 109 is
promised in full: it is the last one for Windows 7 and 8.1. From Chrome 80 on, what the page has written stays readable and
nothing throws; what works, works.

| block | tag | ${versions.map((version) => `Chrome ${version}`).join(' | ')} |
| --- | --- | ${versions.map(() => '---').join(' | ')} |
${rows.join('\n')}
`;
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), parser: 'markdown' }));
}

function outcome({ state, drawn }) {
  if (state === 'ready') return 'ready';
  return drawn ? `drawn, ${state ?? 'without a state'}` : 'the page’s own content';
}
