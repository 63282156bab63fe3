import { readReferences } from './text.js';

/** An element, as far as it has been looked at: its start tag, and where in the text its content is. */
export interface XmlElement {
  /** In lower case, with the usual prefix of its namespace whatever the text calls it; none in the feed's own namespace. */
  readonly name: string;
  readonly tag: string;
  readonly from: number;
  readonly to: number;
}

/** Prefixes by which elements are looked up here, whatever a feed calls them. `''` is RSS 1.0 itself. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/\/dc\/elements\//, 'dc'],
  [/\/dc\/terms\//, 'dcterms'],
  [/\/modules\/content\//, 'content'],
  [/\/mrss/, 'media'],
  [/2005\/Atom|purl.org\/atom/, 'atom'],
  [/\/rss\/1.0\/$/, ''],
  [/rdf-syntax-ns/, 'rdf'],
  [/dataservices\/metadata$/, 'm'],
  [/dataservices$/, 'd'],
];

const CDATA = '<![CDATA[';
const CDATA_END = ']]>';

/** Without `<` in it, so that each try ends at the next tag. */
const START_TAG = /<([a-z_][\w.:-]*)(?:[^<>"'\w.:-][^<>"']*)?(?:(?:"[^"<]*"|'[^'<]*')[^<>"']*)*>/iy;
const WRAPPER = /^(?:rss|rdf:rdf|feed|channel)$/;
const REPEATED = /^(?:item|entry)$/;

/** Characters that may be looked through in vain for end tags: what is written to keep a reader busy is left at that. */
const SCAN_BUDGET = 4_000_000;

/**
 * A reader of XML that needs no parser: it looks for start tags, and takes an element to end at its end tag, whatever stands
 * between. So it forgives what strict parsers refuse (bare `&`, unclosed tags, undeclared prefixes, junk around the
 * root, a cut-off end), expands no entities, reads no further than it is asked to, and answers alike in every engine.
 */
export class Xml {
  private readonly prefixes = new Map<string, string>();
  /** Names by the way they are written. */
  private readonly names = new Map<string, string>();
  private own = '';
  private scanBudget = SCAN_BUDGET;

  /** @param text From the root's start tag on; what stands before is skipped. */
  constructor(readonly text: string) {}

  /**
   * The outermost elements of a stretch, in turn. Wrappers of feeds (`rss`, `channel`, …) are stepped into. An `item` or `entry`
   * that is not closed ends where the next begins; the last one, cut off, is left out. Any other that is not closed is
   * taken as empty.
   */
  *elements(from = 0, to = this.text.length): Generator<XmlElement> {
    const { text } = this;
    let at = text.indexOf('<', from);
    while (at >= 0 && at < to && this.scanBudget > 0) {
      START_TAG.lastIndex = at;
      const [tag, written = ''] = START_TAG.exec(text) ?? [];
      if (!tag) {
        at = text.indexOf('<', afterMarkup(text, at));
        continue;
      }
      const content = at + tag.length;
      const name = this.nameOf(written, tag);
      let next = content;
      if (!WRAPPER.test(name)) {
        const isRepeated = REPEATED.test(name);
        const end = tag.endsWith('/>') ? content : endOf(text, written, content, to, isRepeated);
        if (end >= 0) next = end;
        else this.scanBudget -= to - content;
        if (end >= 0 || !isRepeated) yield { name, tag, from: content, to: next };
      }
      at = text.indexOf('<', next);
    }
  }

  /** What an element says: text with references read, CDATA as it is. Markup within it stays markup. */
  textOf({ from, to }: XmlElement): string {
    const source = this.text.slice(from, to);
    let text = '';
    let at = 0;
    for (let open = source.indexOf(CDATA); open >= 0; open = source.indexOf(CDATA, at)) {
      const end = source.indexOf(CDATA_END, open);
      text +=
        readReferences(source.slice(at, open)) + source.slice(open + CDATA.length, end < 0 ? undefined : end);
      at = end < 0 ? source.length : end + CDATA_END.length;
    }
    return text + readReferences(source.slice(at));
  }

  private nameOf(written: string, tag: string): string {
    if (tag.includes('xmlns')) this.declare(written, tag);
    const known = this.names.get(written);
    if (known) return known;
    const [local = '', prefix = ''] = written.split(':').reverse();
    const usual = this.prefixes.get(prefix) ?? prefix;
    const name = (usual && usual !== this.own ? `${usual}:` : '') + local.toLowerCase();
    this.names.set(written, name);
    return name;
  }

  /** Prefixes are declared at the root as a rule; one declared further in counts from there on. */
  private declare(written: string, tag: string): void {
    for (const [, prefix = '', uri = ''] of tag.matchAll(/\sxmlns:([\w.-]+)\s*=\s*["']([^"']*)/g)) {
      const [, usual] = PREFIXES.find(([pattern]) => pattern.test(uri)) ?? [];
      if (usual !== undefined) this.prefixes.set(prefix, usual);
    }
    const [, prefix = ''] = /^([\w.-]+):feed$/i.exec(written) ?? [];
    if (prefix) this.own = this.prefixes.get(prefix) ?? prefix;
    this.names.clear();
  }
}

/** Where to go on behind something that begins with `<` but is no start tag. */
function afterMarkup(text: string, at: number): number {
  const skip = (end: string) => {
    const found = text.indexOf(end, at);
    return found < 0 ? text.length : found + end.length;
  };
  if (text.startsWith(CDATA, at)) return skip(CDATA_END);
  if (text.startsWith('<!--', at)) return skip('-->');
  return at + 1;
}

const ANY_MARKUP = /<[/!\w]/g;
const NO_START_TAG = /<[/!]/g;

/** Where an element's end tag begins, or, where another of its kind ends it too, the next start tag; -1 without either. */
function endOf(text: string, name: string, from: number, to: number, orNext: boolean): number {
  const markup = orNext ? ANY_MARKUP : NO_START_TAG;
  let at = from;
  for (;;) {
    markup.lastIndex = at;
    at = markup.exec(text)?.index ?? to;
    if (at >= to) return -1;
    const isEnd = text.charCodeAt(at + 1) === 47;
    const nameAt = at + (isEnd ? 2 : 1);
    if (
      (isEnd || orNext) &&
      text.startsWith(name, nameAt) &&
      /[\s/>]/.test(text.charAt(nameAt + name.length))
    )
      return at;
    at = isEnd ? nameAt : afterMarkup(text, at);
  }
}
