import { inPage } from '../in-page.js';

// npm run bench:scale: how long things take as they grow. The slope is that of a straight line through the last two sizes on
// logarithmic paper: 1 is linear, 2 is quadratic. Below 1 what does not grow still counts. Ends with 1 where a slope is worse than
// linear by more than such a measurement errs.

const LINEAR = 1.25;

let isWorse = false;
await inPage(new URL('page.js', import.meta.url), async (tab) => {
  for (const name of await tab.evaluate(() => globalThis.names())) {
    const rows = await tab.evaluate((each) => globalThis.measure(each), name);
    const [before, last] = rows.slice(-2);
    const slope = Math.log(last.time / before.time) / Math.log(last.size / before.size);
    isWorse ||= slope > LINEAR;
    console.log(`${name}: slope ${slope.toFixed(2)}${slope > LINEAR ? ', WORSE THAN LINEAR' : ''}`);
    for (const { size, time } of rows) {
      const [total, each] = [time.toFixed(1), ((time / size) * 1000).toFixed(0)];
      console.log(`${`${size}`.padStart(9)}${total.padStart(11)} ms${each.padStart(10)} µs each`);
    }
  }
});
if (isWorse) process.exitCode = 1;
