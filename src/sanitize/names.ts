import { encodeComponent } from './urls.js';

/** Before every name that comes from outside, so that it can meet none of the page's own. */
const PREFIX = 'u-';

/**
 * The names (ids) within a fragment. None is taken over, because a name can take the place of a page's own variable or
 * link target; what is referred to within the fragment, as footnotes and header cells are, gets a new one.
 */
export class Names {
  private readonly bearers = new Map<string, Element>();
  private readonly references: (() => void)[] = [];

  /** An element that came with this name. The first of a name counts, as in a document. */
  bear(name: string, element: Element): void {
    if (!this.bearers.has(name)) this.bearers.set(name, element);
  }

  /** A link that came with this fragment as its address. */
  link(name: string, link: Element): void {
    this.references.push(() => {
      const made = this.give(name);
      if (made) link.setAttribute('href', `#${encodeComponent(made)}`);
    });
  }

  /** A list of names, as in `headers` of a cell. */
  list(names: string, element: Element, attribute: string): void {
    this.references.push(() => {
      const made = names.split(/\s+/).flatMap((name) => this.give(name) ?? []);
      if (made.length) element.setAttribute(attribute, made.join(' '));
    });
  }

  /** Gives new names to what is referred to, once all elements are known; references to anything else stay away. */
  settle(): void {
    this.references.forEach((settle) => settle());
  }

  private give(name: string): string | undefined {
    const bearer = this.bearers.get(name);
    if (bearer) bearer.id = PREFIX + name;
    return bearer?.id;
  }
}
