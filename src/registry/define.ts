import { registry, sameMajor } from './registry.js';
import { VERSION } from './version.js';

/**
 * Defines a custom element unless its tag is taken: by another copy of the library, which is as good, or by another script,
 * which is logged. Does nothing where there are no custom elements, as on a server.
 *
 * @param tag The element's name.
 * @param elementClass Its class.
 */
export function define(tag: string, elementClass: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const { tags } = registry();
  const existing = customElements.get(tag);
  if (!existing) {
    customElements.define(tag, elementClass);
    tags.set(tag, VERSION);
    return;
  }
  if (existing === elementClass) return;
  const version = tags.get(tag);
  if (version === undefined) {
    console.warn(
      `${tag}: another script on this page has taken this tag, so html-portlets cannot show its own.`,
    );
  } else if (!sameMajor(version, VERSION)) {
    console.warn(
      `${tag}: version ${version} is already on this page, so ${VERSION} is not used. Load one of them.`,
    );
  }
}
