import { Parser } from 'htmlparser2';
import type { FullLanguage } from '../../locale/language.js';
import { decodeText } from '../../news/decode-text.js';
import { decodeUtf8 } from '../../news/utf8.js';
import { tags } from '../blocks/plan.js';
import type { Block } from '../blocks/block.js';
import { escapeText } from '../markup.js';

/** A block with its place in its page. */
export interface PageBlock extends Block {
  /** Of its start tag, from 1. */
  readonly line: number;
  /** Where its start tag begins and ends, and where its content ends, in the page's text. */
  readonly start: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly end: number;
  /** A link that carries a block: it becomes a `div`. */
  readonly isLink: boolean;
}

/** A page, as text whose other parts stay byte for byte. */
export class Page {
  readonly blocks: readonly PageBlock[];
  /** The lines of blocks without an end tag. */
  readonly unclosed: readonly number[];
  private readonly text: string;
  private readonly isUtf8: boolean;
  /** What a decoder takes away. */
  private readonly mark: string;

  /** @param url Of the page, absolute. */
  constructor(bytes: Uint8Array, url: string) {
    const utf8 = decodeUtf8(bytes);
    this.isUtf8 = utf8 !== undefined;
    this.mark =
      utf8 !== undefined && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\ufeff' : '';
    // Each byte is a letter: what is not read stays what it is, whatever it stands for.
    this.text = utf8 ?? Buffer.from(bytes).toString('latin1');
    const unclosed: number[] = [];
    this.blocks = findBlocks(this.text, url, (value) => this.decode(value), unclosed);
    this.unclosed = unclosed;
  }

  contentOf({ contentStart, contentEnd }: PageBlock): string {
    return this.text.slice(contentStart, contentEnd);
  }

  /** The page with the content of blocks written in; of those that have none here, their own stays. */
  withContents(contents: ReadonlyMap<PageBlock, string>): Buffer {
    let text = this.mark;
    let at = 0;
    for (const block of this.blocks) {
      const content = contents.get(block);
      if (content === undefined) continue;
      const { start, contentStart, contentEnd, end, isLink } = block;
      const written = this.isUtf8 ? content : asciiOf(content);
      text += this.text.slice(at, isLink ? start : contentStart);
      if (isLink) text += `${this.carrier(block)}${written}</div>`;
      else text += written;
      at = isLink ? end : contentEnd;
    }
    return Buffer.from(text + this.text.slice(at), this.isUtf8 ? 'utf8' : 'latin1');
  }

  private carrier({ tag, get, start, contentStart }: PageBlock): string {
    const names = [
      ...this.text.slice(start, contentStart).matchAll(/\s(data-[\w-]+|id|class|lang|dir)(?=[\s=>])/gi),
    ];
    const settings = names
      .map(([, name = '']) => name.toLowerCase())
      .filter((name) => !/^data-(portlet|src|feed)$/.test(name))
      .map((name) => ` ${name}="${escapeText(get(name.replace(/^data-/, '')) ?? '')}"`);
    const opening = `<div data-portlet="${tag}" data-feed="${escapeText(get('src') ?? '')}"${settings.join('')}>`;
    return this.isUtf8 ? opening : asciiOf(opening);
  }

  private decode(value: string): string {
    return this.isUtf8 ? value : decodeText(Buffer.from(value, 'latin1'), '');
  }
}

/** Carriers that are the content themselves. */
const OWN_CONTENT = /^(?:blockquote|dl|figure|iframe|img|menu|ol|pre|table|ul)$/;

/** What else an element in the page's way to a block may say. */
interface Open {
  readonly name: string;
  readonly lang: string | undefined;
  block: Omit<PageBlock, 'contentEnd' | 'end'> | undefined;
  /** A shadow tree that a server has rendered, which is no content. */
  readonly isShadowRoot: boolean;
}

function findBlocks(
  text: string,
  pageUrl: string,
  decode: (value: string) => string,
  unclosed: number[],
): readonly PageBlock[] {
  const found: PageBlock[] = [];
  const open: Open[] = [];
  let line = 1;
  let counted = 0;
  const lineAt = (index: number) => {
    for (; counted < index; counted++) if (text.charCodeAt(counted) === 10) line++;
    return line;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const lang = attributes['lang'] || undefined;
        const tag = (tags as readonly string[]).includes(name) ? name : attributes['data-portlet'];
        const isCarrier = tag !== name;
        const isInside =
          open.some((outer) => outer.block || outer.name === 'template') ||
          (isCarrier && OWN_CONTENT.test(name));
        let block: Open['block'];
        if (tag !== undefined && (tags as readonly string[]).includes(tag) && !isInside) {
          const named = lang ?? [...open].reverse().find((outer) => outer.lang)?.lang ?? 'vi';
          const language: FullLanguage = /^vi(?![a-z])/i.test(named) ? 'vi' : 'en';
          const get = (attribute: string) => {
            const plain = attributes[attribute];
            const value = isCarrier
              ? (attributes[`data-${attribute}`] ??
                (attribute === 'src'
                  ? (attributes['data-feed'] ?? (name === 'a' ? attributes['href'] : undefined))
                  : undefined) ??
                (/^(id|class|lang|dir)$/.test(attribute) ? plain : undefined))
              : plain;
            return value === undefined ? null : decode(value);
          };
          block = {
            ...{
              tag,
              get,
              language,
              pageUrl,
              line: lineAt(parser.startIndex),
              isLink: isCarrier && name === 'a',
            },
            ...{ start: parser.startIndex, contentStart: parser.endIndex + 1 },
          };
        }
        open.push({ name, lang, block, isShadowRoot: 'shadowrootmode' in attributes });
      },
      onclosetag(_, isImplied) {
        const closed = open.pop();
        const outer = open.at(-1);
        if (closed?.isShadowRoot && outer?.block)
          outer.block = { ...outer.block, contentStart: parser.endIndex + 1 };
        const block = closed?.block;
        if (!block) return;
        if (isImplied) unclosed.push(block.line);
        else found.push({ ...block, contentEnd: parser.startIndex, end: parser.endIndex + 1 });
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(text);
  return found.sort((one, other) => one.start - other.start);
}

/** For pages whose encoding is not told: references mean the same in all of them. */
const asciiOf = (text: string) => text.replace(/[^\0-\x7f]/gu, (letter) => `&#${letter.codePointAt(0)};`);
