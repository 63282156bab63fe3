import { inPage } from '../in-page.js';

// npm start, here: how long foreign HTML takes us and how long others, all in one page of one browser; then, on a machine made
// four times slower, how long the page does not answer. The others have to be installed once: npm install --ignore-scripts

await inPage(new URL('page.js', import.meta.url), async (tab) => {
  printTimes(await tab.evaluate(() => globalThis.compareAll()));
  await tab.emulateCPUThrottling(4);
  printWatch(await tab.evaluate(() => globalThis.watchAll()));
});

/** @param {readonly { bytes: number, medians: { name: string, milliseconds: number }[] }[]} rounds */
function printTimes(rounds) {
  for (const { bytes, medians } of rounds) {
    console.log(`\n${bytes.toLocaleString('en')} bytes, not laid out`);
    for (const { name, milliseconds } of medians) {
      const times = milliseconds / medians[0].milliseconds;
      console.log(
        `${name.padEnd(32)}${milliseconds.toFixed(1).padStart(8)} ms${times.toFixed(2).padStart(8)} ×`,
      );
    }
  }
}

/** @param {readonly { bytes: number, medians: { name: string, longest: number, first: number, all: number }[] }[]} rounds */
function printWatch(rounds) {
  for (const { bytes, medians } of rounds) {
    console.log(
      `\n${bytes.toLocaleString('en')} bytes shown, four times slower, medians in ms\n${' '.repeat(42)}longest task  first frame          all        ×`,
    );
    for (const { name, longest, first, all } of medians) {
      const times = (all / medians[0].all).toFixed(2);
      console.log(
        name.padEnd(40) +
          [longest, first, all].map((number) => number.toFixed(0).padStart(13)).join('') +
          times.padStart(9),
      );
    }
  }
}
