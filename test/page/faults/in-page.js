/**
 * Runs in the page: puts blocks before a source that fails, and looks at them as a reader does.
 *
 * @param {readonly string[]} names Of the faults.
 * @param {{ timeout: string, origin?: string }} options
 */
export async function lookAt(names, { timeout, origin = '' }) {
  const KINDS = {
    weather: [
      'weather-regions',
      { source: 'json', regions: 'ha-noi' },
      '<p>Xem bản tin của trang</p>',
      '27°',
    ],
    news: [
      'featured-news',
      { limit: '50', layout: 'headlines' },
      '<ul><li><a href="/x">Tin của trang</a></li></ul>',
      'Tin 1 về',
    ],
    article: ['news-article', {}, '<p>Bài của trang, dài hơn một chút</p>', 'Tin 1 về'],
    html: ['html-portlet', {}, '<p>Nội dung của trang</p>', 'Nội dung của mảnh'],
  };
  // Retries need not be waited for.
  Math.random = () => 0;
  localStorage.clear();
  const rests = ['ready', 'empty', 'stale', 'error'];
  const atRest = (element) =>
    new Promise((resolve) => {
      const check = () => rests.includes(element.getAttribute('state') ?? '') && resolve(undefined);
      new MutationObserver(check).observe(element, { attributeFilter: ['state'] });
      check();
    });
  const blocks = names.flatMap((fault) =>
    Object.entries(KINDS).flatMap(([kind, [tag, attributes, written, shows]]) =>
      ['kept', 'bare', 'written'].map((variant) => ({
        fault,
        kind,
        tag,
        attributes,
        written,
        shows,
        variant,
      })),
    ),
  );
  const put = ({ fault, kind, tag, attributes, written, variant }) => {
    const element = document.createElement(tag);
    const src = `${origin}/f/${encodeURIComponent(fault)}/${kind}/${variant}`;
    for (const [name, value] of Object.entries({ ...attributes, src, timeout, refresh: '0' }))
      element.setAttribute(name, value);
    if (variant === 'written') element.innerHTML = written;
    document.body.append(element);
    return element;
  };
  const kept = new Map(
    blocks.filter(({ variant }) => variant === 'kept').map((block) => [block, put(block)]),
  );
  await Promise.all([...kept.values()].map(atRest));
  return Promise.all(
    blocks.map(async (block) => {
      const { fault, kind, written, shows, variant } = block;
      const element = kept.get(block) ?? put(block);
      const reasons = [];
      element.addEventListener('portlet-error', ({ reason }) => reasons.push(reason));
      if (variant === 'kept') await element.reload();
      else await atRest(element);
      await element.updateComplete;
      const root = element.shadowRoot;
      // What an article says comes a moment after it.
      for (
        let tries = 0;
        tries < 20 &&
        kind === 'article' &&
        element.state === 'ready' &&
        !root.querySelector('.text')?.textContent;
        tries++
      )
        await new Promise((resolve) => setTimeout(resolve, 25));
      const notice = root.querySelector('[part~="notice"]');
      const body = root.querySelector('[part~="body"]').innerText;
      const isWritten = (text) =>
        body.includes(text) ||
        (root.querySelector('slot')?.checkVisibility() && element.innerText.includes(text));
      const result = {
        fault,
        kind,
        variant,
        state: element.getAttribute('state'),
        reason: reasons[reasons.length - 1] ?? null,
        // Data of another hour are headed above them, and the notice does not say it again.
        notice: [root.querySelector('[part~="age"]'), notice?.querySelector('p')]
          .map((said) => said?.innerText ?? '')
          .join(' ')
          .replace(/\s+/g, ' ')
          .trim(),
        hasButton: !!notice?.querySelector('button[part~="retry"]')?.checkVisibility(),
        shows: body.includes(shows),
        items: root.querySelectorAll('[part~="story"]').length,
        isWritten: variant === 'written' && isWritten(written.replace(/<[^>]*>/g, '').trim()),
      };
      element.remove();
      return result;
    }),
  );
}
