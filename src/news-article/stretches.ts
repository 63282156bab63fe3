/** Letters from which on engines take a time to lay out a text that grows with its square. */
const LONG = 16_000;
/** Letters of one stretch, more or less. */
const STRETCH = 4_000;

/** Divides texts without end into stretches that each begin a line, so that a page with one still answers. No letter is lost. */
export function divideLongTexts(piece: DocumentFragment): void {
  const walker = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT);
  const long: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.length > LONG) long.push(text);
  }
  long.forEach((text) => text.replaceWith(...stretchesOf(text.data)));
}

function stretchesOf(words: string): Element[] {
  const stretches: Element[] = [];
  for (let from = 0; from < words.length;) {
    const space = words.indexOf(' ', from + STRETCH);
    // Without a space anywhere near, a letter like any other ends it, but not half of one.
    let to = space < 0 || space > from + 2 * STRETCH ? from + 2 * STRETCH : space + 1;
    if (/[\udc00-\udfff\u0300-\u036f]/.test(words.charAt(to))) to++;
    const stretch = document.createElement('span');
    stretch.className = 'stretch';
    stretch.textContent = words.slice(from, to);
    stretches.push(stretch);
    from = to;
  }
  return stretches;
}
