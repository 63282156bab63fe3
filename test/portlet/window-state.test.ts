import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { PortletToggleEvent } from '../../src/portlet/events.js';
import { address, block, button, editorHears, inState, listen, part, seen, settled } from './stage.js';
import type { TestBlock } from './test-block.js';

const focused = (element: Element) => element.shadowRoot!.activeElement;
const shown = ({ offsetHeight }: HTMLElement) => offsetHeight > 0;
const body = (element: Element) => part(element, 'body')!;
const dialog = (element: Element) => part(element, 'window') as HTMLDialogElement | null;

/** As a reader without a mouse does it. */
async function press(target: HTMLElement, key: string) {
  target.focus();
  await sendKeys({ press: key });
}

describe('the window state', () => {
  const said = editorHears();
  let element: TestBlock;

  /** Keys come in their own time. */
  const becomes = async (state: string) => {
    await waitUntil(() => element.getAttribute('window-state') === state, `window-state="${state}"`);
    await element.updateComplete;
  };

  /** Nothing has come of it. */
  const stays = async (state: string) => {
    await element.updateComplete;
    expect(element.getAttribute('window-state')).to.equal(state);
  };

  beforeEach(async () => {
    element = await settled({ src: address() }, '<p id="written">Nội dung của trang</p>');
  });

  describe('minimized', () => {
    for (const key of ['Enter', ' ']) {
      it(`comes and goes with ${key === ' ' ? 'the space bar' : key} on the heading`, async () => {
        const toggle = button(element, 'toggle');
        expect(toggle.getAttribute('aria-expanded')).to.equal('true');
        await press(toggle, key);
        await becomes('minimized');
        expect(toggle.getAttribute('aria-expanded')).to.equal('false');
        expect(shown(body(element))).to.equal(false);
        expect(focused(element)).to.equal(toggle);
        await sendKeys({ press: key });
        await becomes('normal');
        expect(toggle.getAttribute('aria-expanded')).to.equal('true');
        expect(shown(body(element))).to.equal(true);
      });
    }

    it('is named by the heading and says what it controls', () => {
      const toggle = button(element, 'toggle');
      expect(toggle.textContent.trim()).to.equal('Nhiệt độ');
      expect(toggle.closest('h2')).to.equal(part(element, 'heading'));
      expect(toggle.getAttribute('aria-controls')).to.equal(body(element).id);
    });

    it('can be what the page begins with', async () => {
      const folded = await block({ 'window-state': 'minimized' }, '<p>Nội dung</p>');
      expect(shown(body(folded))).to.equal(false);
      await expect(folded).to.be.accessible();
    });

    it('follows the attribute', async () => {
      element.setAttribute('window-state', 'minimized');
      await element.updateComplete;
      expect(shown(body(element))).to.equal(false);
      element.removeAttribute('window-state');
      await element.updateComplete;
      expect(shown(body(element))).to.equal(true);
      expect(said).to.deep.equal([]);
    });
  });

  describe('maximized', () => {
    it('is a modal dialog that is named, with the focus inside', async () => {
      await press(button(element, 'maximize'), 'Enter');
      await becomes('maximized');
      expect(dialog(element)!.matches(':modal')).to.equal(true);
      expect(dialog(element)!.getAttribute('aria-label')).to.equal('Nhiệt độ');
      expect(focused(element)).to.equal(button(element, 'close'));
      await expect(element).to.be.accessible();
    });

    it('has the heading of the block, of its level', async () => {
      element.headingLevel = 4;
      await press(button(element, 'maximize'), 'Enter');
      await becomes('maximized');
      const heading = dialog(element)!.querySelector('h1, h2, h3, h4, h5, h6')!;
      expect([heading.localName, heading.textContent.trim()]).to.deep.equal(['h4', 'Nhiệt độ']);
    });

    it('closes with Escape and gives the focus back', async () => {
      await press(button(element, 'maximize'), 'Enter');
      await becomes('maximized');
      await sendKeys({ press: 'Escape' });
      await becomes('normal');
      expect(dialog(element) === null).to.equal(true);
      expect(focused(element)).to.equal(button(element, 'maximize'));
    });

    it('closes with its button and gives the focus back', async () => {
      await press(button(element, 'maximize'), ' ');
      await becomes('maximized');
      await sendKeys({ press: 'Enter' });
      await becomes('normal');
      expect(focused(element)).to.equal(button(element, 'maximize'));
    });

    it('gives the focus to its button where a click has not focused that, as in Safari', async () => {
      (document.activeElement as HTMLElement | null)?.blur();
      button(element, 'maximize').click();
      await becomes('maximized');
      await sendKeys({ press: 'Escape' });
      await becomes('normal');
      expect(focused(element)).to.equal(button(element, 'maximize'));
    });

    it('closes with a click beside it, not with one in it', async () => {
      button(element, 'maximize').click();
      await becomes('maximized');
      part(element, 'window')!.querySelector<HTMLElement>('.body')!.click();
      await stays('maximized');
      dialog(element)!.click();
      await becomes('normal');
    });

    it('gives the focus back to the page’s own button, where that has opened it', async () => {
      const own = document.createElement('button');
      element.before(own);
      own.focus();
      element.windowState = 'maximized';
      await becomes('maximized');
      element.windowState = 'normal';
      await becomes('normal');
      expect(document.activeElement).to.equal(own);
    });

    it('leaves the block its height', async () => {
      for (const open of [
        () => button(element, 'maximize').click(),
        () => (element.windowState = 'maximized'),
      ]) {
        const height = element.offsetHeight;
        open();
        await becomes('maximized');
        expect(element.offsetHeight).to.equal(height);
        element.windowState = 'normal';
        await becomes('normal');
        expect(body(element).style.minBlockSize).to.equal('');
        expect(element.offsetHeight).to.equal(height);
      }
    });

    it('holds the live data, which go on being renewed and told', async () => {
      element.src = address('temperature=31.5');
      await inState(element, 'loading');
      await inState(element, 'ready');
      button(element, 'maximize').click();
      await becomes('maximized');
      const heard = listen(element);
      expect(seen(element, '[part="window"] .reading')).to.equal('31.5 °C');
      element.src = address('temperature=18.25');
      await inState(element, 'loading');
      await inState(element, 'ready');
      expect(seen(element, '[part="window"] .reading')).to.match(/^18/);
      expect(heard).to.deep.equal(['Nhiệt độ: đã có số liệu mới']);
      // FallbackLink it would be silent: the rest of the page is inert.
      expect(dialog(element)!.querySelector('[role="status"]') === null).to.equal(false);
    });

    it('holds what the page has written, while there is nothing else', async () => {
      const written = await settled({}, '<p>Nội dung</p>');
      const paragraph = written.querySelector('p')!;
      button(written, 'maximize').click();
      await written.updateComplete;
      expect(paragraph.assignedSlot!.closest('dialog')).to.equal(dialog(written));
      expect(shown(paragraph)).to.equal(true);
    });

    it('can be what the page begins with', async () => {
      const open = await block({ 'window-state': 'maximized' }, '<p>Nội dung</p>');
      expect(dialog(open)!.matches(':modal')).to.equal(true);
      open.remove();
    });

    it('stays, modal, when the page moves the block', async () => {
      button(element, 'maximize').click();
      await becomes('maximized');
      const other = document.createElement('div');
      element.parentElement!.append(other);
      other.append(element);
      await stays('maximized');
      expect(dialog(element)!.matches(':modal')).to.equal(true);
    });

    it('can be opened again in the moment of closing', async () => {
      button(element, 'maximize').click();
      await becomes('maximized');
      const closed = oneEvent(dialog(element)!, 'close');
      element.windowState = 'normal';
      await stays('normal');
      element.windowState = 'maximized';
      await stays('maximized');
      await closed;
      await stays('maximized');
      expect(dialog(element)!.matches(':modal')).to.equal(true);
    });
  });

  describe('portlet-toggle', () => {
    it('bubbles out of shadow trees and says from what to what', async () => {
      const heard: PortletToggleEvent[] = [];
      const outer = document.createElement('div');
      element.parentElement!.append(outer);
      outer.attachShadow({ mode: 'open' }).append(element);
      const listener = (event: Event) => heard.push(event as PortletToggleEvent);
      document.addEventListener('portlet-toggle', listener);
      button(element, 'toggle').click();
      await becomes('minimized');
      button(element, 'maximize').click();
      await becomes('maximized');
      button(element, 'close').click();
      await becomes('normal');
      document.removeEventListener('portlet-toggle', listener);
      expect(heard.map(({ previous, windowState }) => `${previous} → ${windowState}`)).to.deep.equal([
        'normal → minimized',
        'minimized → maximized',
        'maximized → normal',
      ]);
      heard.forEach((event) => expect(event).to.include({ bubbles: true, composed: true, cancelable: true }));
    });

    it('is the page’s to cancel', async () => {
      element.addEventListener('portlet-toggle', (event) => event.preventDefault());
      button(element, 'toggle').click();
      await stays('normal');
      button(element, 'maximize').click();
      await stays('normal');
      element.windowState = 'maximized';
      await becomes('maximized');
      button(element, 'close').click();
      await stays('maximized');
    });

    it('is the page’s to cancel for Escape and for a click beside the window too', async () => {
      await press(button(element, 'maximize'), 'Enter');
      await becomes('maximized');
      const asked: string[] = [];
      element.addEventListener('portlet-toggle', (event) => {
        asked.push(event.windowState);
        event.preventDefault();
      });
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => asked.length === 1, 'Escape asks');
      await stays('maximized');
      expect(dialog(element)!.open).to.equal(true);
      dialog(element)!.click();
      await stays('maximized');
      expect(dialog(element)!.matches(':modal')).to.equal(true);
      expect(asked).to.deep.equal(['normal', 'normal']);
    });

    it('is not fired for what the page does itself', async () => {
      let count = 0;
      element.addEventListener('portlet-toggle', () => count++);
      element.windowState = 'minimized';
      await becomes('minimized');
      element.windowState = 'maximized';
      await becomes('maximized');
      expect(count).to.equal(0);
    });
  });
});
