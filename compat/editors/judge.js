/**
 * What has become of a snippet. Runs in a page, as it needs a parser of HTML.
 *
 * @param {string} before
 * @param {string} after
 * @param {string} base The address of the page that the result is shown on.
 * @returns {'whole' | 'addresses' | 'attributes' | 'content' | 'tag' | 'nothing'} `addresses`: they now lead elsewhere;
 *   `attributes`: the carrier has lost some; `content`: the fallback is another; `tag`: the carrier is gone, its content
 *   stays; `nothing`: all is gone.
 */
export function judge(before, after, base) {
  const parse = (html) => {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    parsed.head.append(Object.assign(parsed.createElement('base'), { href: base }));
    return parsed.body;
  };
  const words = (node) => node.textContent.replace(/\s+/g, ' ').trim();
  const joined = (node) => words(node).replace(/\s/g, '');
  const [was, is] = [parse(before), parse(after)];
  const carrier = was.firstElementChild;
  const kept = is.querySelector(carrier.localName);
  const isCarrier = carrier.hasAttribute('data-portlet') ? kept?.hasAttribute('data-portlet') : kept;
  if (!isCarrier) {
    if (!joined(is)) return 'nothing';
    // An ordinary tag that has lost what marks it is no carrier any more.
    return carrier.hasAttribute('data-portlet') && kept ? 'attributes' : 'tag';
  }
  const names = carrier.getAttributeNames().filter((name) => name !== 'href');
  if (names.some((name) => kept.getAttribute(name) !== carrier.getAttribute(name))) return 'attributes';
  if (joined(kept) !== joined(carrier)) return 'content';
  const links = (node) =>
    [node, ...node.querySelectorAll('*')].flatMap((part) => (part.href ? [part.href] : []));
  return links(kept).join() === links(carrier).join() ? 'whole' : 'addresses';
}
