import { format, resolveConfig } from 'prettier';

export const file = 'docs/old-browsers.md';

/**
 * The page of the docs that tells what became of each block in each old Chrome.
 *
 * @param {ReadonlyMap<number, readonly { tag: string, state: string | null, drawn: string }[]>} found
 */
export async function oldBrowsersPage(found) {
  const versions = [...found.keys()];
  const blocks = found.get(versions[0]);
  const rows = blocks.map(({ tag }, index) => {
    const cells = versions.map((version) => outcome(found.get(version)[index]));
    return `| ${index + 1} | \`<${tag}>\` | ${cells.join(' | ')} |`;
  });
  const text = `# Old browsers

Written by \`npm run docs:tables\`, which opens one page with seven blocks (those of
[blocks.html](../test/hosts/parts/blocks.html), in their order) and the built classic file in real old browsers. Chrome 109 is
promised in full: it is the last one for Windows 7 and 8.1. From Chrome 80 on, what the page has written stays readable and
nothing throws; what works, works.

| block | tag | ${versions.map((version) => `Chrome ${version}`).join(' | ')} |
| --- | --- | ${versions.map(() => '---').join(' | ')} |
${rows.join('\n')}
`;
  return format(text, { ...(await resolveConfig(file)), parser: 'markdown' });
}

function outcome({ state, drawn }) {
  if (state === 'ready') return 'ready';
  return drawn ? `drawn, ${state ?? 'without a state'}` : 'the page’s own content';
}
