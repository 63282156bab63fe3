import { contenders } from './contenders.js';
import { sampleArticle } from './sample-article.js';

/** Bytes of the body, and how often each contender shows it. */
const rounds = [
  { bytes: 20_000, times: 60 },
  { bytes: 1_000_000, times: 7 },
];

function newHolder() {
  const holder = document.createElement('div');
  document.body.replaceChildren(holder);
  return holder;
}

/** Shows by turns, so that whatever slows the machine slows all, and gives medians in milliseconds. Layout is not in them. */
async function compare({ bytes, times }) {
  const source = sampleArticle(bytes);
  const words = wordsOf(new DOMParser().parseFromString(source, 'text/html').body);
  const samples = contenders.map(() => []);
  for (let turn = 0; turn < times; turn++) {
    for (const [index, { name, show }] of contenders.entries()) {
      const holder = newHolder();
      holder.hidden = true;
      const begin = performance.now();
      await show(source, holder);
      samples[index].push(performance.now() - begin);
      if (wordsOf(holder) < words) throw new Error(`${name} loses words`);
    }
  }
  return {
    bytes,
    medians: contenders.map(({ name }, index) => ({ name, milliseconds: median(samples[index]) })),
  };
}

/** Letters and numbers: the signs of typed lists and the spaces of padding may go. */
const wordsOf = (root) => root.textContent.replace(/[^\p{L}\p{N}]+/gu, '').length;

const median = (numbers) => [...numbers].sort((one, other) => one - other)[numbers.length >> 1];

/** Shows the largest body once, visibly: the longest task, layout and all, and when the first words are there and the last. */
async function watch({ name, show }) {
  const source = sampleArticle(rounds[rounds.length - 1].bytes);
  const holder = newHolder();
  const tasks = [];
  const observer = new PerformanceObserver((list) =>
    tasks.push(...list.getEntries().map(({ duration }) => duration)),
  );
  await frame();
  observer.observe({ type: 'longtask' });
  let first;
  const changes = new MutationObserver(() => {
    changes.disconnect();
    requestAnimationFrame(() => setTimeout(() => (first = performance.now() - begin)));
  });
  changes.observe(holder, { childList: true });
  const begin = performance.now();
  await show(source, holder);
  await frame();
  const all = performance.now() - begin;
  await new Promise((resolve) => setTimeout(resolve, 500));
  observer.disconnect();
  return { name, longest: Math.max(0, ...tasks), first, all };
}

const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

// Called by the program that opened this page.
globalThis.compareAll = async () => {
  const all = [];
  for (const round of rounds) all.push(await compare(round));
  return all;
};
globalThis.watchAll = async () => {
  const all = [];
  for (const contender of contenders) {
    const runs = [];
    for (let run = 0; run < 3; run++) runs.push(await watch(contender));
    all.push(runs.sort((one, other) => one.longest - other.longest)[0]);
  }
  return all;
};
