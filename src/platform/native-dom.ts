/**
 * A property of a foreign node, read by the platform's getter. The node itself may lie: in `<form><input name="localName">`
 * the form answers with its input, and `<img name="body">` stands before a document's body.
 */
export function nativeGet<T extends object, K extends keyof T>(
  of: { readonly prototype: T },
  name: K,
  node: T,
): T[K] {
  return Reflect.get(of.prototype, name, node) as T[K];
}

/** The value of an attribute, or `null`, whatever the element's own properties are. */
export const nativeAttribute = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

/** The prototype of documents. Not `Document.prototype`: MooTools overwrites `Document`. */
export const documentPrototype = (): Document => Object.getPrototypeOf(HTMLDocument.prototype) as Document;
