/**
 * One path for an icon of several shapes, so that a page carries a string and draws one element. Shapes of the basic
 * kinds become the path that SVG 2 gives as their equivalent ("Basic Shapes"), so nothing about the picture changes.
 *
 * @param {[string, Record<string, string>][]} shapes Names and attributes of the icon's elements, in drawing order.
 * @returns {string} The value of `d`.
 * @throws {Error} At an element or attribute that a path alone cannot stand for.
 */
export function iconPath(shapes) {
  return shapes.map(([name, attributes]) => shapePath(name, attributes)).join('');
}

/** What each element may say about its form; anything else (a fill, a transform) would be lost. */
const geometry = {
  path: ['d'],
  line: ['x1', 'y1', 'x2', 'y2'],
  polyline: ['points'],
  polygon: ['points'],
  circle: ['cx', 'cy', 'r'],
  ellipse: ['cx', 'cy', 'rx', 'ry'],
  rect: ['x', 'y', 'width', 'height', 'rx', 'ry'],
};

/**
 * @param {string} name
 * @param {Record<string, string>} attributes
 */
function shapePath(name, attributes) {
  if (!Object.hasOwn(geometry, name)) throw new Error(`<${name}> has no path`);
  for (const attribute of Object.keys(attributes)) {
    if (!geometry[name].includes(attribute))
      throw new Error(`<${name} ${attribute}="${attributes[attribute]}"> is more than a path`);
  }
  const number = (attribute) => Number(attributes[attribute] ?? 0);
  switch (name) {
    case 'line':
      return `M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`;
    case 'polyline':
      return linePath(attributes.points);
    case 'polygon':
      return `${linePath(attributes.points)}z`;
    case 'circle':
      return ellipsePath(number('cx'), number('cy'), number('r'), number('r'));
    case 'ellipse':
      return ellipsePath(number('cx'), number('cy'), number('rx'), number('ry'));
    case 'rect':
      return rectPath(attributes);
    default:
      return startingAbsolutely(attributes.d);
  }
}

/** A first `m` counts from the origin only while nothing is drawn before it; the pairs after it are lines by offset. */
function startingAbsolutely(d) {
  const coordinate = '[-+]?(?:\\d*\\.\\d+|\\d+\\.?)(?:e[-+]?\\d+)?';
  const start = new RegExp(`^\\s*m\\s*(${coordinate})[\\s,]*(${coordinate})[\\s,]*(?=([-+.\\d])?)`);
  return d.trim().replace(start, (_, x, y, more) => `M${x} ${y}${more ? 'l' : ''}`);
}

function linePath(points) {
  const [first, ...rest] = points
    .trim()
    .split(/[\s,]+/)
    .reduce((pairs, value, index) => {
      if (index % 2) pairs[pairs.length - 1] += ` ${Number(value)}`;
      else pairs.push(`${Number(value)}`);
      return pairs;
    }, /** @type {string[]} */ ([]));
  return `M${first}${rest.map((pair) => `L${pair}`).join('')}`;
}

/** From three o'clock, clockwise, in two halves: an arc that ends where it begins would be none. */
function ellipsePath(cx, cy, rx, ry) {
  const arc = (width) => `a${rx} ${ry} 0 0 1${separated(width)} 0`;
  return `M${exact(cx + rx)} ${cy}${arc(-2 * rx)}${arc(2 * rx)}z`;
}

/** A missing radius is the other's; none is more than half of its side. */
function rectPath({ x = 0, y = 0, width, height, rx: givenX, ry: givenY }) {
  const rx = Math.min(Number(givenX ?? givenY ?? 0), width / 2);
  const ry = Math.min(Number(givenY ?? givenX ?? 0), height / 2);
  const across = exact(width - 2 * rx);
  const down = exact(height - 2 * ry);
  const corner = (right, below) =>
    rx && ry ? `a${rx} ${ry} 0 0 1${separated(right)}${separated(below)}` : '';
  return `M${exact(Number(x) + rx)} ${Number(y)}h${across}${corner(rx, ry)}v${down}${corner(-rx, ry)}h${-across}${corner(-rx, -ry)}v${-down}${corner(rx, -ry)}z`;
}

/** Sums of decimal fractions without what binary adds to them. */
function exact(value) {
  return Number(value.toFixed(6));
}

/** A number behind another: a minus sign parts them as well as a space. */
function separated(value) {
  return value < 0 ? exact(value) : ` ${exact(value)}`;
}
