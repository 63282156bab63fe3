import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { ElementPart } from 'lit/directive.js';

/** Attribute names and values, as a page's author would write them. `undefined`: the attribute is not there. */
export type Attributes = Readonly<Record<string, unknown>>;

class AttributesDirective extends Directive {
  private given: Attributes = {};

  render(_attributes: Attributes) {
    return noChange;
  }

  override update({ element }: ElementPart, [attributes]: [Attributes]) {
    Object.entries({ ...absent(this.given), ...attributes })
      // Storybook hands its listeners over among the values.
      .filter(([, value]) => typeof value !== 'function')
      .forEach(([name, value]) => {
        if (value === undefined || value === null) element.removeAttribute(name);
        else element.setAttribute(name, String(value));
      });
    this.given = attributes;
    return noChange;
  }
}

const absent = (attributes: Attributes) =>
  Object.fromEntries(Object.keys(attributes).map((name) => [name, undefined]));

/** Gives an element the attributes of a story's controls: `<weather-regions ${attributes(args)}>`. */
export const attributes = directive(AttributesDirective);
