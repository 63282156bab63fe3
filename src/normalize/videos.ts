import { linkAway } from '../sanitize/attributes.js';
import { pageUrl } from '../sanitize/urls.js';
import { textOf, createElement } from './blocks.js';
import type { Annotations } from './annotations.js';

/** The class of a figure that stands for a video elsewhere; its `data-embed` is the player's URL. */
export const VIDEO = 'video';

/** Its class besides where it is a map. */
export const MAP = 'map';

/** Where national television shows its videos (vtv.vn, vtvgo.vn; the paths of their players are unverified, so all are taken). */
const TELEVISION = ['vtv.vn', 'www.vtv.vn', 'vtvgo.vn', 'www.vtvgo.vn'];

const URL_ALONE = /^https?:\/\/\S+$/;

interface Video {
  /** What the reader may visit. */
  readonly page: string;
  /** What a click may load in place. */
  readonly player: string;
  readonly isMap?: boolean;
}

/**
 * A block that is only a video elsewhere, as a figure that stands for it: a line created for an iframe, or a
 * paragraph that is only the URL of a video, which WordPress would have replaced by an iframe. `undefined` for any other.
 * It has no still of the video: the host would learn of readers who have not clicked.
 */
export function videoFigure(
  block: Element,
  annotations: Annotations,
  hosts: readonly string[],
): Element | undefined {
  const { embed } = annotations.of(block);
  if (!embed && !(block.localName === 'p' && URL_ALONE.test(textOf(block)))) return undefined;
  const url = (embed ? block.querySelector('a')?.getAttribute('href') : undefined) ?? textOf(block);
  const video = parseVideoUrl(url, embed ? [...TELEVISION, ...hosts] : undefined);
  if (!video) return undefined;
  const figure = createElement(block, 'figure');
  figure.className = video.isMap ? `${VIDEO} ${MAP}` : VIDEO;
  figure.setAttribute('data-embed', video.player);
  const link = createElement(block, 'a');
  linkAway(link, video.page);
  link.append(textOf(block) === url ? video.page : textOf(block));
  figure.append(link);
  return figure;
}

/** The video at a URL: by https, on a host named in full, at a path of its players. */
function parseVideoUrl(address: string, hosts: readonly string[] | undefined): Video | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  if (!/^https?:$/.test(url.protocol) || url.port) return undefined;
  // Every host that is known here answers by https.
  url.protocol = 'https:';
  const { hostname, searchParams } = url;
  const [pathname = ''] = url.pathname.split('&');
  if (/^(?:www\.|m\.)?youtube(?:-nocookie)?\.com$/.test(hostname) || hostname === 'youtu.be') {
    // Those two are no ids: what they show is named behind them.
    const [, id] =
      /^\/(?:embed|v|shorts|live)\/(?!videoseries|live_stream)([\w-]{11})$/.exec(pathname) ??
      (hostname === 'youtu.be'
        ? /^\/([\w-]{11})$/.exec(pathname)
        : /^([\w-]{11})$/.exec(searchParams.get('v') ?? '')) ??
      [];
    return id
      ? {
          page: `https://www.youtube.com/watch?v=${id}`,
          player: `https://www.youtube-nocookie.com/embed/${id}`,
        }
      : undefined;
  }
  if (hostname === 'player.vimeo.com') {
    const [, id] = /^\/video\/(\d{1,12})$/.exec(pathname) ?? [];
    const secret = /^[\da-f]{6,16}$/.exec(searchParams.get('h') ?? '')?.[0];
    return id
      ? {
          page: `https://vimeo.com/${id}${secret ? `/${secret}` : ''}`,
          player: `https://player.vimeo.com/video/${id}?dnt=1${secret ? `&h=${secret}` : ''}`,
        }
      : undefined;
  }
  const [, dailymotion] =
    (/^(?:www|geo)\.dailymotion\.com$/.test(hostname) && /^\/embed\/video\/(\w{1,20})$/.exec(pathname)) || [];
  if (dailymotion)
    return {
      page: `https://www.dailymotion.com/video/${dailymotion}`,
      player: `https://www.dailymotion.com/embed/video/${dailymotion}`,
    };
  if (hostname === 'www.facebook.com' && /^\/plugins\/(?:video|post)\.php$/.test(pathname))
    return { page: pageUrl(searchParams.get('href')) ?? url.href, player: url.href };
  if (!hosts) return undefined;
  if (isMap(url)) return { page: mapPage(url), player: url.href, isMap: true };
  return hosts.includes(hostname) ? { page: url.href, player: url.href } : undefined;
}

const isMap = ({ hostname, pathname }: URL): boolean =>
  (/^(?:www\.|maps\.)?google\.com(?:\.vn)?$/.test(hostname) && /^\/maps(?:\/|$)/.test(pathname)) ||
  (hostname === 'www.openstreetmap.org' && pathname === '/export/embed.html');

/** The page of an embedded map: Google's embed refuses to be a page, but tells the place. */
function mapPage(url: URL): string {
  const { pathname, search } = url;
  if (pathname === '/maps/embed') {
    const [, longitude, latitude] = /!2d(-?[\d.]{1,20})!3d(-?[\d.]{1,20})/.exec(search) ?? [];
    return latitude
      ? `https://www.google.com/maps?q=${latitude},${longitude}`
      : 'https://www.google.com/maps';
  }
  const page = new URL(url);
  page.searchParams.delete('output');
  return page.href;
}
