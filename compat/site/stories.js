/**
 * In the page of Storybook's preview: shows a story without loading the page anew, and waits until it has come to rest.
 *
 * @param {string} id
 * @param {'story' | 'docs'} viewMode
 * @param {boolean} isBrief Whether it is enough that it is drawn.
 * @returns {Promise<string[]>} What is wrong with it.
 */
export async function tell(id, viewMode, isBrief) {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  const preview = window.__STORYBOOK_PREVIEW__;
  const wrong = [];
  const listeners = {
    storyErrored: ({ title, description }) => wrong.push(`${title} ${description}`),
    storyThrewException: (error) => wrong.push(`threw: ${error.message}`),
    playFunctionThrewException: (error) => wrong.push(`play: ${error.message}`),
    storyMissing: () => wrong.push('is missing'),
  };
  for (const [name, listener] of Object.entries(listeners)) channel.on(name, listener);
  try {
    const isDocs = viewMode === 'docs';
    const rendered = isDocs && new Promise((resolve) => channel.once('docsRendered', resolve));
    channel.emit('setCurrentStory', { storyId: id, viewMode });
    // Stories within documentation tell of themselves as well, so that its phase says more than an event.
    await (isDocs ? rendered : until(isOver));
    if (wrong.length) return wrong;
    for (const { root, settles } of isBrief ? [] : await (isDocs ? inDocs() : inStory())) {
      const blocks = [...root.querySelectorAll('weather-regions, featured-news, news-article, html-portlet')];
      for (const block of blocks) await settled(block, settles);
    }
    for (const picture of document.querySelectorAll('#storybook-root img, #storybook-docs img'))
      if (picture.complete && !picture.naturalWidth) wrong.push(`no picture at ${picture.currentSrc}`);
    if (isDocs && document.querySelector('#storybook-docs .sb-errordisplay')) wrong.push('shows an error');
    return wrong;
  } finally {
    for (const [name, listener] of Object.entries(listeners)) channel.off(name, listener);
  }

  function isOver() {
    const { id: current, phase } = preview.currentRender ?? {};
    return wrong.length || (current === id && /^(completed|finished|errored)$/.test(phase));
  }

  async function inStory() {
    const { parameters } = await preview.loadStory({ storyId: id });
    return [{ root: document.querySelector('#storybook-root'), settles: parameters.settles }];
  }

  /** The stories of a page of documentation, each in a frame of its own. */
  async function inDocs() {
    const frames = [...document.querySelectorAll('#storybook-docs [id^="story--"]')].filter(({ id: name }) =>
      name.endsWith('-inner'),
    );
    return Promise.all(
      frames.map(async (root) => {
        const storyId = root.id.replace(/^story--(.*?)(--primary)?-inner$/, '$1');
        const { parameters } = await preview.loadStory({ storyId });
        return { root, settles: parameters.settles };
      }),
    );
  }

  async function settled(block, state) {
    const isThere = await until(() => block.getAttribute('state') === state);
    if (!isThere) wrong.push(`<${block.localName}> is ${block.getAttribute('state')}, not ${state}`);
  }

  async function until(isTrue) {
    const end = performance.now() + 10_000;
    while (!isTrue()) {
      if (performance.now() > end) return false;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return true;
  }
}
