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
    await rendered;
    // Storybook loads its page anew where it is to leave a story that is not over.
    if (!(await until(isOver))) wrong.push(`has not come to an end: ${phases()}`);
    if (wrong.length) return wrong;
    for (const { root, settles } of isBrief ? [] : shown()) {
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
    const { currentRender, storyRenders } = preview;
    if (currentRender?.id !== id) return false;
    if (viewMode === 'story') return currentRender.phase === 'finished';
    const isIn = (frame) => storyRenders.some(({ canvasElement }) => frame.contains(canvasElement));
    return (
      [...document.querySelectorAll('#storybook-docs .docs-story')].every(isIn) &&
      storyRenders.every(({ phase }) => phase === 'finished')
    );
  }

  function phases() {
    return preview.storyRenders.map((render) => `${render.id} is ${render.phase}`).join(', ');
  }

  /** The story, or those on the page of documentation, each in a frame of its own. */
  function shown() {
    return preview.storyRenders.map(({ canvasElement, story }) => ({
      root: canvasElement,
      settles: story.parameters.settles,
    }));
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
