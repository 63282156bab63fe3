import { flatParent } from './flat-tree.js';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** The contrast, 1 to 21, of a colour with the ground that an element stands on (WCAG 2.2). */
export function contrastWithGround(colour: string, element: Element): number {
  const lights = [read(colour), groundOf(element)].map(luminance).sort((one, other) => other - one);
  return (lights[0]! + 0.05) / (lights[1]! + 0.05);
}

/** The nearest opaque ground around the element; the page's white where there is none. */
function groundOf(element: Element): Colour {
  for (let around = flatParent(element); around; around = flatParent(around)) {
    const ground = read(getComputedStyle(around).backgroundColor);
    if (ground[3] === 1) return ground;
  }
  return [255, 255, 255, 1];
}

function read(colour: string): Colour {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue, alpha];
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour
    .slice(0, 3)
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
