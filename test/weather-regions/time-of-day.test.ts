import { expect } from '@open-wc/testing';
import { fakeClock } from '../data/fake-clock.js';
import type { WeatherRegions } from '../../src/weather-regions/weather-regions.js';
import { ageOf, block, calls, heard, inState, seen, service, warnings } from './block.js';

/** An instant by Viet Nam's wall clock. */
const at = (clock: string) => Date.parse(`${clock}:00+07:00`);
const days = (element: WeatherRegions) =>
  [...element.shadowRoot!.querySelectorAll('[part="days"] li > :first-child')].map(
    (day) => day.textContent.split(':')[0],
  );

describe('<weather-regions> by the clock', () => {
  let editor: ReturnType<typeof warnings>;
  const real = Date.now;
  beforeEach(() => (editor = warnings()));
  afterEach(() => {
    Date.now = real;
    editor.restore();
    localStorage.clear();
  });

  /** A block that comes at this time, with the weather of this time. */
  async function blockAt(clock: string, attributes: Record<string, string> = {}, ...switches: string[]) {
    Date.now = () => at(clock);
    const src = service(`now=${new Date(at(clock)).toISOString()}`, ...switches);
    return block({ src, regions: 'ha-noi', ...attributes });
  }
  const turnTo = async (element: WeatherRegions, clock: string) => {
    Date.now = () => at(clock);
    element.requestUpdate();
    await element.updateComplete;
  };

  for (const clock of ['00:10', '03:00', '05:30', '06:50', '07:10', '23:50']) {
    it(`calls at ${clock} Viet Nam's day today, wherever the reader is`, async () => {
      const element = await blockAt(`2026-11-24T${clock}`, { days: '3' });
      expect(days(element)).to.deep.equal([
        'Hà Nội, Hôm nay',
        'Hà Nội, Thứ tư 25/11',
        'Hà Nội, Thứ năm 26/11',
      ]);
      expect(seen(element, '[part="days"] .date')).to.deep.equal(['Hôm nay', 'T4 25/11', 'T5 26/11']);
    });
  }

  it('rolls over at midnight in Viet Nam, not a minute before', async () => {
    const element = await blockAt('2026-11-24T23:40', { days: '3' });
    await turnTo(element, '2026-11-24T23:59');
    expect(days(element)[1]).to.equal('Hà Nội, Thứ tư 25/11');
    await turnTo(element, '2026-11-25T00:00');
    expect(days(element)).to.deep.equal([
      'Hà Nội, Hôm nay',
      'Hà Nội, Thứ năm 26/11',
      'Hà Nội, Thứ sáu 27/11',
    ]);
  });

  it('has the lowest and highest of its own day in the sentence at three in the morning', async () => {
    const element = await blockAt('2026-11-24T03:00', { days: '1' });
    const day = element.shadowRoot!.querySelector('[part="days"] li > :first-child')!.textContent;
    const [range] = /−?\d+–−?\d+ °C/.exec(day)!;
    expect(heard(element)[0]).to.contain(`; ${range};`);
  });

  it('names the days where there are no data, by the same clock', async () => {
    Date.now = () => at('2026-11-24T03:00');
    const src = service('empty=0', `now=${new Date(Date.now()).toISOString()}`);
    const element = await block({ src, regions: 'ha-noi; hue', days: '2' });
    expect(days(element).slice(0, 2)).to.deep.equal(['Hà Nội, Hôm nay', 'Hà Nội, Thứ tư 25/11']);
  });

  it('tells the time of the figures in Viet Nam, and their age in words', async () => {
    const element = await blockAt('2026-11-24T03:05');
    const line = () => seen(element, '[part="source"] p')[0];
    expect(line()).to.equal('Cập nhật 03:05 · vừa xong');
    expect(element.shadowRoot!.querySelector('time')!.dateTime).to.equal('2026-11-24T03:05+07:00');
    await turnTo(element, '2026-11-24T03:06');
    expect(line()).to.equal('Cập nhật 03:05 · 1 phút trước');
    await turnTo(element, '2026-11-24T03:24');
    expect(line()).to.equal('Cập nhật 03:05 · 19 phút trước');
  });

  it('names the day of figures from before midnight in place of their age', async () => {
    const element = await blockAt('2026-11-24T23:55');
    await turnTo(element, '2026-11-25T00:05');
    expect(seen(element, '[part="source"] p')[0]).to.equal('Cập nhật 23:55 24/11');
  });

  for (const [minutes, state] of [
    [45, 'ready'],
    [75, 'stale'],
  ] as const) {
    it(`is ${state} with a portal's file that was ${minutes} minutes old when it came`, async () => {
      const time = Date.now() - minutes * 60_000;
      const element = await block({
        source: 'json',
        src: `/portal/now=${new Date(time).toISOString()}/weather.json`,
        regions: 'ha-noi',
      });
      expect(element.state).to.equal(state);
      if (state === 'ready') {
        expect(seen(element, '[part="source"]')[0]).to.match(/Cập nhật \d\d:\d\d · vừa xong/);
        return;
      }
      expect(seen(element)[0]).to.match(/^Số liệu cũ/);
      expect(seen(element, '[part="source"]')[0]).to.match(ageOf(time, '1 giờ trước'));
    });
  }

  it('asks again every fifteen minutes, a tenth sooner to a fifth later', async () => {
    const clock = fakeClock();
    const src = service(`now=${new Date(Date.now()).toISOString()}`);
    const element = document.createElement('weather-regions');
    element.src = src;
    document.body.append(element);
    try {
      for (let waited = 0; element.state !== 'ready' && waited < 200; waited++) {
        await clock.pass(25);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      await inState(element, 'ready');
      await clock.pass(13 * 60_000);
      expect((await calls(src)).count).to.equal(1);
      let { count } = await calls(src);
      for (let left = 5.2 * 60; left > 0 && count < 2; left -= 5) {
        await clock.pass(5000);
        ({ count } = await calls(src));
      }
      expect(count).to.equal(2);
    } finally {
      element.remove();
      await clock.pass(0);
      clock.restore();
    }
  });

  it('is silent to the editor all the while', async () => {
    await blockAt('2026-11-24T03:00', { days: '3', view: 'cards' });
    expect(editor.said).to.deep.equal([]);
  });
});
