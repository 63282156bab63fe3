import { openPage } from './harness.js';

/**
 * Pages beside each other, each in a frame of 800 × 600 px, in Chromium, which alone tells how far things have moved.
 *
 * @typedef {{ address: string, rests: string }} FramedPage Where it is, and a selector of what it has when it has come to rest.
 * @typedef {object} Movements
 * @property {boolean} rested Whether it has come to rest.
 * @property {number[]} heights That its `#column` has had, as far as the page writes them down.
 * @property {number} height That it has now.
 * @property {string[]} shifts A line for each, which begins with its score.
 */

/**
 * @param {string} origin Of the site.
 * @param {readonly FramedPage[]} pages
 * @returns {Promise<Movements[]>}
 */
export async function movementsOf(origin, pages) {
  const frames = await openFrames(origin);
  const movements = await frames.show(pages);
  await frames.close();
  return movements;
}

/**
 * Frames to be filled more than once, by the same reader.
 *
 * @param {string} origin Of the site.
 */
export async function openFrames(origin) {
  // Anything of the site can hold frames.
  const page = await openPage('chromium', `${origin}/dist/autoload.js`);
  return {
    /** @type {(pages: readonly FramedPage[]) => Promise<Movements[]>} Resolves when all have come to rest. */
    show: (pages) => page.evaluate(show, pages),
    evaluate: page.evaluate,
    close: page.close,
  };
}

/** What has moved in sum. @param {readonly string[]} shifts */
export const scoreOf = (shifts) => shifts.reduce((sum, shift) => sum + parseFloat(shift), 0);

/** Runs in the page. */
async function show(pages) {
  const frames = pages.map(({ address }, index) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    // All in sight, since what is not may wait.
    frame.style.cssText = `position: fixed; left: ${(index % 4) * 25}%; top: ${Math.floor(index / 4) * 25}%;
      width: 800px; height: 600px; border: 0; transform: scale(0.2); transform-origin: 0 0`;
    return frame;
  });
  document.body.replaceChildren(...frames);
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const rested = (frame) => frame.contentDocument.querySelector(pages[frames.indexOf(frame)].rests) !== null;
  for (const end = Date.now() + 120_000; Date.now() < end && !frames.every(rested);) await nextFrame();
  await nextFrame();
  await nextFrame();
  const entries = frames.map(({ contentWindow }) => {
    const found = [];
    const observer = new contentWindow.PerformanceObserver((list) => found.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    return found;
  });
  await nextFrame();
  await nextFrame();
  return frames.map((frame, index) => ({
    rested: rested(frame),
    heights: frame.contentWindow.heights ?? [],
    height: frame.contentDocument.querySelector('#column')?.offsetHeight,
    shifts: entries[index].map(({ value, sources }) => {
      const moved = sources.map(
        ({ node, previousRect, currentRect }) =>
          `${node?.nodeName} from ${previousRect.y} to ${currentRect.y}`,
      );
      return `${value.toFixed(4)}: ${moved.join(', ')}`;
    }),
  }));
}
