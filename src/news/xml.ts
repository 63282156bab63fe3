import { decodeReferences } from './text.js';

/** An element, as far as it has been looked at: its start tag, and where in the text its content is. */
export interface XmlElement {
  /** In lower case, with the usual prefix of its namespace whatever the text calls it; none in the feed's own namespace. */
  readonly name: string;
  readonly tag: string;
  readonly from: number;
  readonly to: number;
}

/** Prefixes by which elements are looked up here, whatever a feed calls them. RSS and Atom have none, also within each other. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/\/dc\/(?:element|term)s\//, 'dc'],
  [/\/modules\/content\//, 'content'],
  [/\/mrss/, 'media'],
  [/itunes\.com\/dtds/, 'itunes'],
  [/1999\/xhtml$/, 'xhtml'],
  [/\/rss\/1.0\/$|netscape\.com\/rdf\/|\/rss2|\/tech\/rss|\/rss1\.1#|2005\/Atom|purl.org\/atom/, ''],
  [/rdf-syntax-ns/, 'rdf'],
];

const CDATA = '<![CDATA[';

/** Without `<` in it, so that each try ends at the next tag. */
const START_TAG = /<([a-z_][\w.:-]*)(?:[^<>"'\w.:-][^<>"']*)?(?:(?:"[^"<]*"|'[^'<]*')[^<>"']*)*>/iy;
const WRAPPERS: ReadonlySet<string> = new Set('rss rdf:rdf feed channel items'.split(' '));
/** The start tag of one, whatever its prefix. */
const REPEATED_TAG = /<(?:[\w.-]{1,40}:)?(?:item|entry)[\s>]/iy;
const SLASH = 0x2f;
const EXCLAMATION = 0x21;
const ROOT_END = /<\/(?:[\w.-]{1,40}:)?(?:channel|rss|feed|rdf)\s?>/gi;

/** Characters that may be looked through in vain for end tags: what is written to keep a reader busy is left at that. */
const SCAN_BUDGET = 4_000_000;

/**
 * A reader of XML that needs no parser: it looks for start tags, and takes an element to end at its end tag, whatever stands
 * between. So it forgives what strict parsers refuse (bare `&`, unclosed tags and CDATA, undeclared prefixes, junk around the
 * root, a cut-off end), expands no entities, reads no further than it is asked to, and answers alike in every engine.
 */
export class Xml {
  private readonly prefixes = new Map([
    ['dcterms', 'dc'],
    ['atom', ''],
  ]);
  /** Names by the way they are written. */
  private readonly names = new Map<string, string>();
  private scanBudget = SCAN_BUDGET;
  /** Where the CDATA that was looked at last ends, where the last one before that end begins, and what begins between ends too. */
  private cdata = { from: Infinity, end: -1, last: -1 };
  /** Where the last comment ends. */
  private lastComment: number | undefined;

  /** @param text From the root's start tag on; what stands before is skipped. */
  constructor(readonly text: string) {
    // A root's prefix is that of the feed's own namespace, whatever it is.
    const [, prefix] = /^<([\w.-]+):(?:feed|rss|channel)\b/i.exec(text) ?? [];
    if (prefix) this.prefixes.set(prefix, '');
  }

  /**
   * The outermost elements of a stretch, in turn. Wrappers of feeds (`rss`, `channel`, …) are stepped into. An `item` or `entry`
   * that is not closed ends where the next begins, or the root ends; the last one, cut off, is left out. Any other that is not
   * closed ends at the next tag.
   */
  *elements(from = 0, to = this.text.length): Generator<XmlElement> {
    const { text } = this;
    let at = text.indexOf('<', from);
    while (at >= 0 && at < to && this.scanBudget > 0) {
      START_TAG.lastIndex = at;
      const [tag, written = ''] = START_TAG.exec(text) ?? [];
      if (!tag) {
        at = text.indexOf('<', this.afterMarkup(at));
        continue;
      }
      const content = at + tag.length;
      const name = this.nameOf(written, tag);
      let next = content;
      if (!WRAPPERS.has(name)) {
        const isRepeated = name === 'item' || name === 'entry';
        let end = tag.endsWith('/>') ? content : this.endOf(written, content, to, isRepeated, from === 0);
        if (end < 0) {
          this.scanBudget -= to - content;
          end = isRepeated ? rootEnd(text, content) : text.indexOf('<', content);
          if (end < 0 && !isRepeated) end = to;
        }
        if (end >= 0) {
          next = end;
          yield { name, tag, from: content, to: end };
        }
      }
      at = text.indexOf('<', next);
    }
  }

  /** What an element says: text with references decoded, CDATA as it is. Markup within it stays markup. */
  textOf({ from, to }: XmlElement): string {
    const source = this.text.slice(from, to);
    let text = '';
    let at = 0;
    for (let open = source.indexOf(CDATA); open >= 0; open = source.indexOf(CDATA, at)) {
      const end = source.indexOf(']]>', open);
      text += decodeReferences(source.slice(at, open));
      text += source.slice(open + CDATA.length, end < 0 ? undefined : end);
      at = end < 0 ? source.length : end + 3;
    }
    return text + decodeReferences(source.slice(at));
  }

  /**
   * Where an element's end tag begins, or, where another of its kind ends it too, the next start tag; -1 without either.
   *
   * @param isTop It stands beside items, none of which it may swallow.
   */
  private endOf(name: string, from: number, to: number, isRepeated: boolean, isTop: boolean): number {
    const { text } = this;
    for (let at = text.indexOf('<', from); at >= 0 && at < to;) {
      const sign = text.charCodeAt(at + 1);
      const isEnd = sign === SLASH;
      const nameAt = at + (isEnd ? 2 : 1);
      if (
        (isEnd || isRepeated) &&
        isAt(text, name, nameAt) &&
        /[\s/>]/.test(text.charAt(nameAt + name.length))
      )
        return at;
      if (isTop && !isRepeated && !isEnd) {
        REPEATED_TAG.lastIndex = at;
        if (REPEATED_TAG.test(text)) return -1;
      }
      at = text.indexOf('<', sign === EXCLAMATION ? this.afterMarkup(at) : nameAt);
    }
    return -1;
  }

  /** Where to go on behind something that begins with `<` but is no start tag. CDATA and comments that never end are text. */
  private afterMarkup(at: number): number {
    const { text } = this;
    if (isAt(text, CDATA, at)) {
      const content = at + CDATA.length;
      if (at < this.cdata.from || at > this.cdata.end) {
        const end = text.indexOf(']]>', content);
        const next = text.indexOf(CDATA, content);
        const last = next < 0 || next > end ? at : text.lastIndexOf(CDATA, end);
        this.cdata = { from: at, end: end < 0 ? Infinity : end, last: end < 0 ? -1 : last };
      }
      const { end, last } = this.cdata;
      return last === at ? end + 3 : content;
    }
    if (!isAt(text, '<!--', at)) return at + 1;
    this.lastComment ??= text.lastIndexOf('-->');
    return at > this.lastComment ? at + 4 : text.indexOf('-->', at) + 3;
  }

  private nameOf(written: string, tag: string): string {
    const declared = tag.includes('xmlns') ? this.declare(written, tag) : undefined;
    const known = this.names.get(written);
    if (known !== undefined && declared === undefined) return known;
    const [local = '', prefix = ''] = written.split(':').reverse();
    const usual = declared ?? this.prefixes.get(prefix) ?? prefix;
    const name = (usual && `${usual}:`) + local.toLowerCase();
    if (declared === undefined) this.names.set(written, name);
    return name;
  }

  /**
   * Prefixes are declared at the root as a rule; one declared further in counts from there on. Gives the usual prefix of the
   * namespace that an element without a prefix declares for itself.
   */
  private declare(written: string, tag: string): string | undefined {
    let itself: string | undefined;
    for (const [, prefix, uri = ''] of tag.matchAll(/\sxmlns(?::([\w.-]+))?\s*=\s*["']([^"']*)/g)) {
      const [, usual] = PREFIXES.find(([pattern]) => pattern.test(uri)) ?? [];
      if (usual === undefined) continue;
      if (prefix) this.prefixes.set(prefix, usual);
      else if (!written.includes(':') && !ROOT.test(written)) itself = usual;
    }
    this.names.clear();
    return itself;
  }
}

const ROOT = /^(?:feed|rss|channel|entry)$/i;

const rootEnd = (text: string, from: number): number => {
  ROOT_END.lastIndex = from;
  return ROOT_END.exec(text)?.index ?? -1;
};

/** `startsWith` from a place on. That of prototype.js looks at the beginning only. */
const isAt = (text: string, part: string, at: number) => text.slice(at, at + part.length) === part;
