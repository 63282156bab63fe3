/** What the cleaning of any source may contain, written down a second time and independently of the code. */
const ELEMENTS = new Set(
  (
    'A ABBR ADDRESS ARTICLE ASIDE AUDIO B BDI BDO BLOCKQUOTE BR CAPTION CITE CODE COL COLGROUP DD DEL DETAILS DFN DIV DL DT ' +
    'EM FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR I IMG INS KBD LI MAIN MARK OL P PICTURE PRE Q RP RT RUBY S SAMP ' +
    'SECTION SMALL SOURCE SPAN STRONG SUB SUMMARY SUP TABLE TBODY TD TFOOT TH THEAD TIME TR U UL VAR VIDEO WBR'
  ).split(' '),
);
const PLAIN = new Set(
  (
    'dir lang title alt width height sizes media type span start value reversed datetime open colspan rowspan headers abbr ' +
    'scope rel loading decoding referrerpolicy controls preload'
  ).split(' '),
);

/** Everything in a fragment that has no business there, in words; empty when it is clean. */
export function audit(fragment: ParentNode): string[] {
  return [...fragment.querySelectorAll('*')].flatMap((element) => [
    ...(ELEMENTS.has(element.tagName) ? [] : [`element ${element.tagName}`]),
    ...(element.namespaceURI === 'http://www.w3.org/1999/xhtml' ? [] : [`namespace of ${element.tagName}`]),
    ...[...element.attributes].filter((each) => !isClean(each)).map((each) => `${each.name}=${each.value}`),
  ]);
}

function isClean({ name, value, ownerElement }: Attr): boolean {
  if (PLAIN.has(name)) return true;
  if (name === 'id') return value.startsWith('u-');
  if (name === 'href')
    return ownerElement!.matches('a') && /^(?:https?:\/\/[^/@]+\/|mailto:|tel:|#u-)/.test(value);
  if (name === 'src')
    return /^https?:\/\/[^/@]+\//.test(value) || /^data:image\/(?:png|jpe?g|gif|webp|avif);/.test(value);
  if (name === 'srcset')
    return value.split(', ').every((candidate) => /^https?:\/\/[^/@]+\//.test(candidate));
  if (name === 'poster' || name === 'cite') return /^https?:\/\/[^/@]+\//.test(value);
  return false;
}
