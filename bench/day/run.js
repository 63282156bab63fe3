/**
 * `npm run simulate:scale`: a day of a portal with 50 million page views, second by second: a storm hour, an outage of the sources of three
 * hours, and a deploy that empties the CDN. Seeded: the same numbers each time. `-- --views 1000000 --seed 7` for another day.
 */
import { commandOptions } from '../../build/command-line.js';
import { simulateDay } from './day.js';

const { views = 50_000_000, seed = 1 } = commandOptions({ views: 'number', seed: 'number' }).values;

const number = (value) => Math.round(value).toLocaleString('en');
const percent = (part, whole) =>
  `${((100 * part) / whole).toFixed(part / whole > 0.9999 && part < whole ? 4 : 2)} %`;

for (const [name, layers] of Object.entries({
  'gateway alone': { edges: 0, fragments: false },
  'CDN and gateway': { edges: 20, fragments: false },
  'fragments, CDN and gateway': { edges: 20, fragments: true },
})) {
  const day = simulateDay({ views, seed, ...layers });
  const { blocks, browser, edge, gateway, source, rendered, peaks, ages, errors } = day;
  console.log(`\n${name}: ${number(views)} page views, ${number(blocks)} blocks`);
  console.log(`  without a request of the browser  ${percent(browser, blocks)}`);
  if (layers.edges)
    console.log(
      `  requests to the CDN               ${number(edge)}, ${percent(edge - gateway, edge)} answered there`,
    );
  console.log(
    `  requests to the gateway           ${number(gateway)}, at most ${number(peaks.gateway)} a second, ${percent(gateway - source, gateway)} answered from its cache`,
  );
  console.log(
    `  requests to the sources           ${number(source + rendered)}${rendered ? `, ${number(rendered)} of them by render` : ''}, at most ${number(peaks.source)} a second to all`,
  );
  console.log(`  blocks shown by the age of what they say:`);
  for (const [label, count] of ages)
    if (count) console.log(`    ${label.padEnd(18)}${percent(count, blocks).padStart(12)}`);
  console.log(`    ${'nothing to show'.padEnd(18)}${percent(errors, blocks).padStart(12)}`);
}
