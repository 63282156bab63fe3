import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { present } from './card.js';
import { placeName } from './present.js';
import { isRow } from './view.js';
import type { View } from './view.js';

/** Keys of the tab pattern: where each leads from tab `index` of `count`. */
const steps: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * One place at a time, chosen by tabs, or by a select where tabs have no room (the styles show one of the two). All
 * panels are there, so that print can show them all.
 * @param current Index of the place shown.
 * @param choose Called with the index that the reader chose.
 */
export function tabsView(view: View, current: number, choose: (index: number) => void): TemplateResult {
  const { entries, text, rtl } = view;
  const names = entries.map((entry) => (isRow(entry) ? entry.region.name : entry.text));

  const onKey = (event: KeyboardEvent) => {
    // With a modifier they are the browser's: Alt and an arrow is the way back.
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const mirrored = rtl ? { ArrowRight: 'ArrowLeft', ArrowLeft: 'ArrowRight' }[event.key] : undefined;
    const step = steps[mirrored ?? event.key];
    if (!step) return;
    event.preventDefault();
    const next = step(current, names.length);
    choose(next);
    ((event.currentTarget as Element).children[next] as HTMLElement).focus();
  };

  return html`
    <label class="choice">
      <span class="visually-hidden">${text.place}</span>
      <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).selectedIndex)}>
        ${names.map((name, index) => html`<option ?selected=${index === current}>${name}</option>`)}
      </select>
    </label>
    <div class="tabs" part="tabs" role="tablist" aria-label=${text.place} @keydown=${onKey}>
      ${names.map(
        (name, index) =>
          html`<button
            class="tab"
            part="tab"
            type="button"
            role="tab"
            id="tab-${index}"
            aria-selected=${index === current ? 'true' : 'false'}
            aria-controls="panel-${index}"
            tabindex=${index === current ? 0 : -1}
            @click=${() => choose(index)}
          >
            ${name}
          </button>`,
      )}
    </div>
    ${entries.map(
      (entry, index) =>
        html`<div
          class="panel"
          part="panel"
          role="tabpanel"
          id="panel-${index}"
          aria-label=${names[index]!}
          tabindex="0"
          ?hidden=${index !== current}
        >
          <p class="printed" aria-hidden="true">${names[index]}</p>
          ${
            isRow(entry)
              ? html`${entry.region.province ? placeName(entry.region, text) : ''}${present(entry, view)}`
              : html`<p class="problem">${text.problem[entry.kind]}</p>`
          }
        </div>`,
    )}
  `;
}
