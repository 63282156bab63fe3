import { flatParent } from './flat-tree.js';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** The contrast, 1 to 21, of a colour with the ground that an element stands on (WCAG 2.2). */
export const contrastWithGround = (colour: string, element: Element): number =>
  contrast(read(colour), groundOf(flatParent(element)));

/** That of an element's own text with its ground, which may be its own, too. */
export const contrastOfText = (element: Element): number =>
  contrast(read(getComputedStyle(element).color), groundOf(element));

function contrast(...colours: [Colour, Colour]): number {
  const lights = colours.map(luminance).sort((one, other) => other - one);
  return (lights[0]! + 0.05) / (lights[1]! + 0.05);
}

/** What is seen of the grounds from an element outwards, on the page's white. */
function groundOf(element: Element | null | undefined): Colour {
  const grounds: Colour[] = [];
  for (let around = element; around && grounds.at(-1)?.[3] !== 1; around = flatParent(around))
    grounds.push(read(getComputedStyle(around).backgroundColor));
  return grounds.reduceRight<Colour>(
    (under, [red, green, blue, alpha]) => {
      const mix = (over: number, index: number) => over * alpha + under[index]! * (1 - alpha);
      return [mix(red, 0), mix(green, 1), mix(blue, 2), 1];
    },
    [255, 255, 255, 1],
  );
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
