/**
 * The document, past the images and forms of a page whose names hide its own members: `<img name="scripts">`,
 * `<form name="createElement">`.
 */
export const page = new Proxy({} as Document, {
  get(_, name) {
    const prototype = Object.getPrototypeOf(Object.getPrototypeOf(document)) as Document;
    const value: unknown = Reflect.get(prototype, name, document);
    return typeof value === 'function' ? (value.bind(document) as unknown) : value;
  },
});

/** The platform's own, whatever the page has put under the name. */
export const NativePromise = (async () => {})().constructor as PromiseConstructor;

/** An attribute's value, or `null`, past the fields of a form that is called by such a name. */
export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);
