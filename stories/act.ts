/** What a person does in a story, for its `play`: things are found by what they are and say, in shadow trees as well. */

const CONTROLS = 'button, a[href], summary, [role="tab"], [role="button"]';
const PATIENCE_MS = 5_000;

/** Resolves with what is found once it is there. @throws {Error} that names it, after 5 s. */
export async function eventually<T>(find: () => T | undefined | null | false, what: string): Promise<T> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const found = find();
    if (found) return found;
    if (performance.now() > end) throw new Error(`There is no ${what}`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** The first that a selector finds, at any depth. */
export function inside(root: ParentNode, selector: string): HTMLElement | undefined {
  return allInside(root, selector)[0];
}

/** Presses the control of that name. */
export async function press(root: ParentNode, name: RegExp): Promise<void> {
  const control = await eventually(
    () => allInside(root, CONTROLS).find((element) => name.test(nameOf(element)) && isShown(element)),
    `control called ${name}`,
  );
  control.focus();
  control.click();
}

/** Chooses by a tab or, where there is no room for tabs, in the list in their place. */
export async function choose(root: ParentNode, name: string): Promise<void> {
  const isNamed = (element: Element) => element.textContent?.trim() === name;
  const control = await eventually(
    () => allInside(root, 'select, [role="tab"]').find((element) => isShown(element) && hasChoice(element)),
    `choice called ${name}`,
  );
  if (!(control instanceof HTMLSelectElement)) return control.click();
  control.selectedIndex = [...control.options].findIndex(isNamed);
  control.dispatchEvent(new Event('change', { bubbles: true }));

  function hasChoice(element: HTMLElement) {
    return element instanceof HTMLSelectElement ? [...element.options].some(isNamed) : isNamed(element);
  }
}

/** Resolves when a block has come to a state. */
export const comesTo = (root: ParentNode, tag: string, state: string): Promise<unknown> =>
  eventually(() => root.querySelector(`${tag}[state="${state}"]`), `<${tag}> that is ${state}`);

function allInside(root: ParentNode, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? allInside(element.shadowRoot, selector) : []),
  ]);
}

const nameOf = (element: HTMLElement) =>
  element.getAttribute('aria-label') ?? element.textContent?.trim() ?? element.title;

const isShown = (element: HTMLElement) => element.getClientRects().length > 0;
