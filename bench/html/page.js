import { styles } from '../../src/news-article/news-article.css.ts';
import { contenders } from './contenders.js';
import { sampleArticle } from './sample-article.js';

/** Bytes of the body, and how often each contender shows it. */
const rounds = [
  { bytes: 20_000, times: 60 },
  { bytes: 1_000_000, times: 7 },
];

// All are laid out as the text of an article.
document.adoptedStyleSheets.push(styles.styleSheet);

function newHolder() {
  const holder = document.createElement('div');
  holder.className = 'text';
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

/** Bytes of the body that is shown visibly, and how often each contender shows it. */
const watched = [
  { bytes: 50_000, times: 9 },
  { bytes: 1_000_000, times: 5 },
];

/** Shows a body once, visibly: the longest task, layout and all, and when the first words are there and the last. */
async function watch({ show }, source) {
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
  return { longest: Math.max(0, ...tasks), first, all };
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
  for (const { bytes, times } of watched) {
    const source = sampleArticle(bytes);
    const runs = contenders.map(() => []);
    for (let turn = 0; turn < times; turn++) {
      for (const [index, contender] of contenders.entries()) runs[index].push(await watch(contender, source));
    }
    const medians = contenders.map(({ name }, index) => {
      const of = (figure) => median(runs[index].map((run) => run[figure]));
      return { name, longest: of('longest'), first: of('first'), all: of('all') };
    });
    all.push({ bytes, medians });
  }
  return all;
};
