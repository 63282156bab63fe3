import { articleBody } from '../../src/normalize/article-body.js';
import type { ArticleBodyOptions, ArticleFindings } from '../../src/normalize/types.js';
import { BASE } from '../sanitize/cleaned.js';

/** A body once all of it has been handed over. */
export interface Modelled {
  /** In no document. */
  readonly root: HTMLElement;
  readonly findings: ArticleFindings;
  /** A line for each block, as a reader meets them. */
  readonly blocks: readonly string[];
  /** Pieces in which it came. */
  readonly pieces: number;
}

/** A source as the article's model, under an article's heading of rank 2. */
export async function modelled(source: string, options: Partial<ArticleBodyOptions> = {}): Promise<Modelled> {
  const root = document.createElement('div');
  let pieces = 0;
  const findings = await articleBody(source, { base: BASE, headingLevel: 2, ...options }, (piece) => {
    pieces++;
    root.append(piece);
  });
  const inPieces = [...root.childNodes].flatMap((node) =>
    node instanceof Element && node.matches('.piece') ? [...node.childNodes] : [node],
  );
  return { root, findings, blocks: inPieces.map(blockLine), pieces };
}

/** Its blocks alone. */
export const blocksOf = async (source: string, options?: Partial<ArticleBodyOptions>) =>
  (await modelled(source, options)).blocks;

/** A block's name and words; of a figure its files, or its video, before its caption, of a list each item with its sign. */
function blockLine(block: Node): string {
  if (!(block instanceof Element)) return `text: ${block.textContent ?? ''}`;
  const name = block.matches('.scroll') ? 'table' : block.localName;
  if (name === 'figure') {
    const urls = [...block.querySelectorAll('img,video,audio')].map((media) => media.getAttribute('src'));
    const files = [block.getAttribute('data-embed'), ...urls].filter((url) => url !== null).map(fileOf);
    const caption = block.querySelector('figcaption');
    return `figure ${files.join(' ')}${caption ? `: ${inLines(caption)}` : ''}`;
  }
  if (name === 'ul' || name === 'ol') return `${name}: ${itemsOf(block).join(' | ')}`;
  if (name === 'table') return `table: ${[...block.querySelectorAll('tr')].map(rowLine).join(' / ')}`;
  return `${name}: ${inLines(block)}`;
}

const fileOf = (url: string) => new URL(url, BASE).pathname.split('/').pop();

const rowLine = (row: Element) =>
  [...row.children].map((cell) => (cell.localName === 'th' ? `*${line(cell)}` : line(cell))).join(' | ');

const itemsOf = (list: Element): string[] =>
  [...list.children].map((item) => {
    const own = [...item.childNodes].filter((node) => !(node instanceof Element && node.matches('ul,ol')));
    const inner = [...item.children].filter((child) => child.matches('ul,ol')).flatMap(itemsOf);
    const words = own.map((node) => node.textContent).join('');
    return `${words.replace(/\s+/g, ' ').trim()}${inner.length ? ` (${inner.join(' | ')})` : ''}`;
  });

const line = (node: Node) => (node.textContent ?? '').replace(/ +/g, ' ').trim();

/** Words with a stroke where a line breaks. */
function inLines(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  copy.querySelectorAll('br').forEach((lineBreak) => lineBreak.replaceWith('/'));
  return line(copy).replace(/\s*\/\s*/g, '/');
}
