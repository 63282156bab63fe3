import type { ParseOptions, RawItem } from '../raw-item.js';
import { readAnswer } from './json-source.js';
import { Xml } from '../xml.js';
import type { XmlElement } from '../xml.js';

/** List items as Atom: what SharePoint's REST API answers to a browser that asks for nothing else. */
export async function parseListAtom(source: string, options: ParseOptions): Promise<readonly RawItem[]> {
  const xml = new Xml(source);
  const items: unknown[] = [];
  for (const entry of xml.elements()) {
    if (entry.name !== 'entry') continue;
    for (const content of xml.elements(entry.from, entry.to)) {
      if (content.name !== 'content') continue;
      const [properties] = xml.elements(content.from, content.to);
      if (properties) items.push(valueOf(xml, properties));
    }
  }
  return (await readAnswer({ value: items }, options)).items;
}

/** How deep values lie within one another: an author's name in the author in the properties. */
const DEPTH = 3;

/** An element as the value that JSON would have in its place. */
function valueOf(xml: Xml, element: XmlElement, depth = 0): unknown {
  const inner = depth < DEPTH ? [...xml.elements(element.from, element.to)] : [];
  if (inner.length)
    return Object.fromEntries(inner.map((each) => [nameOf(each), valueOf(xml, each, depth + 1)]));
  return xml.textOf(element).trim() || null;
}

/** As written: names of columns have capitals. */
const nameOf = ({ tag }: XmlElement) => /^<(?:[\w.-]+:)?([\w.-]+)/.exec(tag)?.[1] ?? '';

/**
 * A list's own RSS (`listfeed.aspx`) puts all columns into the description, each with its label, dates as Americans write them. The
 * longest of them is the text.
 */
export function withoutLabels(rawItem: RawItem): RawItem {
  const columns = (rawItem.lead ?? '').split(/<div><b>[^<]*:<\/b>/).slice(1);
  if (!columns.length) return rawItem;
  const [longest = ''] = columns
    .map((column) => column.trim().replace(/<\/div>$/, ''))
    .sort((one, other) => other.length - one.length);
  return { ...rawItem, lead: longest, body: longest };
}
