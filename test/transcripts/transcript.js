/**
 * A part of Chromium's accessibility tree as a screen reader would go through it: a line each, what is inside of it indented. What
 * has neither name nor meaning is left out.
 *
 * @typedef {import('devtools-protocol').Protocol.Accessibility.AXNode} Node
 * @param {Node} root Is left out itself.
 * @param {readonly Node[]} nodes All of the page.
 * @returns {string}
 */
export function transcriptOf(root, nodes) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = (node) => (node.childIds ?? []).map((id) => byId.get(id)).filter((child) => child);
  return `${linesOf(root, childrenOf, '').join('\n')}\n`;
}

/** What says nothing of itself, and what only stands within a line. */
const SILENT = new Set([
  'generic',
  'none',
  'InlineTextBox',
  'LineBreak',
  'ListMarker',
  'SvgRoot',
  'sectionheader',
]);
const INLINE = new Set(['time', 'emphasis', 'strong', 'superscript', 'subscript']);
/** They are named by what is in them, which is read by itself. */
const NAMED_BY_CONTENT = new Set(['cell', 'gridcell', 'row', 'rowgroup']);
/** Properties that are heard. */
const HEARD = ['expanded', 'selected', 'pressed', 'disabled', 'busy', 'invalid'];

/**
 * @param {Node} parent
 * @param {(node: Node) => Node[]} childrenOf
 * @param {string} indent
 * @returns {string[]}
 */
function linesOf(parent, childrenOf, indent) {
  const lines = [];
  let text = '';
  const flush = () => {
    if (text) lines.push(`${indent}“${text}”`);
    text = '';
  };
  for (const node of meaningful(parent, childrenOf)) {
    if (isText(node)) {
      text = joined([text, nameOf(node)]);
      continue;
    }
    flush();
    lines.push(...describe(node, childrenOf, indent));
  }
  flush();
  return lines;
}

/**
 * @param {Node} node
 * @param {(node: Node) => Node[]} childrenOf
 * @param {string} indent
 */
function describe(node, childrenOf, indent) {
  const role = node.role.value;
  const children = meaningful(node, childrenOf);
  const isNamedInside =
    NAMED_BY_CONTENT.has(role) ||
    (role === 'heading' && children.some((child) => !isText(child) && nameOf(child) === nameOf(node)));
  const name = isNamedInside && children.length ? '' : nameOf(node);
  // Text that is the name, or all there is, stands in the same line.
  const words = children.every(isText) ? joined(children.map(nameOf)) : '';
  const inside = words ? [] : linesOf(node, childrenOf, `${indent}  `);
  if (role === 'status' && !words && !inside.length) return [];
  const value = `${node.value?.value ?? ''}`;
  const line = [
    role,
    role === 'heading' ? propertyOf(node, 'level') : '',
    name && `“${name}”`,
    words && words !== name ? `“${words}”` : '',
    value && value !== name ? `= ${value}` : '',
    ...statesOf(node),
    node.description?.value ? `(${node.description.value})` : '',
  ];
  return [`${indent}${line.filter((part) => part).join(' ')}`, ...inside];
}

/** What is met in a node, without what only holds it. */
const meaningful = (node, childrenOf) =>
  childrenOf(node).flatMap((child) => {
    const role = child.role?.value;
    if (child.ignored || INLINE.has(role) || (SILENT.has(role) && !nameOf(child)))
      return meaningful(child, childrenOf);
    return SILENT.has(role) ? [] : [child];
  });

/** Parts of a line: a sign stands at the word before it. @param {readonly string[]} texts */
const joined = (texts) =>
  texts
    .join(' ')
    .trim()
    .replace(/ (?=[.,:;)!?])/g, '');

const isText = ({ role }) => role.value === 'StaticText';

/** @param {Node} node */
const nameOf = ({ name }) => `${name?.value ?? ''}`.replace(/\s+/g, ' ').trim();

/** @param {Node} node @param {string} wanted */
const propertyOf = ({ properties = [] }, wanted) =>
  properties.find(({ name }) => name === wanted)?.value.value;

/** @param {Node} node */
function statesOf(node) {
  return HEARD.flatMap((name) => {
    const value = propertyOf(node, name);
    if (name === 'expanded' && value === false) return ['collapsed'];
    return value && value !== 'false' ? [name] : [];
  });
}
