import { BLOCKS, DROPPED, INLINE, REPLACED } from './allow-lists.js';
import { copyAttributes, linkAway } from './attributes.js';
import { shiftHeadings } from './shift-headings.js';
import { IdMap } from './ids.js';
import { nativeAttribute, documentPrototype, nativeGet } from '../platform/native-dom.js';
import { pageUrl } from './urls.js';
import { traverse } from './traverse.js';

// Why there is no npm sanitizer before this. Measured (`npm start` in bench/html; the table is in README, Figures): for a
// body of 1 MB DOMPurify takes as long as parse and rebuild together or longer, and does it in one task that cannot be divided:
// at a quarter of the speed the page does not answer for more than a second, where ours stops every few milliseconds. It costs
// 11.8 kB, more than all of `article-body.js` (9.4 kB); and its output has to be read by this file all the same, since it
// knows no rules for URLs. What a second layer is for, a mistake in our own lists or attributes, `verify.ts` catches:
// it shares no code with this file and looks at the outcome alone.

/** Limits of the result. */
const NODE_LIMIT = 20_000;
const DEPTH_LIMIT = 64;

/** Elements that embed another URL. CKEditor's `oembed` is one that its page fills. */
const EMBEDS: ReadonlySet<string> = new Set(['embed', 'iframe', 'object', 'oembed']);

/** What a caller wants to know of the source elements. */
export interface RebuildObserver {
  /** Whether the element is dropped with its content: its own page does not show it either. */
  isHidden(element: Element): boolean;
  /** An element has been created for a source element, or a line with a link for an embed. */
  onElement(copy: Element, from: Element): void;
}

/** `rebuildInSteps`, at once. */
export function rebuild(root: Element, base: string, headingLevel?: number): DocumentFragment {
  const steps = rebuildInSteps(root, base, headingLevel);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * Makes allowed nodes anew out of an inert tree. Nothing foreign is taken over, and nothing is ever written out and parsed a
 * second time. At a limit no more elements are created, and the rest goes on as text. Now and then the generator
 * stops, so that a caller may let others do something.
 *
 * @param root Its content is read; it is left as it is.
 * @param base The URL that relative ones resolve against.
 * @param headingLevel The level of the highest heading. Default: as they came.
 * @returns A fragment of an inert document that holds nothing foreign.
 */
export function* rebuildInSteps(
  root: Element,
  base: string,
  headingLevel?: number,
  reading?: RebuildObserver,
): Generator<void, DocumentFragment, void> {
  // Not the foreign tree's own: its elements can stand before what that document calls its methods.
  const inert = nativeGet({ prototype: documentPrototype() }, 'implementation', document).createHTMLDocument(
    '',
  );
  const fragment = inert.createDocumentFragment();
  const names = new IdMap();
  const headings: Element[] = [];
  /** Where the content of each open source element goes: into its copy, or, without one, into the parent before. */
  const parents: Node[] = [fragment];
  let parent: Node = fragment;
  let depth = 0;
  let made = 0;
  let remainder = '';
  /** The URL of the last image or embed, and whether the last image came out of a `noscript`. */
  let lastUrl: string | null | undefined;
  let wasFallback: boolean | undefined;
  /** The last text, and whether something has begun or ended behind it that keeps it apart from the next but has no element here. */
  let lastText = '';
  let isSeparated = false;

  const hasRoom = () => made < NODE_LIMIT && depth < DEPTH_LIMIT;

  function add(node: Element | string): void {
    made++;
    parent.appendChild(typeof node === 'string' ? inert.createTextNode(node) : node);
  }

  function addText(text: string): void {
    const apart = isSeparated && /\S$/.test(lastText) && /^\S/.test(text) ? ` ${text}` : text;
    if (text) isSeparated = false;
    lastText = text || lastText;
    if (made < NODE_LIMIT) add(apart);
    else remainder += apart;
  }

  function createCopy(element: Element, name: string): Element {
    const copy = inert.createElement(name);
    copyAttributes(element, copy, base, names);
    reading?.onElement(copy, element);
    return copy;
  }

  /** Text in place of something that stood apart. */
  function addLabel(text: string): void {
    isSeparated = true;
    addText(text);
    isSeparated = true;
  }

  /**
   * An image that may not be loaded becomes its alternative text, unless a `noscript` behind it has it once more.
   * @param isFallback It is in a `noscript`, before or behind the image that a script would load late: one of them is enough.
   */
  function addImage(element: Element, isFallback?: boolean): void {
    if (isSpeck(element)) return;
    const image = createCopy(element, 'img');
    const url = image.getAttribute('src');
    const isRepeated = url ? url === lastUrl && (isFallback || wasFallback) : isFallback;
    wasFallback = isFallback;
    lastUrl = url;
    if (isRepeated) return;
    if (hasRoom() && (url || image.hasAttribute('srcset'))) add(image);
    else if (nativeGet(Element, 'nextElementSibling', element)?.localName !== 'noscript')
      addLabel(nativeAttribute(element, 'alt') ?? '');
  }

  /** Images and embeds for pages without scripts, where a script would have loaded them late. */
  function addFallbacks(element: Element): void {
    Element.prototype.querySelectorAll.call(element, 'img,iframe').forEach((each) => {
      const embed = embedUrl(each, base);
      if (nameOf(each) === 'img') addImage(each, true);
      else if (embed && embed !== lastUrl) addEmbed(each, embed);
    });
  }

  /** An embed is another page: a line with a link leads there. */
  function addEmbed(element: Element, url: string): void {
    lastUrl = url;
    const text = nativeAttribute(element, 'title') || nativeAttribute(element, 'aria-label') || url;
    if (!hasRoom()) return addLabel(text);
    const line = inert.createElement('div');
    const link = inert.createElement('a');
    linkAway(link, url);
    link.append(text);
    line.append(link);
    reading?.onElement(line, element);
    made += 2;
    add(line);
  }

  yield* traverse(root, {
    text: addText,
    open(element) {
      const name = nameOf(element);
      if (reading?.isHidden(element)) return false;
      const embed = EMBEDS.has(name) ? embedUrl(element, base) : undefined;
      if (embed) addEmbed(element, embed);
      else if (name === 'img') addImage(element);
      else if (name === 'noscript') addFallbacks(element);
      // What an object has inside stands for it where it leads nowhere.
      else if (name === 'object' || (!EMBEDS.has(name) && !DROPPED.has(name))) {
        const block = BLOCKS.has(name);
        parents.push(parent);
        if ((block || INLINE.has(name)) && hasRoom()) {
          const copy = createCopy(element, name);
          if (/^h\d$/.test(name)) headings.push(copy);
          add(copy);
          parent = copy;
          depth++;
          if (block) isSeparated = false;
        } else isSeparated ||= block;
        return true;
      }
      return false;
    },
    close(element) {
      const outer = parents.pop()!;
      if (outer !== parent) depth--;
      if (outer === parent || made >= NODE_LIMIT) isSeparated ||= BLOCKS.has(nameOf(element));
      parent = outer;
    },
  });

  if (remainder) fragment.append(` ${remainder}`);
  names.resolve();
  if (headingLevel) shiftHeadings(headings, headingLevel);
  return fragment;
}

/** What is no larger than a pixel or two counts visits. */
const isSpeck = (element: Element): boolean =>
  ['width', 'height'].some((name) => /^[0-2](?:px)?$/.test(nativeAttribute(element, name) ?? ''));

/** Where an embed leads. */
function embedUrl(element: Element, base: string): string | undefined {
  if (isSpeck(element)) return undefined;
  const value =
    EMBED_URLS.map((name) => nativeAttribute(element, name)).find(Boolean) ?? parameterOf(element);
  return value ? pageUrl(value, base) : undefined;
}

const EMBED_URLS = ['data-src', 'data-lazy-src', 'data-litespeed-src', 'src', 'data', 'url'];

/** What a plug-in was told to show: `<param name="movie" value="…">`. */
function parameterOf(object: Element): string | null {
  const [parameter] = [...Element.prototype.querySelectorAll.call(object, 'param')].filter((each) =>
    /^(?:movie|src|url|filename)$/i.test(nativeAttribute(each, 'name') ?? ''),
  );
  return parameter ? nativeAttribute(parameter, 'value') : null;
}

/** The name of an element's copy, if there is one. */
function nameOf(element: Element): string {
  const name = nativeGet(Element, 'localName', element);
  return REPLACED.get(name) ?? name;
}
