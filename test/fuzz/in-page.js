import { damaged } from './damage.js';
import { seeded } from './random.js';
import { blocks } from './samples.js';

/** Runs in the page. */

/** So many blocks at a time. */
const BATCH = 20;
/** After so long, in milliseconds, a block that has not settled never will. */
const PATIENCE = 10_000;

const PREFIX = 'html-portlets:data:';
/** @type {Map<string, { status: number, type: string, body: string }>} By path. */
const answers = new Map();
let count = 0;

globalThis.fetch = async (input, { signal } = {}) => {
  await Promise.resolve();
  signal?.throwIfAborted();
  const url = new URL(input, location.href);
  const answer = answers.get(url.pathname);
  if (!answer) throw new TypeError('Failed to fetch');
  const { status, type, body } = answer;
  const response = new Response(status === 204 ? null : body, { status, headers: { 'content-type': type } });
  Object.defineProperty(response, 'url', { value: url.href });
  return response;
};
// Retries without a wait.
Math.random = () => 0;
console.warn = () => {};

/** @type {string[]} What nobody caught, since it was last read. */
const uncaught = [];
addEventListener('error', ({ message, error }) => uncaught.push(`uncaught: ${error?.stack ?? message}`));
addEventListener('unhandledrejection', ({ reason }) =>
  uncaught.push(`unhandled: ${reason?.stack ?? reason}`),
);

const type = (/** @type {string} */ body) =>
  body.startsWith('{') || body.startsWith('[')
    ? 'application/json'
    : body.includes('<rss')
      ? 'application/rss+xml'
      : 'text/html';

/**
 * @param {string} tag
 * @param {number} seed
 * @param {number} steps
 * @returns {Promise<{ steps: number, states: Record<string, number>, faults: { problem: string, what: string }[] }>}
 */
export async function fuzz(tag, seed, steps) {
  const random = seeded(seed);
  const faults = [];
  const states = {};
  const samples = await storedSamples(tag);
  let done = 0;
  while (done < steps) {
    const batch = Array.from({ length: BATCH }, () => begin(tag, random, samples));
    for (let turn = 0; turn < 5; turn++) {
      await Promise.all(batch.map((block) => settled(block)));
      for (const block of batch) {
        done++;
        states[block.element.state] = (states[block.element.state] ?? 0) + 1;
        const problem = problemOf(block.element);
        if (problem) faults.push({ problem, what: describe(block) });
      }
      for (const problem of uncaught.splice(0)) {
        faults.push({ problem, what: batch.map(describe).join('\n').slice(0, 6000) });
      }
      if (turn < 4) batch.forEach((block) => change(block, random, tag));
    }
    batch.forEach(({ element }) => element.remove());
    answers.clear();
    await task();
  }
  return { steps: done, states, faults: faults.slice(0, 20) };
}

/** What storage holds of good answers: keys and texts in which the address is `/data/sample-…`. */
async function storedSamples(tag) {
  localStorage.clear();
  for (const [index, answer] of blocks[tag].answers.entries()) {
    const src = `/data/sample-${index}`;
    const value = answer();
    const body = typeof value === 'string' ? value : JSON.stringify(value);
    answers.set(src, { status: 200, type: type(body), body });
    const element = document.createElement(tag);
    element.setAttribute('src', src);
    document.body.append(element);
    await settled({ element });
    element.remove();
  }
  const stored = Object.entries({ ...localStorage }).filter(([name]) => name.startsWith(PREFIX));
  return stored.filter(([name]) => /\/data\/sample-\d+/.test(name));
}

function begin(tag, random, samples) {
  const { attributes, content } = blocks[tag];
  const element = document.createElement(tag);
  const block = { element, log: [] };
  element.innerHTML = random.pick(content);
  for (let left = random.below(4); left > 0; left--) {
    const name = random.pick(Object.keys(attributes));
    if (name !== 'src') set(block, name, random.pick(attributes[name]));
  }
  const src = newAnswer(tag, random, block);
  const sample = samples.length && random.once(2) ? random.pick(samples) : undefined;
  if (sample) {
    const [name, text] = sample.map((part) => part.replace(/\/data\/sample-\d+/g, src));
    const stored = random.once(3) ? cutText(text, random) : damagedEntry(text, random);
    block.log.push(`stored ${name} = ${stored.slice(0, 1500)}`);
    localStorage.setItem(name, stored);
  }
  set(block, 'src', src);
  document.body.append(element);
  return block;
}

const cutText = (text, random) => damaged(text, random);

function damagedEntry(text, random) {
  const entry = JSON.parse(text);
  if (random.once(3)) return damaged(entry, random);
  return JSON.stringify({ ...entry, value: JSON.parse(orNull(damaged(entry.value, random))) });
}

function orNull(text) {
  try {
    JSON.parse(text);
    return text;
  } catch {
    return 'null';
  }
}

function newAnswer(tag, random, block) {
  const src = `/data/${count++}`;
  if (random.once(20)) return src;
  const body = damaged(random.pick(blocks[tag].answers)(), random);
  const status = random.once(12) ? random.pick([204, 404, 500, 206]) : 200;
  const contentType = random.once(6)
    ? random.pick(['', 'text/plain', 'text/html', 'application/json', 'text/xml; charset=windows-1258'])
    : type(body);
  answers.set(src, { status, type: contentType, body });
  block.log.push(`${src}: ${status} ${contentType} ${JSON.stringify(body).slice(0, 1500)}`);
  return src;
}

function set(block, name, value) {
  block.log.push(`${name}=${JSON.stringify(value.slice(0, 100))}`);
  block.element.setAttribute(name, value);
}

/** What a page may do to a block that it has. */
function change(block, random, tag) {
  const { element } = block;
  const { attributes, content } = blocks[tag];
  switch (random.below(6)) {
    case 0:
      return set(block, 'src', newAnswer(tag, random, block));
    case 1: {
      const src = element.getAttribute('src');
      const body = damaged(random.pick(blocks[tag].answers)(), random);
      answers.set(src, { status: 200, type: type(body), body });
      block.log.push(`reload: ${JSON.stringify(body).slice(0, 1500)}`);
      block.reload = element.reload().catch((error) => uncaught.push(`reload() rejects: ${error?.stack}`));
      return undefined;
    }
    case 2:
      block.log.push('moved');
      element.remove();
      return document.body.append(element);
    case 3:
      block.log.push('content');
      element.innerHTML = random.pick(content);
      return undefined;
    default: {
      const name = random.pick(Object.keys(attributes));
      if (random.once(5)) {
        block.log.push(`-${name}`);
        return element.removeAttribute(name);
      }
      return set(block, name, random.pick(attributes[name]));
    }
  }
}

async function settled({ element, reload }) {
  const start = performance.now();
  await reload;
  await task();
  await element.updateComplete;
  while (performance.now() - start < PATIENCE && (element.state === 'loading' || element.state === 'idle')) {
    await task();
    await element.updateComplete;
  }
}

const task = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve(undefined);
    };
    port2.postMessage(0);
  });

/** Letters, figures and signs: not what is only there to be invisible. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

function problemOf(element) {
  if (element.state === 'loading' || element.state === 'idle') return `stays ${element.state}`;
  const root = element.shadowRoot;
  const body = root.querySelector('[part~="body"]');
  if (!body) return 'has no body';
  const slot = root.querySelector('slot:not([name])');
  const isSlotted =
    slot && !slot.hidden && (VISIBLE.test(element.textContent) || element.querySelector('img'));
  const shown = root.querySelector('dialog [part~="body"], dialog .body') ?? body;
  const text = [...shown.childNodes].map((node) => textOf(node)).join('');
  if (!isSlotted && !VISIBLE.test(text) && !shown.querySelector('img, video, audio, iframe'))
    return `is blank and ${element.state}`;
  return undefined;
}

function textOf(node) {
  if (node instanceof Element && node.matches('.visually-hidden, style, slot, [hidden]')) return '';
  return node instanceof Element
    ? [...node.childNodes].map(textOf).join('')
    : node.nodeType === 3
      ? node.data
      : '';
}

const describe = ({ element, log }) =>
  `<${element.localName}> ${log.join(' | ').replace(/(.)\1{20,}|(ệ̂){5,}/g, '$1…')}`;
