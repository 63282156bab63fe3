import { attribute, read } from '../sanitize/nodes.js';
import { styleOf } from '../sanitize/parse-inert.js';
import type { Reading } from '../sanitize/rebuild.js';

/** What a foreign element said of itself in classes and styles, which are not taken over. */
export interface Hint {
  readonly align?: 'center' | 'right';
  /** Its words are a picture's caption; or, around a picture, it holds both. */
  readonly caption?: boolean;
  /** It stood behind a picture and a line break. */
  readonly beside?: boolean;
  readonly byline?: boolean;
  /** A table that only puts things side by side. */
  readonly layout?: boolean;
  /** A line made for a frame. */
  readonly frame?: boolean;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** A Word paragraph that is an item of a list: how deep, from 1. */
  readonly item?: number;
  /** The sign or number that Word writes before such an item. */
  readonly marker?: boolean;
}

const NONE: Hint = {};

const CAPTION = /caption|chu-?thich|(?:img|image|pic|picture|photo|thumb|anh)[-_]?(?:desc|note|title|text)/i;
const BYLINE = /author|byline|tac-?gia|but-?danh|nguon|signature|pen-?name/i;
const RIGHT = /text-(?:align-)?(?:right|end)|align-?right|rteright/i;
const CENTER = /text-(?:align-)?center|align-?center|rtecenter/i;
/** Facebook's instant articles, as NukeViet writes them, repeat what the article's head says. */
const HEAD_OF_INSTANT_ARTICLE = /\bop-(?:kicker|published|modified)\b/;
/** Not shown, or moved out of sight: so are drafts, SharePoint's own data, and advertisements planted by intruders. */
const UNSEEN =
  /(?:^|;)(?:display:none|visibility:hidden|mso-hide:all|(?:left|top|right|text-indent):-\d{3})/i;

/** Reads hints while a foreign tree is rebuilt, and keeps them for the elements made. */
export class Hints implements Reading {
  private readonly known = new WeakMap<Element, Hint>();

  /** What is known of an element. */
  of(element: Element): Hint {
    return this.known.get(element) ?? NONE;
  }

  add(element: Element, hint: Hint): void {
    this.known.set(element, { ...this.of(element), ...hint });
  }

  hides(element: Element): boolean {
    if (!Element.prototype.hasAttributes.call(element)) return false;
    return (
      attribute(element, 'hidden') !== null ||
      UNSEEN.test(compactStyleOf(element)) ||
      HEAD_OF_INSTANT_ARTICLE.test(attribute(element, 'class') ?? '') ||
      isCanvasData(element)
    );
  }

  made(copy: Element, from: Element): void {
    const hint = hintOf(from);
    if (hint) this.known.set(copy, hint);
  }
}

/** What an element's own style says, without white space. */
const compactStyleOf = (element: Element): string => styleOf(element).replace(/\s+/g, '');

function hintOf(from: Element): Hint | undefined {
  const name = read(Element, 'localName', from);
  if (/^(?:iframe|embed|object|oembed)$/.test(name)) return { frame: true };
  if (name === 'center') return { align: 'center' };
  if (!Element.prototype.hasAttributes.call(from)) return undefined;

  const classes = attribute(from, 'class') ?? '';
  const style = compactStyleOf(from);
  const hint: { -readonly [key in keyof Hint]: Hint[key] } = {};
  const align = /text-align:(\w{1,20})/i.exec(style)?.[1] ?? attribute(from, 'align') ?? '';
  if (/^(?:right|end)$/i.test(align) || RIGHT.test(classes)) hint.align = 'right';
  else if (/^center$/i.test(align) || CENTER.test(classes)) hint.align = 'center';
  if (CAPTION.test(classes) || attribute(from, 'data-sp-prop-name') === 'captionText') hint.caption = true;
  if (BYLINE.test(classes)) hint.byline = true;
  if (attribute(from, 'role') === 'presentation' || attribute(from, 'id') === 'layoutsTable')
    hint.layout = true;
  if (style) {
    if (/font-weight:(?:bold|[6-9]00)/i.test(style)) hint.bold = true;
    if (/font-style:italic/i.test(style)) hint.italic = true;
    const [, level] = /mso-list:l\d{1,9}level(\d)/i.exec(style) ?? [];
    if (level) hint.item = Number(level);
    if (/mso-list:ignore/i.test(style)) hint.marker = true;
  }
  return hint;
}

/** SharePoint writes the names of a page's parts, and a second, plain version of some, for its own search. */
function isCanvasData(element: Element): boolean {
  if (attribute(element, 'data-sp-componentid') !== null) return true;
  if (attribute(element, 'data-sp-prop-name') !== 'code') return false;
  return attribute(element, 'data-sp-searchableplaintext') !== null;
}
