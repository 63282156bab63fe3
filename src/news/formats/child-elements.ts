import { parseDate } from '../date.js';
import type { ParsedDate } from '../date-parts.js';
import type { Xml, XmlElement } from '../xml.js';

const NONE: readonly XmlElement[] = [];

/** The children of an element by their names, in the order of the text. */
export class ChildElements {
  private readonly byName = new Map<string, XmlElement[]>();

  constructor(
    private readonly xml: Xml,
    elements: Iterable<XmlElement>,
  ) {
    for (const element of elements) {
      const known = this.byName.get(element.name);
      if (known) known.push(element);
      else this.byName.set(element.name, [element]);
    }
  }

  /** Those of the first name, then those of the next. */
  all(...names: readonly string[]): readonly XmlElement[] {
    let found = NONE;
    for (const name of names) {
      const elements = this.byName.get(name);
      if (elements) found = found.length ? [...found, ...elements] : elements;
    }
    return found;
  }

  textOf(element: XmlElement): string {
    return this.xml.textOf(element).trim();
  }

  texts(...names: readonly string[]): string[] {
    return this.all(...names)
      .map((element) => this.textOf(element))
      .filter(Boolean);
  }

  date(...names: readonly string[]): ParsedDate | undefined {
    for (const text of this.texts(...names)) {
      const date = parseDate(text);
      if (date) return date;
    }
    return undefined;
  }

  childrenOf({ from, to }: XmlElement): ChildElements {
    return new ChildElements(this.xml, this.xml.elements(from, to));
  }

  /** The children of each element of these names. */
  inside(...names: readonly string[]): ChildElements[] {
    return this.all(...names).map((element) => this.childrenOf(element));
  }
}
