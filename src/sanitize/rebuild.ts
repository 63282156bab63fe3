import { BLOCKS, DROPPED, INLINE, REPLACED } from './allow-lists.js';
import { copyAttributes, linkAway } from './attributes.js';
import { shiftHeadings } from './headings.js';
import { Names } from './names.js';
import { attribute, documents, read } from './nodes.js';
import { pageUrl } from './urls.js';
import { walk } from './walk.js';

// Why there is no well-kept sanitiser before this. Measured (`npm start` in bench/html; the table is in README, Figures): for a
// body of 1 MB DOMPurify takes as long as parse and rebuild together or longer, and does it in one task that cannot be divided:
// at a quarter of the speed the page does not answer for more than a second, where ours stops every few milliseconds. It costs
// 11.8 kB, more than all of `article-body.js` (9.4 kB); and its output has to be read by this file all the same, since it
// knows no rules for addresses. What a second layer is for, a mistake in our own lists or attributes, `guard.ts` catches:
// it shares no code with this file and looks at the outcome alone.

/** Nodes made at most, and how deep they may stand. */
const NODES = 20_000;
const DEPTH = 64;

/** Elements that show what another address has. CKEditor's `oembed` is one that its page fills. */
const FRAMES: ReadonlySet<string> = new Set(['embed', 'iframe', 'object', 'oembed']);

/** What else a caller wants to know of the foreign elements, which nobody sees afterwards. */
export interface Reading {
  /** Whether the element falls away whole, with its words: the page that it comes from does not show it either. */
  hides(element: Element): boolean;
  /** An element has been made for a foreign one, or a line with a link for a frame. */
  made(copy: Element, from: Element): void;
}

/** `rebuilding`, at one go. */
export function rebuild(root: Element, base: string, headingLevel?: number): DocumentFragment {
  const steps = rebuilding(root, base, headingLevel);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * Makes allowed nodes anew out of an inert tree. Nothing foreign is taken over, and nothing is ever written out and parsed a
 * second time. Where a limit is reached no more elements are made, and the words go on as text. Now and then the generator
 * stops, so that a caller may let others do something.
 *
 * @param root Its content is read; it is left as it is.
 * @param base The address that relative ones resolve against.
 * @param headingLevel The rank that the highest heading takes. Default: as they came.
 * @returns A fragment of an inert document that holds nothing foreign.
 */
export function* rebuilding(
  root: Element,
  base: string,
  headingLevel?: number,
  reading?: Reading,
): Generator<void, DocumentFragment, void> {
  // Not the foreign tree's own: its elements can stand before what that document calls its methods.
  const inert = read({ prototype: documents() }, 'implementation', document).createHTMLDocument('');
  const fragment = inert.createDocumentFragment();
  const names = new Names();
  const headings: Element[] = [];
  /** Where the content of each element entered goes: into what was made for it; where nothing was, to the same place as before. */
  const parents: ParentNode[] = [fragment];
  let parent: ParentNode = fragment;
  let depth = 0;
  let made = 0;
  let remainder = '';
  /** The last text, and whether something has begun or ended behind it that keeps it apart from the next but has no element here. */
  let before = '';
  let parted = false;

  const hasRoom = () => made < NODES && depth < DEPTH;

  function add(node: Element | string): void {
    made++;
    parent.append(node);
  }

  function text(words: string): void {
    const apart = parted && /\S$/.test(before) && /^\S/.test(words) ? ` ${words}` : words;
    if (words) parted = false;
    before = words || before;
    if (made < NODES) add(apart);
    else remainder += apart;
  }

  function remake(element: Element, name: string): Element {
    const copy = inert.createElement(name);
    copyAttributes(element, copy, base, names);
    reading?.made(copy, element);
    return copy;
  }

  /** Words in place of something that stood apart. */
  function label(words: string): void {
    parted = true;
    text(words);
    parted = true;
  }

  /** A picture that may not be loaded is what its text says. */
  function addPicture(element: Element): void {
    const picture = remake(element, 'img');
    if (hasRoom() && (picture.hasAttribute('src') || picture.hasAttribute('srcset'))) add(picture);
    else label(attribute(element, 'alt') ?? '');
  }

  /** A frame is somebody else's page: a line of its own leads there. */
  function addFrame(element: Element): void {
    const url = frameUrl(element, base);
    if (!url) return;
    const words = attribute(element, 'title') || url;
    if (!hasRoom()) return label(words);
    const line = inert.createElement('div');
    const link = inert.createElement('a');
    linkAway(link, url);
    link.append(words);
    line.append(link);
    reading?.made(line, element);
    made += 2;
    add(line);
  }

  yield* walk(root, {
    text,
    open(element) {
      const name = nameOf(element);
      if (reading?.hides(element)) return false;
      if (FRAMES.has(name)) addFrame(element);
      else if (name === 'img') addPicture(element);
      else if (!DROPPED.has(name)) {
        const block = BLOCKS.has(name);
        parents.push(parent);
        if ((block || INLINE.has(name)) && hasRoom()) {
          const copy = remake(element, name);
          if (/^h\d$/.test(name)) headings.push(copy);
          add(copy);
          parent = copy;
          depth++;
          if (block) parted = false;
        } else parted ||= block;
        return true;
      }
      return false;
    },
    close(element) {
      const outer = parents.pop()!;
      if (outer !== parent) depth--;
      if (outer === parent || made >= NODES) parted ||= BLOCKS.has(nameOf(element));
      parent = outer;
    },
  });

  if (remainder) fragment.append(` ${remainder}`);
  names.settle();
  if (headingLevel) shiftHeadings(headings, headingLevel);
  return fragment;
}

/** Where a frame leads: a page by https. What a plug-in once showed leads nowhere, unless it is a PDF. */
function frameUrl(element: Element, base: string): string | undefined {
  const value = ['data-src', 'src', 'data', 'url'].map((name) => attribute(element, name)).find(Boolean);
  const url = value ? pageUrl(value, base) : undefined;
  if (/^(?:iframe|oembed)$/.test(nameOf(element)) && url?.startsWith('https:')) return url;
  return url && /\.pdf$/i.test(new URL(url).pathname) ? url : undefined;
}

/** The name of what is made for an element, if anything is. */
function nameOf(element: Element): string {
  const name = read(Element, 'localName', element);
  return REPLACED.get(name) ?? name;
}
