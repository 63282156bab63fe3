type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** A computed colour as the browser paints it: every notation, `light-dark()` and system colours included. */
export function painted(computed: string): Colour {
  const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d')!;
  context.fillStyle = computed;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** The ground that an element's text stands on: the nearest that is painted, across shadow trees. */
export function groundOf(element: Element): Colour {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    if (!(node instanceof Element)) continue;
    const colour = painted(getComputedStyle(node).backgroundColor);
    if (colour[3] === 1) return colour;
    if (colour[3] > 0) throw new Error('A ground that is seen through.');
  }
  return [255, 255, 255, 1];
}

const parentOf = (node: Node) => node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;

/** WCAG 2.2's contrast ratio, from 1 to 21. */
export function contrast(one: Colour, two: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(two)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
