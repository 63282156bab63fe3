import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** Texts with fewer headings are seen at a glance. */
const MIN_HEADINGS = 4;

/**
 * The headings of a long text, each leading to its section. Folded: it takes one line before the text is there and after.
 *
 * @param headings Of a text that is still on its way, `undefined` for each.
 */
export function contents(
  headings: readonly (HTMLElement | undefined)[],
  label: string,
): TemplateResult | typeof nothing {
  if (headings.length < MIN_HEADINGS) return nothing;
  const top = Math.min(...headings.map((heading) => levelOf(heading)));
  const goTo = (heading: HTMLElement) => {
    heading.tabIndex = -1;
    heading.focus();
  };
  return html`<div class="contents" part="contents">
    <details>
      <summary>${label}</summary>
      <ol>
        ${headings.map(
          (heading) =>
            heading &&
            html`<li class=${levelOf(heading) > top ? 'sub' : ''}>
              <button type="button" @click=${() => goTo(heading)}>${heading.textContent}</button>
            </li>`,
        )}
      </ol>
    </details>
  </div>`;
}

const levelOf = (heading: HTMLElement | undefined) => Number(heading?.localName[1] ?? 6);
