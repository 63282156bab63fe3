import { expect } from '@open-wc/testing';
import type { WeatherRegions } from '../../src/weather-regions/weather-regions.js';
import { openMeteo } from '../../src/weather-regions/sources/open-meteo.js';
import { block, service } from './block.js';

interface Forecast {
  readonly current: Record<string, number>;
}

/** What a refresh changes in the block beside its live region, as `characterData .temperature` or `attributes circle@cx`. */
async function changesOf(element: WeatherRegions): Promise<string[]> {
  const changes: string[] = [];
  const note = (records: MutationRecord[]) =>
    records.forEach(({ type, target, attributeName }) => {
      const parent = target instanceof Element ? target : target.parentElement!;
      if (parent.matches('[role="status"]')) return;
      const name = parent.classList[0] ? `.${parent.classList[0]}` : parent.localName;
      changes.push(`${type} ${name}${attributeName ? `@${attributeName}` : ''}`);
    });
  const observer = new MutationObserver(note);
  const everything = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(element.shadowRoot!, everything);
  await element.reload();
  await element.updateComplete;
  note(observer.takeRecords());
  observer.disconnect();
  return changes;
}

describe('a refresh of <weather-regions>', () => {
  const real = { now: Date.now, fetch: window.fetch };
  /** What the service's forecasts are changed to on their way. */
  let change: (forecasts: Forecast[]) => void;
  beforeEach(() => {
    change = () => {};
    Date.now = () => Date.parse('2026-11-23T03:15:20Z');
    window.fetch = async (...given) => {
      const response = await real.fetch.apply(window, given);
      const forecasts = (await response.json()) as Forecast[];
      change(forecasts);
      return new Response(JSON.stringify(forecasts), { headers: { 'content-type': 'application/json' } });
    };
  });
  afterEach(() => {
    Date.now = real.now;
    window.fetch = real.fetch;
    localStorage.clear();
  });

  const src = () => service('now=2026-11-23T03:15Z', 'temperature=27.4');

  for (const view of ['table', 'cards', 'tabs']) {
    const attributes = { view, days: '3', details: 'feels-like humidity wind' };

    it(`that changes nothing leaves every node of the ${view} as it is`, async () => {
      const element = await block({ ...attributes, src: src() });
      expect(await changesOf(element)).to.deep.equal([]);
      expect(await changesOf(element)).to.deep.equal([]);
    });

    it(`that changes one temperature changes one text node of the ${view}`, async () => {
      const element = await block({ view, src: src() });
      change = (forecasts) => {
        forecasts[1]!.current['temperature_2m']! += 3;
      };
      expect(await changesOf(element)).to.deep.equal(['characterData .temperature']);
      const figures = [...element.shadowRoot!.querySelectorAll('.temperature')];
      expect(figures.map(({ textContent }) => textContent.trim())).to.deep.equal(['27°', '30°', '27°']);
    });
  }

  it('builds no request anew, nor does an update', async () => {
    const { request } = openMeteo;
    let built = 0;
    Object.assign(openMeteo, {
      request(...given: Parameters<typeof request>) {
        built++;
        return request.apply(openMeteo, given);
      },
    });
    const element = await block({ src: src(), view: 'tabs' });
    expect(built).to.equal(3);
    element.requestUpdate();
    await element.updateComplete;
    await element.reload();
    expect(built).to.equal(3);
    element.regions = 'hue; vinh';
    await element.updateComplete;
    expect(built).to.equal(5);
    Object.assign(openMeteo, { request });
  });
});
