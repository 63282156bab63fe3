import { css, html, unsafeCSS } from 'lit';
import { PortletElement } from '../src/portlet/portlet-element.js';
import { icon } from '../src/portlet/icon.js';
import { renderIcon } from '../src/weather-regions/views/current.js';
import { styles as weather } from '../src/weather-regions/weather-regions.css.js';

/** Text and what it stands on: names of colours in the styles. */
const TEXTS = [
  ['ink', 'surface'],
  ['ink-2', 'surface'],
  ['link', 'surface'],
  ['ink', 'surface-2'],
  ['ink-2', 'surface-2'],
  ['on-accent', 'accent'],
  ['on-notice', 'notice'],
] as const;

const DRAWN = ['mark', 'focus', 'line', 'sun', 'cloud', 'rain', 'storm'] as const;
const SIZES = ['text', 'heading', 'small'] as const;
const LENGTHS = ['bar', 'target', 'gap', 'row'] as const;

/** A weather code of each pictogram. */
const CODES = [0, 1, 2, 3, 45, 51, 61, 80, 65, 56, 71, 95];

/** All colours, sizes and pictograms of a block, drawn with the block's own properties. */
class DesignSwatches extends PortletElement {
  static override get styles() {
    return [
      ...PortletElement.styles,
      weather,
      css`
        .swatches {
          display: grid;
          grid-template-columns: repeat(auto-fill, minmax(min(11em, 100%), 1fr));
          gap: 8px;
          padding: var(--gap);
        }
        .swatches .text {
          padding: 4px 8px;
          border: 1px solid var(--line);
        }
        .drawn::before,
        .length::before {
          content: '';
          display: block;
          block-size: 12px;
        }
        .length::before {
          background: var(--mark);
        }
        .sky {
          inline-size: 32px;
          block-size: 32px;
        }
      `,
      ...TEXTS.map(([ink, ground]) =>
        unsafeCSS(`.${ink}-on-${ground} { color: var(--${ink}); background: var(--${ground}) }`),
      ),
      ...DRAWN.map((name) => unsafeCSS(`.drawn-${name}::before { background: var(--${name}) }`)),
      ...SIZES.map((name) => unsafeCSS(`.size-${name} { font-size: var(--${name}) }`)),
      ...LENGTHS.map((name) => unsafeCSS(`.length-${name}::before { inline-size: var(--${name}) }`)),
    ];
  }

  protected override defaultHeading() {
    return 'Thiết kế · Design';
  }

  protected override hasContent() {
    return true;
  }

  protected override hasSlottedContent() {
    return true;
  }

  protected override renderContent() {
    return html`<div class="swatches weather">
      ${TEXTS.map(([ink, ground]) => html`<p class="text ${ink}-on-${ground}">${ink} / ${ground}: Ế Ộ ữ 21°</p>`)}
      ${DRAWN.map((name) => html`<p class="drawn drawn-${name}">${name}</p>`)}
      ${SIZES.map((name) => html`<p class="size-${name}">${name}: Uỷ ban nhân dân</p>`)}
      ${LENGTHS.map((name) => html`<p class="length length-${name}">${name}</p>`)}
      ${CODES.map((code) => html`<p>${renderIcon(code, true)} ${renderIcon(code, false)} ${code}</p>`)}
      <p>${icon('M6 9l6 6 6-6')} icon</p>
    </div>`;
  }
}

if (!customElements.get('design-swatches')) customElements.define('design-swatches', DesignSwatches);
