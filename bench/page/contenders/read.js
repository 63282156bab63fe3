/**
 * What a developer writes to read a feed, when it is known to be sound.
 *
 * @param {string} src
 * @returns {Promise<{ title: string, url: string, published: string, summary: string, picture: string }[]>}
 */
export async function readItems(src) {
  const response = await fetch(src);
  if (!response.ok) throw new Error(`${src}: ${response.status}`);
  if (src.endsWith('.json')) return (await response.json()).items;
  const feed = new DOMParser().parseFromString(await response.text(), 'text/xml');
  return [...feed.querySelectorAll('item')].map((item) => {
    const text = (name) => item.querySelector(name)?.textContent ?? '';
    return {
      title: text('title'),
      url: text('link'),
      published: text('pubDate'),
      summary: text('description'),
      picture: item.querySelector('enclosure')?.getAttribute('url') ?? '',
    };
  });
}

/** @param {string} published */
export const dayOf = (published) => new Date(published).toLocaleDateString(document.documentElement.lang);

export const styles = `
  .news { list-style: none; margin: 0; padding: 0; font-family: sans-serif }
  .news li { display: grid; grid-template-columns: 168px 1fr; gap: 4px 12px; padding: 12px 0; border-top: 1px solid #ddd }
  .news img { grid-row: 1 / 4; inline-size: 168px; block-size: 112px; object-fit: cover }
  .news a { font-weight: bold; color: #00509f }
  .news time { color: #555 }
  .news p { margin: 0 }`;
