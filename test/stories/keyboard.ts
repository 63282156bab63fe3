import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ListedStory } from './catalogue.js';
import { listening } from './console.js';
import { controlsOf, focused, nameOf } from './controls.js';
import { onScreen, tell } from './stage.js';

/** Asserts of each story that a reader without a mouse gets to everything in it. */
export function testKeyboard(stories: readonly ListedStory[]) {
  describe('by keyboard', () => {
    onScreen(768);
    listening();

    for (const story of stories) {
      it(`Tab reaches every control in the order in which it is read, and shows it: ${story.name}`, async () => {
        const page = await tell(story, 768);
        const expected = controlsOf(page);
        // A window has taken the focus already; otherwise the walk begins at the head of the page.
        let begun = expected.includes(focused() as HTMLElement);
        const reached: (Element | null)[] = [];
        for (const control of expected) {
          if (!begun) (document.activeElement as HTMLElement).blur();
          if (reached.length || !begun) await sendKeys({ press: 'Tab' });
          begun = true;
          reached.push(focused());
          expect(nameOf(focused())).to.equal(nameOf(control));
          expect(isVisiblyFocused(control), `${nameOf(control)} is visibly focused`).to.equal(true);
          expect(isOnTop(control), `${nameOf(control)} is not covered`).to.equal(true);
        }
        expected.slice(1).forEach((control, index) => {
          const before = expected[index]!;
          expect(isReadAfter(before, control), `${nameOf(control)} is read after ${nameOf(before)}`).to.equal(
            true,
          );
        });
      });
    }
  });
}

/** The page's own links and summaries have the browser's ring; a block's controls have a block's. */
function isVisiblyFocused(control: Element): boolean {
  const { outlineStyle, outlineWidth } = getComputedStyle(control);
  const isOurs = control.getRootNode() instanceof ShadowRoot;
  return (
    control.matches(':focus-visible') && outlineStyle !== 'none' && (!isOurs || parseFloat(outlineWidth) >= 3)
  );
}

/** Whether a finger or a mouse at its middle would meet the control itself. */
function isOnTop(control: Element): boolean {
  // Firefox scrolls to what has the focus a frame later.
  control.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = control.getClientRects()[0]!;
  let met: Element | null = null;
  for (let root: DocumentOrShadowRoot | null | undefined = document; root; root = met?.shadowRoot) {
    const here: Element | null = root.elementFromPoint(left + width / 2, top + Math.min(height / 2, 40));
    if (here === met) break;
    met = here;
  }
  return met !== null && (control.contains(met) || met.contains(control));
}

/** Below it, beside it in the direction of reading, or in the next column. */
function isReadAfter(before: Element, control: Element): boolean {
  const [one, other] = [before, control].map((each) => each.getClientRects()[0]!) as [DOMRect, DOMRect];
  const isBeside = other.top < one.bottom && one.top < other.bottom;
  return (isBeside ? other.left > one.left : other.top > one.top) || other.left >= one.right;
}
