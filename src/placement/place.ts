import { fillPlace, isBeingEdited, isFit } from './carrier.js';
import { ledger } from './ledger.js';
import { isCarrier, MARK, tagOf } from './mark.js';

const said = new Set<string>();

/**
 * Puts the block that a carrier asks for in its place. Does nothing for a block that stands there already, and leaves the
 * carrier's own content where an editor is at work or where no copy of the library has registered such a block.
 *
 * @param tags The blocks that there are, or will be as soon as their files have come.
 */
export function place(carrier: Element, tags: readonly string[]): void {
  if (!isCarrier(carrier)) return;
  const tag = tagOf(carrier);
  const elementClass = ledger().tags.has(tag) && customElements.get(tag);
  if (!elementClass) {
    // A name without a hyphen, or a tag that a stranger has taken, is somebody else's business.
    if (tag.includes('-') && !tags.includes(tag) && !customElements.get(tag)) {
      explain(carrier, `no such block: expected ${tags.join(', ')}.`);
    }
  } else if (!isFit(carrier)) {
    explain(carrier, 'cannot be a block: use a div, a list, a table or a link.');
  } else if (!isBeingEdited(carrier)) {
    const { observedAttributes = [] } = elementClass as { observedAttributes?: readonly string[] };
    // The state is the block's own to say.
    fillPlace(
      carrier,
      tag,
      observedAttributes.filter((name) => name !== 'state'),
    );
  }
}

/** Tells the page's editor, once for all carriers of a kind. */
function explain(carrier: Element, message: string): void {
  const line = `<${carrier.localName} ${MARK}="${tagOf(carrier)}"> ${message}`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
}
