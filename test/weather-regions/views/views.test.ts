import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { WeatherRegions } from '../../../src/weather-regions/weather-regions.js';
import { block, inState, seen, service } from '../block.js';

const all = <T extends Element>(element: WeatherRegions, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<T & HTMLElement>(selector),
];

/** A block in a column of this width. */
async function column(width: number, attributes: Record<string, string>): Promise<WeatherRegions> {
  const element = await block(attributes);
  element.style.inlineSize = `${width}px`;
  await element.updateComplete;
  return element;
}

describe('views of <weather-regions>', () => {
  afterEach(() => localStorage.clear());

  [180, 230, 320, 640, 1280].forEach((width) =>
    ['table', 'cards', 'tabs'].forEach((view) =>
      it(`${view} fits ${width} px`, async () => {
        const element = await column(width, {
          view,
          days: '3',
          details: 'feels-like humidity wind',
          regions: 'ha-noi; Bà Rịa - Vũng Tàu; Pleiku',
        });
        const body = element.shadowRoot!.querySelector<HTMLElement>('.body')!;
        expect(body.scrollWidth).to.be.at.most(body.clientWidth);
        const right = element.getBoundingClientRect().right + 0.5;
        const out = all(element, '.body *').filter(
          (part) => !part.closest('.visually-hidden, svg') && part.getBoundingClientRect().right > right,
        );
        expect(out.map((part) => part.className)).to.deep.equal([]);
      }),
    ),
  );

  describe('tabs', () => {
    const open = () => block({ view: 'tabs', src: service('code=2') });
    const chosen = (element: WeatherRegions) => seen(element, '[role="tab"][aria-selected="true"]');
    const panels = (element: WeatherRegions) =>
      all(element, '[role="tabpanel"]').filter(({ hidden }) => !hidden);

    it('shows one place at a time, chosen by its tab', async () => {
      const element = await column(640, { view: 'tabs' });
      expect(chosen(element)).to.deep.equal(['Hà Nội']);
      all(element, '[role="tab"]')[2]!.click();
      await element.updateComplete;
      expect(chosen(element)).to.deep.equal(['TP Hồ Chí Minh']);
      expect(panels(element)).to.have.length(1);
      expect(panels(element)[0]!.getAttribute('aria-label')).to.equal('TP Hồ Chí Minh');
      await expect(element).to.be.accessible();
    });

    it('follows the keys of the tab pattern', async () => {
      const element = await open();
      element.style.inlineSize = '640px';
      all(element, '[role="tab"]')[0]!.focus();
      const press = async (key: string) => {
        await sendKeys({ press: key });
        await element.updateComplete;
        return [chosen(element)[0], element.shadowRoot!.activeElement!.textContent.trim()];
      };
      expect(await press('ArrowRight')).to.deep.equal(['Đà Nẵng', 'Đà Nẵng']);
      expect(await press('End')).to.deep.equal(['TP Hồ Chí Minh', 'TP Hồ Chí Minh']);
      expect(await press('ArrowRight')).to.deep.equal(['Hà Nội', 'Hà Nội']);
      expect(await press('ArrowLeft')).to.deep.equal(['TP Hồ Chí Minh', 'TP Hồ Chí Minh']);
      expect(await press('Home')).to.deep.equal(['Hà Nội', 'Hà Nội']);
    });

    it('takes its keys from the page, and no other: neither scrolls with them nor bars the way back', async () => {
      const element = await open();
      element.style.inlineSize = '640px';
      const [tab] = all(element, '[role="tab"]');
      const taken = async (key: string, init: KeyboardEventInit = {}) => {
        const event = new KeyboardEvent('keydown', {
          key,
          bubbles: true,
          composed: true,
          cancelable: true,
          ...init,
        });
        tab!.dispatchEvent(event);
        await element.updateComplete;
        return event.defaultPrevented;
      };
      for (const key of ['ArrowRight', 'ArrowLeft', 'Home', 'End']) {
        expect(await taken(key), key).to.equal(true);
        tab!.click();
        await element.updateComplete;
        for (const modifier of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey'])
          expect(await taken(key, { [modifier]: true }), `${modifier} ${key}`).to.equal(false);
        expect(chosen(element)).to.deep.equal(['Hà Nội']);
      }
      for (const key of ['ArrowDown', 'ArrowUp', 'PageDown', 'Tab', ' ', 'a'])
        expect(await taken(key), key).to.equal(false);
      expect(chosen(element)).to.deep.equal(['Hà Nội']);
    });

    it('ties each tab to its panel', async () => {
      const element = await open();
      const tabs = all(element, '[role="tab"]');
      all(element, '[role="tabpanel"]').forEach(({ id }, index) =>
        expect(tabs[index]!.getAttribute('aria-controls')).to.equal(id),
      );
      expect(all(element, '[role="tablist"]')[0]!.getAttribute('aria-label')).to.equal('Địa phương');
    });

    it('stays within its places when there are fewer of them', async () => {
      const element = await open();
      element.style.inlineSize = '640px';
      all(element, '[role="tab"]')[2]!.click();
      element.regions = 'ha-noi; hue';
      await inState(element, 'loading');
      await inState(element, 'ready');
      expect(chosen(element)).to.deep.equal(['Huế']);
    });

    it('mirrors the arrows from right to left', async () => {
      const element = await open();
      element.style.inlineSize = '640px';
      element.dir = 'rtl';
      element.requestUpdate();
      await element.updateComplete;
      all(element, '[role="tab"]')[0]!.focus();
      await sendKeys({ press: 'ArrowLeft' });
      await element.updateComplete;
      expect(chosen(element)).to.deep.equal(['Đà Nẵng']);
    });

    it('has one tab stop', async () => {
      const element = await open();
      expect(all(element, '[role="tab"]').map(({ tabIndex }) => tabIndex)).to.deep.equal([0, -1, -1]);
    });

    it('becomes a select under 320 px', async () => {
      const element = await column(300, { view: 'tabs' });
      const [select] = all<HTMLSelectElement>(element, 'select');
      expect(getComputedStyle(all(element, '[role="tablist"]')[0]!).display).to.equal('none');
      expect(select!.checkVisibility()).to.equal(true);
      select!.selectedIndex = 1;
      select!.dispatchEvent(new Event('change'));
      await element.updateComplete;
      expect(panels(element)[0]!.getAttribute('aria-label')).to.equal('Đà Nẵng');
      expect(select!.labels![0]!.firstElementChild!.textContent).to.equal('Địa phương');
      await expect(element).to.be.accessible();
    });

    it('keeps the choice over a refresh', async () => {
      const element = await column(640, { view: 'tabs' });
      all(element, '[role="tab"]')[1]!.click();
      await element.reload();
      await element.updateComplete;
      expect(chosen(element)).to.deep.equal(['Đà Nẵng']);
    });
  });

  describe('days', () => {
    it('shows low, high and chance of rain of each', async () => {
      const element = await block({ days: '7', regions: 'ha-noi' });
      expect(seen(element, '.date')).to.have.length(7);
      expect(seen(element, '.date')[0]).to.equal('Hôm nay');
      seen(element, '.low').forEach((low) => expect(low).to.match(/^−?\d+°$/));
      seen(element, '.days .chance').forEach((chance) => expect(chance.trim()).to.match(/^\d+\u00a0%$/));
      expect(all(element, '.days li > .visually-hidden')[1]!.textContent).to.match(
        /^Hà Nội, (Thứ .+|Chủ nhật) \d\d\/\d\d: .+; khả năng mưa \d+ %; \d+–\d+ °C\.$/,
      );
    });

    it('draws all places on one scale, with a dot for the present', async () => {
      const element = await block({ days: '2', regions: 'ha-noi; ho-chi-minh' });
      const spans = all<SVGRectElement>(element, '.span').map((span) => [
        parseFloat(span.getAttribute('x')!),
        parseFloat(span.getAttribute('x')!) + parseFloat(span.getAttribute('width')!),
      ]);
      const numbers = (selector: string) =>
        seen(element, selector).map((text) => parseInt(text.replace('−', '-')));
      const lows = numbers('.low');
      const highs = numbers('.high');
      const coldest = lows.indexOf(Math.min(...lows));
      const warmest = highs.indexOf(Math.max(...highs));
      const dots = all(element, '.range .dot').map((dot) => parseFloat(dot.getAttribute('cx')!));
      expect(dots).to.have.length(2);
      // What is measured now may be past what was forecast for today.
      expect(Math.min(...dots, ...spans.map(([from]) => from!))).to.be.closeTo(0, 0.2);
      expect(Math.max(...dots, ...spans.map(([, to]) => to!))).to.be.closeTo(100, 0.2);
      expect(Math.min(...spans.map(([from]) => from!))).to.be.closeTo(spans[coldest]![0]!, 4);
      expect(Math.max(...spans.map(([, to]) => to!))).to.be.closeTo(spans[warmest]![1]!, 4);
    });
  });

  describe('the plain line', () => {
    const parts = (element: WeatherRegions) =>
      ['table', 'cards', 'tabs', 'days'].filter((name) => all(element, `[part="${name}"]`).length > 0);

    it('is a table, without days, of place, condition and temperature alone', async () => {
      const element = await block({ regions: 'ha-noi', src: service('code=2', 'temperature=27.6') });
      expect(parts(element)).to.deep.equal(['table']);
      expect(seen(element, '[part="table"] tbody')[0]!.replace(/\s+/g, ' ')).to.match(
        /^Hà Nội Có mây Mưa \d+ % [^;]+ Có mây, [^;]+; .* hiện 28° ?−?\d+–−?\d+°$/,
      );
      expect(seen(element, '[part="table"] tbody')[0]).to.not.match(/Độ ẩm \d|Cảm giác/);
    });

    for (const view of ['cards', 'tabs']) {
      it(`has no days and all details in ${view}`, async () => {
        const element = await block({ view, regions: 'ha-noi' });
        expect(parts(element)).to.deep.equal([view]);
        expect(seen(element, `[part="${view === 'cards' ? 'card' : 'panel'}"]`)[0]).to.match(
          /Cảm giác như −?\d+°[^]*Độ ẩm \d+ %[^]*(Gió .*cấp \d|Lặng gió)/,
        );
      });
    }
  });

  describe('cards', () => {
    const regions = 'hue; ha-noi; Bà Rịa - Vũng Tàu';

    it('have what is alike in one line, whatever the words', async () => {
      const element = await column(768, { view: 'cards', days: '2', lang: 'en', regions });
      // The service has one weather for all places.
      all(element, '.condition-text')[1]!.textContent = 'Heavy sleet showers and thunder';
      all(element, '.later')[2]!.textContent = 'Strong thunderstorm later this afternoon';
      for (const name of [
        'figures',
        'condition-text',
        'condition > .chance',
        'later',
        'details',
        'forecast',
      ]) {
        const tops = all(element, `.${name}`).map((each) => each.getBoundingClientRect().top);
        expect(new Set(tops.map(Math.round)), `${name}: ${tops}`).to.have.property('size', 1);
      }
    });

    it('leave no line blank where no rain is to come, and say what is heard', async () => {
      for (const lang of ['vi', 'en']) {
        const element = await column(768, { view: 'cards', lang, regions, src: service('code=2') });
        const outlooks = seen(element, '.later');
        expect(outlooks).to.have.length(3);
        all(element, '.card > .visually-hidden').forEach((sentence, index) =>
          expect(sentence.textContent.toLowerCase()).to.contain(`, ${outlooks[index]!.toLowerCase()};`),
        );
      }
    });
  });

  it('draws a true minus, and zero without a sign', async () => {
    const shown = async (temperature: string) => {
      const src = service(`temperature=${temperature}`);
      return seen(await block({ view: 'cards', regions: 'ha-noi', src }), '.temperature')[0];
    };
    expect(await shown('-3.4')).to.equal('−3°');
    expect(await shown('-0.4')).to.equal('0°');
    expect(await shown('27.5')).to.equal('28°');
  });

  it('shows the details that the author chose', async () => {
    const element = await block({ details: 'wind; humidity', regions: 'ha-noi' });
    expect(all(element, '.details > span')).to.have.length(2);
    expect(seen(element, '.details')[0]).to.match(/Độ ẩm \d+ %\s+.*(Gió .*cấp|Lặng gió)/);
    expect(all(await block({ details: 'none', view: 'cards' }), '.details')).to.have.length(0);
    expect(all(await block({ view: 'cards' }), '.details > span')).to.have.length(9);
  });

  it('puts the places one rank under the heading', async () => {
    const element = await block({ view: 'cards', 'heading-level': '3' });
    expect(all(element, 'h3')).to.have.length(1);
    expect(all(element, 'h4').map((heading) => heading.textContent.trim())).to.deep.equal([
      'Hà Nội',
      'Đà Nẵng',
      'TP Hồ Chí Minh',
    ]);
  });
});
