import { linkAway } from '../sanitize/attributes.js';
import { line, make } from './blocks.js';
import type { Hints } from './hints.js';

/** The class of a figure that stands for a video somewhere else; its `data-embed` is the address of the player. */
export const VIDEO = 'video';

/** Where national television shows its films (vtv.vn, vtvgo.vn; the paths of their players are unverified, so all are taken). */
const TELEVISION = ['vtv.vn', 'www.vtv.vn', 'vtvgo.vn', 'www.vtvgo.vn'];

const ADDRESS = /^https:\/\/\S+$/;

interface Video {
  /** What the reader may visit. */
  readonly page: string;
  /** What a click may load in place. */
  readonly player: string;
  readonly poster?: string;
}

/**
 * A block that is nothing but a video somewhere else, as a figure that stands for it: a line that was made for a frame, or a
 * paragraph that is the address of a film, which WordPress would have put a frame in place of. `undefined` for any other.
 */
export function videoFigure(block: Element, hints: Hints, hosts: readonly string[]): Element | undefined {
  const { frame } = hints.of(block);
  if (!frame && !(block.localName === 'p' && ADDRESS.test(line(block)))) return undefined;
  const address = (frame ? block.querySelector('a')?.getAttribute('href') : undefined) ?? line(block);
  const video = videoAt(address, frame ? [...TELEVISION, ...hosts] : []);
  if (!video) return undefined;
  const figure = make(block, 'figure');
  figure.className = VIDEO;
  figure.setAttribute('data-embed', video.player);
  const link = make(block, 'a');
  linkAway(link, video.page);
  if (video.poster) link.append(poster(block, video.poster));
  link.append(line(block) === address ? video.page : line(block));
  figure.append(link);
  return figure;
}

function poster(beside: Element, address: string): Element {
  const picture = make(beside, 'img');
  Object.entries({
    loading: 'lazy',
    decoding: 'async',
    referrerpolicy: 'no-referrer',
    alt: '',
    src: address,
  }).forEach(([name, value]) => picture.setAttribute(name, value));
  return picture;
}

/** The video at an address: by https, on a host named in full, at a path of its players. */
function videoAt(address: string, hosts: readonly string[]): Video | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  if (url.protocol !== 'https:' || url.port) return undefined;
  const { hostname, pathname, searchParams } = url;
  if (/^(?:www\.|m\.)?youtube(?:-nocookie)?\.com$/.test(hostname) || hostname === 'youtu.be') {
    const [, id] =
      /^\/(?:embed|v|shorts|live)\/([\w-]{11})$/.exec(pathname) ??
      (hostname === 'youtu.be'
        ? /^\/([\w-]{11})$/.exec(pathname)
        : /^([\w-]{11})$/.exec(searchParams.get('v') ?? '')) ??
      [];
    return id
      ? {
          page: `https://www.youtube.com/watch?v=${id}`,
          player: `https://www.youtube-nocookie.com/embed/${id}`,
          poster: `https://i.ytimg.com/vi/${id}/hqdefault.jpg`,
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
  return hosts.includes(hostname) ? { page: url.href, player: url.href } : undefined;
}
