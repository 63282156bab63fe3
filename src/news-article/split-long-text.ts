/** From this length on the time that engines take to lay out a text grows with its square: characters. */
const LONG = 16_000;
/** Characters of a chunk, more or less. */
const CHUNK = 4_000;

/** Divides texts without end into chunks that each begin a line, so that the page still answers. No letter is lost. */
export function splitLongText(fragment: DocumentFragment): void {
  const walker = document.createTreeWalker(fragment, NodeFilter.SHOW_TEXT);
  const long: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.length > LONG) long.push(text);
  }
  long.forEach((text) => text.replaceWith(...chunksOf(text.data)));
}

function chunksOf(text: string): Element[] {
  const chunks: Element[] = [];
  for (let from = 0; from < text.length;) {
    const space = text.indexOf(' ', from + CHUNK);
    // Without a space anywhere near, any character ends it, but not half of one.
    let to = space < 0 || space > from + 2 * CHUNK ? from + 2 * CHUNK : space + 1;
    if (/[\udc00-\udfff\u0300-\u036f]/.test(text.charAt(to))) to++;
    const chunk = document.createElement('span');
    chunk.className = 'chunk';
    chunk.textContent = text.slice(from, to);
    chunks.push(chunk);
    from = to;
  }
  return chunks;
}
