import { contenders } from './contenders.js';
import { sampleFeed } from './sample-feed.js';

/** Items in the feed, items wanted, and how often each contender reads it. */
const rounds = [
  { items: 50, limit: 50, times: 300 },
  { items: 5000, limit: 10, times: 9 },
  { items: 5000, limit: 5000, times: 9 },
];

/**
 * Reads by turns, so that whatever slows the machine slows all, and gives medians in milliseconds, with the quartiles round them. Each turn has another order
 * and each reading a task of its own: else who comes after a parser of documents clears away what that has left.
 */
async function compare({ items, limit, times }) {
  const bytes = new TextEncoder().encode(sampleFeed(items));
  const expected = JSON.stringify(await contenders[0].read(bytes, limit));
  for (const { name, read } of contenders) {
    if (JSON.stringify(await read(bytes, limit)) !== expected)
      throw new Error(`${name} reads something else`);
  }
  const samples = contenders.map(() => []);
  for (let turn = 0; turn < times; turn++) {
    for (const index of shuffled(contenders.length)) {
      const { read } = contenders[index];
      await new Promise((resolve) => setTimeout(resolve));
      const begin = performance.now();
      await read(bytes, limit);
      samples[index].push(performance.now() - begin);
    }
  }
  return {
    items,
    limit,
    megabytes: bytes.length / 1e6,
    medians: contenders.map(({ name }, index) => ({
      name,
      milliseconds: quantile(samples[index], 0.5),
      spread: [0.25, 0.75].map((part) => quantile(samples[index], part)),
    })),
  };
}

/** The numbers below this one, in any order. */
function shuffled(count) {
  const order = [...Array(count).keys()];
  for (let end = count - 1; end > 0; end--) {
    const other = Math.floor(Math.random() * (end + 1));
    [order[end], order[other]] = [order[other], order[end]];
  }
  return order;
}

const quantile = (numbers, part) =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length * part)];

/** Called by the program that opened this page. */
globalThis.compareAll = async () => {
  const all = [];
  for (const round of rounds) all.push(await compare(round));
  return all;
};
