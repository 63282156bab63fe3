import { nativeAttribute, nativeGet } from '../platform/native-dom.js';
import { styleOf } from '../sanitize/parse-inert.js';
import type { RebuildObserver } from '../sanitize/rebuild.js';

/** What the classes and styles of a source element tell; they themselves are not copied. */
export interface Annotation {
  readonly align?: 'center' | 'right';
  /** Its text is an image's caption; around an image: it holds both. */
  readonly caption?: boolean;
  /** It follows an image and a line break. */
  readonly afterImage?: boolean;
  readonly byline?: boolean;
  /** A layout table. */
  readonly layout?: boolean;
  /** A line created for an iframe or another embed. */
  readonly embed?: boolean;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** A Word paragraph that is an item of a list: how deep, from 1. */
  readonly listLevel?: number;
  /** The sign or number that Word writes before such an item. */
  readonly marker?: boolean;
}

const NONE: Annotation = {};

const CAPTION = /caption|chu-?thich|(?:img|image|pic|picture|photo|thumb|anh)[-_]?(?:desc|note|title|text)/i;
const BYLINE = /author|byline|tac-?gia|but-?danh|nguon|signature|pen-?name/i;
const RIGHT = /text-(?:align-)?(?:right|end)|align-?right|rteright/i;
const CENTER = /text-(?:align-)?center|align-?center|rtecenter/i;
/** Facebook's instant articles, as NukeViet writes them, repeat what the article's head says. */
const HEAD_OF_INSTANT_ARTICLE = /\bop-(?:kicker|published|modified)\b/;
const CLOSED = /(?:^|;)display:none/i;
/** What a click opens: an answer below its question, by its class or by what stands before it. */
const FOLDED =
  /accordion|collaps|toggle|spoiler|faq|tra-?loi|answer|cau-?hoi|question|panel-body|tab-?pane|card-body|read-?more|xem-?them|noi-?dung-an/i;
const HEADS = /^(?:h[1-6]|dt|summary|button)$/;
const FOLDABLE = /^(?:div|section|article|dd|ul|ol|table|blockquote)$/;

/** Not shown, or moved out of sight: so are drafts, SharePoint's own data, and advertisements planted by intruders. */
const UNSEEN = /(?:^|;)(?:visibility:hidden|mso-hide:all|(?:left|top|right|text-indent):-\d{3})/i;

/** Annotates the elements that are created while a source tree is rebuilt. */
export class Annotations implements RebuildObserver {
  private folded: Element | undefined;
  /** The element that was looked at last, and its style. */
  private last: Element | undefined;
  private style = '';
  private readonly byElement = new WeakMap<Element, Annotation>();

  /** The annotation of an element; empty without one. */
  of(element: Element): Annotation {
    return this.byElement.get(element) ?? NONE;
  }

  add(element: Element, annotation: Annotation): void {
    this.byElement.set(element, { ...this.of(element), ...annotation });
  }

  isHidden(element: Element): boolean {
    if (!Element.prototype.hasAttributes.call(element)) return false;
    const style = this.styleOf(element);
    const hidden = nativeAttribute(element, 'hidden');
    const isClosed = (hidden !== null && hidden.toLowerCase() !== 'until-found') || CLOSED.test(style);
    if (isClosed && !this.folded?.contains(element)) {
      if (!isFolded(element)) return true;
      // What is folded within it is as good, and its text is not measured again.
      this.folded = element;
    }
    return (
      UNSEEN.test(style) ||
      HEAD_OF_INSTANT_ARTICLE.test(nativeAttribute(element, 'class') ?? '') ||
      isCanvasData(element)
    );
  }

  onElement(copy: Element, from: Element): void {
    const annotation = annotationOf(from, this.styleOf(from));
    if (annotation) this.byElement.set(copy, annotation);
  }

  /** What an element's own style says, without white space. */
  private styleOf(element: Element): string {
    if (element !== this.last) this.style = styleOf(element).replace(/\s+/g, '');
    this.last = element;
    return this.style;
  }
}

/** An answer that the page's script opens. Advertisements planted by intruders consist of links. */
function isFolded(element: Element): boolean {
  if (!FOLDABLE.test(nativeGet(Element, 'localName', element))) return false;
  const before = nativeGet(Element, 'previousElementSibling', element);
  const classes = `${nativeAttribute(element, 'class') ?? ''} ${(before && nativeAttribute(before, 'class')) ?? ''}`;
  if (!FOLDED.test(classes) && !(before && HEADS.test(nativeGet(Element, 'localName', before)))) return false;
  const lengthOf = (node: Node) => (nativeGet(Node, 'textContent', node) ?? '').trim().length;
  let linked = 0;
  for (const link of Element.prototype.querySelectorAll.call(element, 'a')) linked += lengthOf(link);
  return linked <= lengthOf(element) / 2;
}

function annotationOf(from: Element, style: string): Annotation | undefined {
  const name = nativeGet(Element, 'localName', from);
  if (/^(?:iframe|embed|object|oembed)$/.test(name)) return { embed: true };
  if (name === 'center') return { align: 'center' };
  if (!Element.prototype.hasAttributes.call(from)) return undefined;

  const classes = nativeAttribute(from, 'class') ?? '';
  const annotation: { -readonly [key in keyof Annotation]: Annotation[key] } = {};
  const align = /text-align:(\w{1,20})/i.exec(style)?.[1] ?? nativeAttribute(from, 'align') ?? '';
  if (/^(?:right|end)$/i.test(align) || RIGHT.test(classes)) annotation.align = 'right';
  else if (/^center$/i.test(align) || CENTER.test(classes)) annotation.align = 'center';
  if (CAPTION.test(classes) || nativeAttribute(from, 'data-sp-prop-name') === 'captionText')
    annotation.caption = true;
  if (BYLINE.test(classes)) annotation.byline = true;
  if (nativeAttribute(from, 'role') === 'presentation' || nativeAttribute(from, 'id') === 'layoutsTable')
    annotation.layout = true;
  if (style) {
    if (/font-weight:(?:bold|[6-9]00)/i.test(style)) annotation.bold = true;
    if (/font-style:italic/i.test(style)) annotation.italic = true;
    const [, level] = /mso-list:l\d{1,9}level(\d)/i.exec(style) ?? [];
    if (level) annotation.listLevel = Number(level);
    if (/mso-list:ignore/i.test(style)) annotation.marker = true;
  }
  return annotation;
}

/** SharePoint writes the names of a page's parts, and a second, plain version of some, for its own search. */
function isCanvasData(element: Element): boolean {
  if (nativeAttribute(element, 'data-sp-componentid') !== null) return true;
  if (nativeAttribute(element, 'data-sp-prop-name') !== 'code') return false;
  return nativeAttribute(element, 'data-sp-searchableplaintext') !== null;
}
