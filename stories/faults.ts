import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { PortletElement } from '../src/portlet/portlet-element.js';
import { comesTo, eventually, press } from './act.js';
import { faults, setFault } from './faulty-source.js';

/** A block over buttons that make its source fail in each way, and come back. */
export const withFaults = (block: TemplateResult): TemplateResult => html`
  <div>
    <p>
      ${Object.entries(faults).map(
        ([name, { title }]) =>
          html`<button
            type="button"
            .style=${'background: Canvas; color: CanvasText'}
            @click=${(event: Event) => cause(name, event.target as Element)}
          >
            ${title}
          </button> `,
      )}
    </p>
    ${block}
  </div>
`;

function cause(name: string, button: Element) {
  setFault(name);
  for (const block of button.closest('div')!.querySelectorAll('*'))
    if (block instanceof PortletElement) void block.reload();
}

/** The source goes away and comes back: what was shown stays meanwhile, and the block says so. */
export const goesAndComes =
  (tag: string) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    await press(canvasElement, /Come back/);
    await comesTo(canvasElement, tag, 'ready');
    await press(canvasElement, /Go away/);
    await comesTo(canvasElement, tag, 'stale');
    const { shadowRoot } = await eventually(() => canvasElement.querySelector(tag), tag);
    await eventually(() => shadowRoot!.querySelector('[part="notice"]'), 'notice');
    await press(canvasElement, /Come back/);
    await comesTo(canvasElement, tag, 'ready');
  };
