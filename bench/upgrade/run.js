import { inPage } from '../in-page.js';

// npm run bench:upgrade: how long it takes to put 300 blocks, and 3,000, in the place of their carriers; how often each carrier
// is looked at; and whether ten times as many take ten times as long. Parsing the same markup is the measure of the machine.

await inPage(new URL('page.js', import.meta.url), async (tab) => {
  print(await tab.evaluate(() => globalThis.measure()));
});

/** @param {readonly { count: number, looks: number, parse: number, place: number }[]} rows */
function print(rows) {
  console.log('carriers     looks   parsing   placing   placing / parsing');
  for (const { count, looks, parse, place } of rows) {
    console.log(
      `${`${count}`.padStart(8)}${`${looks}`.padStart(10)}${parse.toFixed(2).padStart(7)} ms${place.toFixed(2).padStart(7)} ms` +
        `${(place / parse).toFixed(2)} ×`.padStart(16),
    );
  }
  const [few, many] = rows;
  const growth = many.place / few.place / (many.count / few.count);
  console.log(
    `\nEach carrier of ${many.count} takes ${growth.toFixed(2)} × as long as each of ${few.count}.`,
  );
}
