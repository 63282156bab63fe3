import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { ElementPart } from 'lit/directive.js';

class ColumnDirective extends Directive {
  render(_width: number | undefined) {
    return noChange;
  }

  override update({ element }: ElementPart, [width]: [number | undefined]) {
    const { style } = element as HTMLElement;
    style.inlineSize = width ? `${width}px` : '';
    style.maxInlineSize = '100%';
    return noChange;
  }
}

/** Makes an element a column of so many CSS pixels, never wider than the page; without a number it is as wide as that. */
export const column = directive(ColumnDirective);

/** The widths of columns on portals: a side column of 2012, a phone, half a page, a page, a wide screen. */
export const columnControl = { control: 'select', options: [180, 230, 320, 480, 768, 1280, 1600] } as const;
