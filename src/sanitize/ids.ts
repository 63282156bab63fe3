import { encodeComponent } from './url-parts.js';

/** Before every foreign id, so that it clashes with none of the page's own. */
const PREFIX = 'u-';

/**
 * The names (ids) within a fragment. None is taken over, because a name can take the place of a page's own variable or
 * link target; what is referred to within the fragment, as footnotes and header cells are, gets a new one.
 */
export class IdMap {
  private readonly elements = new Map<string, Element>();
  private readonly references: (() => void)[] = [];

  /** An element with this id. The first one counts, as in a document. */
  register(name: string, element: Element): void {
    if (!this.elements.has(name)) this.elements.set(name, element);
  }

  /** A link with this fragment as its URL. */
  addLink(name: string, link: Element): void {
    this.references.push(() => {
      const made = this.assign(name);
      if (made) link.setAttribute('href', `#${encodeComponent(made)}`);
    });
  }

  /** A list of ids, as in `headers` of a cell. */
  addList(names: string, element: Element, attribute: string): void {
    this.references.push(() => {
      const made = names.split(/\s+/).flatMap((name) => this.assign(name) ?? []);
      if (made.length) element.setAttribute(attribute, made.join(' '));
    });
  }

  /** Assigns new ids to what is referred to, once all elements are known; other references are dropped. */
  resolve(): void {
    this.references.forEach((settle) => settle());
  }

  private assign(name: string): string | undefined {
    const bearer = this.elements.get(name);
    if (bearer) bearer.id = PREFIX + name;
    return bearer?.id;
  }
}
