/** Where a portal has what the examples read from this repository, by the beginning of its address here. */
const addresses: readonly (readonly [string, string])[] = [
  ['stories/html-portlet/fragments/', '/lien-he.html'],
  ['stories/featured-news/feeds/', '/rss.xml'],
  ['stories/news-article/articles/wordpress', '/wp-json/wp/v2/posts'],
  ['stories/news-article/articles/', '/rss.xml'],
  ['met-norway/', '/thoi-tiet-na-uy'],
];

/**
 * What somebody would write in a page to get what a story shows: without our column round it, and with a portal's addresses in place
 * of those of the examples.
 *
 * @param code The markup of the story.
 */
export function asWritten(code: string): string {
  const { body } = new DOMParser().parseFromString(code, 'text/html');
  for (const column of body.querySelectorAll('div[style*="max-inline-size"]'))
    column.replaceWith(...column.childNodes);
  for (const element of body.querySelectorAll('[src]')) {
    const src = element.getAttribute('src')!;
    const [, known] = addresses.find(([beginning]) => src.includes(beginning)) ?? [];
    if (known) element.setAttribute('src', known);
    // Open-Meteo itself is what is asked without an address.
    else if (element.matches('weather-regions')) element.removeAttribute('src');
    else if (src.includes('open-meteo/')) element.setAttribute('src', '/rss.xml');
    else element.setAttribute('src', src.replace(/^demo\/assets/, '/images'));
  }
  const lines = body.innerHTML
    .replaceAll('=""', '')
    .split('\n')
    .filter((line) => line.trim());
  const indent = Math.min(...lines.slice(1).map((line) => line.search(/\S/)));
  return lines.map((line, index) => (index ? line.slice(indent) : line.trim())).join('\n');
}
