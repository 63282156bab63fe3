/**
 * In the page of Storybook's preview: shows a story without loading the page anew, and waits until it has come to rest.
 *
 * @param {string} id
 * @param {'story' | 'docs'} viewMode
 * @returns {Promise<string[]>} What is wrong with it.
 */
export async function tell(id, viewMode) {
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
    await new Promise((resolve) => {
      const end = viewMode === 'docs' ? 'docsRendered' : 'storyFinished';
      listeners[end] = (told) => (told.storyId ?? told) === id && resolve();
      channel.on(end, listeners[end]);
      channel.once('storyMissing', resolve);
      channel.emit('setCurrentStory', { storyId: id, viewMode });
    });
    if (wrong.length) return wrong;
    const promised = viewMode === 'docs' ? inDocs : inStory;
    for (const { root, settles } of await promised()) {
      const blocks = [...root.querySelectorAll('weather-regions, featured-news, news-article, html-portlet')];
      for (const block of blocks) await settled(block, settles);
    }
    for (const picture of document.querySelectorAll('#storybook-root img, #storybook-docs img'))
      if (picture.complete && !picture.naturalWidth) wrong.push(`no picture at ${picture.currentSrc}`);
    if (viewMode === 'docs' && document.querySelector('#storybook-docs .sb-errordisplay'))
      wrong.push('shows an error');
    return wrong;
  } finally {
    for (const [name, listener] of Object.entries(listeners)) channel.off(name, listener);
  }

  function inStory() {
    const { parameters } = preview.currentRender.story;
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
    const timer = performance.now();
    while (block.getAttribute('state') !== state) {
      if (performance.now() - timer > 8000) {
        wrong.push(`<${block.localName}> is ${block.getAttribute('state')}, not ${state}`);
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }
}
