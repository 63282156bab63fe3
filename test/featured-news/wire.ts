/** A story as a test tells it. */
export interface Told {
  readonly title: string;
  readonly link?: string;
  readonly guid?: string;
  /** Hours ago. Default 1,000. */
  readonly hours?: number;
  readonly lead?: string;
  readonly pictures?: readonly string[];
  readonly category?: string;
}

/** A picture that is there: 3:2, one pixel high per three. */
export const PICTURE = '/demo/assets/thu-vien.svg';
const HOUR = 3600_000;
const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** As many stories as asked for. */
export const told = (count: number, more: Partial<Told> = {}): Told[] =>
  [...Array(count).keys()].map((index) => ({
    title: `Tin thứ ${index + 1} của cổng thông tin`,
    lead: `Phần mở đầu của tin thứ ${index + 1}, đủ dài để chiếm vài dòng trong một cột hẹp của trang.`,
    pictures: [PICTURE],
    ...more,
  }));

/** RSS 2.0. */
export const rss = (stories: readonly Told[]) => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Cổng</title><link>/</link>
${stories
  .map(
    ({ title, link, guid, hours = 1000, lead, pictures = [], category }) => `<item>
<title>${escape(title)}</title>
<link>${escape(link ?? `/tin/${encodeURIComponent(title)}`)}</link>
<guid isPermaLink="false">${escape(guid ?? title)}</guid>
<pubDate>${new Date(Date.now() - hours * HOUR).toUTCString()}</pubDate>
${lead ? `<description>${escape(lead)}</description>` : ''}
${pictures.map((url) => `<media:content url="${escape(url)}" medium="image" width="600" height="400" />`).join('')}
${category ? `<category>${escape(category)}</category>` : ''}
</item>`,
  )
  .join('\n')}
</channel></rss>`;

/** A source that a test plays. */
export interface Source {
  readonly src: string;
  /** What it says from now on. */
  stories: readonly Told[];
  /** Where it is not 200. */
  status: number;
  /** Answers wait for this. */
  gate: Promise<unknown>;
  /** How often it was asked. */
  asked: number;
}

const sources = new Map<string, Source>();
let count = 0;

/** A source at an address that nobody has asked yet. */
export function source(stories: readonly Told[] = told(8)): Source {
  const src = `/played/${Date.now()}-${count++}.xml`;
  const played = { src, stories, status: 200, gate: Promise.resolve(), asked: 0 };
  sources.set(src, played);
  return played;
}

/** Answers for the sources while the tests of a `describe` run; everything else goes over the wire. */
export function playing(): void {
  const real = window.fetch;
  before(() => {
    window.fetch = async (input, init) => {
      const played = sources.get(new URL(String(input), location.href).pathname);
      if (!played) return real.call(window, input, init);
      played.asked++;
      await played.gate;
      init?.signal?.throwIfAborted();
      return new Response(rss(played.stories), {
        status: played.status,
        headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
      });
    };
  });
  after(() => (window.fetch = real));
  afterEach(() => localStorage.clear());
}
