/**
 * A property of a foreign node as the platform means it. The node itself may lie: in `<form><input name="localName">`
 * the form answers with its input, and `<img name="body">` stands before a document's body.
 */
export function read<T extends object, K extends keyof T>(
  of: { readonly prototype: T },
  name: K,
  node: T,
): T[K] {
  return Reflect.get(of.prototype, name, node) as T[K];
}

/** The value of an attribute, or `null`, asked past anything the element calls itself. */
export const attribute = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

/** What every document can do. Not taken from `Document`: MooTools puts one of its own in that place. */
export const documents = (): Document => Object.getPrototypeOf(HTMLDocument.prototype) as Document;
