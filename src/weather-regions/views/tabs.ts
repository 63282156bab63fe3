import { html } from 'lit';
import { renderName } from './current.js';
import { renderRegion } from './region.js';
import { isRow } from './view-model.js';
import type { RenderView } from './view-model.js';

/** Keys of the tab pattern: where each leads from tab `index` of `count`. */
const STEPS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};
const MIRRORED: Readonly<Record<string, string>> = { ArrowRight: 'ArrowLeft', ArrowLeft: 'ArrowRight' };

/**
 * One region at a time, selected by tabs in one row, or by a select where they find no room (the styles show one of the two). All
 * panels are rendered, so that all can be printed.
 */
export const tabsView: RenderView = (model) => {
  const { entries, strings, rtl, selected, select } = model;
  const names = entries.map((entry) => (isRow(entry) ? entry.region.name : entry.text));
  // About what a row of tabs takes, in em: letters, and the space around each name.
  let length = 0;
  for (const name of names) length += name.length * 0.5 + 1.75;
  const room = ['20', '30', '45', '60'].find((size) => length <= Number(size)) ?? 'none';

  const onKeydown = (event: KeyboardEvent) => {
    // With a modifier they are the browser's: Alt and an arrow is the way back.
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const step = STEPS[(rtl && MIRRORED[event.key]) || event.key];
    if (!step) return;
    event.preventDefault();
    const next = step(selected, names.length);
    select(next);
    ((event.currentTarget as Element).children[next] as HTMLElement).focus();
  };
  const onChange = ({ target }: Event) => select((target as HTMLSelectElement).selectedIndex);

  return html`
    <div class="choice room-${room}">
      <label class="select">
        <span class="visually-hidden">${strings.region}</span>
        <select @change=${onChange}>
          ${names.map((name, index) => html`<option ?selected=${index === selected}>${name}</option>`)}
        </select>
      </label>
      <div class="tabs" part="tabs" role="tablist" aria-label=${strings.region} @keydown=${onKeydown}>
        ${names.map(
          (name, index) =>
            html`<button
              class="tab"
              part="tab"
              type="button"
              role="tab"
              id="tab-${index}"
              aria-selected=${index === selected ? 'true' : 'false'}
              aria-controls="panel-${index}"
              tabindex=${index === selected ? 0 : -1}
              @click=${() => select(index)}
            >
              ${name}
            </button>`,
        )}
      </div>
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
          ?hidden=${index !== selected}
        >
          <p class="printed" aria-hidden="true">${names[index]}</p>
          ${
            isRow(entry)
              ? html`${entry.region.province ? renderName(entry.region, strings) : ''}${renderRegion(entry, model)}`
              : html`<p class="problem">${strings.problem[entry.kind]}</p>`
          }
        </div>`,
    )}
  `;
};
