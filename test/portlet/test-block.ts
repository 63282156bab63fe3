import { html } from 'lit';
import type { Failure } from '../../src/data/error.js';
import type { DataRequest } from '../../src/data/request.js';
import { PortletElement } from '../../src/portlet/portlet-element.js';
import type { FallbackLink } from '../../src/portlet/portlet-element.js';

/** The smallest block there can be: the temperature at the place that `src` asks a weather service for. */
export class TestBlock extends PortletElement<number> {
  /** Set by a test: why nothing may be asked for. */
  refuses: Failure | undefined;

  protected override defaultHeading(): string {
    return this.language === 'vi' ? 'Nhiệt độ' : 'Temperature';
  }

  protected override requests(): readonly DataRequest<number>[] {
    return this.src === null ? [] : [temperatureAt(this.src)];
  }

  protected override configError(): Failure | undefined {
    return this.refuses;
  }

  protected override fallbackLink(): FallbackLink {
    return { href: 'https://thoitiet.example/', text: 'thoitiet.example' };
  }

  protected override contentSummary(): string {
    return this.reading();
  }

  protected override renderContent(): unknown {
    return html`<p class="reading">${this.reading()}</p>`;
  }

  protected override renderSkeleton(): unknown {
    return html`<p class="reading"><span class="blank">00,0 °C</span></p>`;
  }

  private reading(): string {
    const [request] = this.requests();
    return `${request && this.result(request)?.value} °C`;
  }
}

customElements.define('test-block', TestBlock);

export function temperatureAt(url: string): DataRequest<number> {
  return {
    key: `temperature ${url}`,
    url,
    parse: (bytes) => JSON.parse(new TextDecoder().decode(bytes)).current.temperature_2m,
    revive: Number,
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'test-block': TestBlock;
  }
}
