const said = new WeakMap<Element, Set<string>>();

/** Tells the page's editor, once per element and message, what is wrong. Readers never see it. */
export function warn(element: Element, message: string): void {
  let messages = said.get(element);
  if (!messages) said.set(element, (messages = new Set()));
  if (messages.has(message)) return;
  messages.add(message);
  console.warn(`<${element.localName}> ${message}`);
}
