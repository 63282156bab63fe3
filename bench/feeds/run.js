import { inPage } from '../in-page.js';

// npm start, here: how long our reader of feeds takes and how long others do for the same fields, all in one page of one
// browser. A contender that gives other fields ends it. The others have to be installed once: npm install --ignore-scripts

await inPage(new URL('page.js', import.meta.url), async (tab) => {
  print(await tab.evaluate(() => globalThis.compareAll()));
});

/** @param {readonly { items: number, limit: number, megabytes: number, medians: { name: string, milliseconds: number, spread: [number, number] }[] }[]} rounds */
function print(rounds) {
  for (const { items, limit, megabytes, medians } of rounds) {
    const fastest = Math.min(...medians.slice(1).map((other) => other.milliseconds));
    const ratio = fastest / medians[0].milliseconds;
    console.log(
      `\n${items} items, ${megabytes.toFixed(1)} MB, ${limit} wanted: the fastest other takes ${ratio.toFixed(2)} ×`,
    );
    for (const { name, milliseconds, spread } of medians) {
      const times = milliseconds / medians[0].milliseconds;
      console.log(
        `${name.padEnd(20)}${milliseconds.toFixed(2).padStart(10)} ms${times.toFixed(2).padStart(9)} ×   half within ${spread.map((each) => each.toFixed(2)).join('–')} ms`,
      );
    }
  }
}
