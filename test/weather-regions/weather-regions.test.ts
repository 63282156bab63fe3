import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { a11ySnapshot } from '@web/test-runner-commands';
import type { PortletErrorEvent } from '../../src/portlet/events.js';
import { regionsModule } from '../../src/weather-regions/regions/lazy.js';
import type { WeatherRegions } from '../../src/weather-regions/weather-regions.js';
import { ageOf, block, calls, heard, inState, seen, service, warnings } from './block.js';

const places = (element: WeatherRegions) =>
  [...element.shadowRoot!.querySelectorAll('.weather:not(.skeleton *) .name')].map(
    (name) => name.textContent,
  );

describe('<weather-regions>', () => {
  let editor: ReturnType<typeof warnings>;
  beforeEach(() => (editor = warnings()));
  afterEach(() => {
    editor.restore();
    localStorage.clear();
  });

  describe('the plain line', () => {
    it('shows the three places of the original, with sky and temperature', async () => {
      const element = await block({ src: service('temperature=27.4', 'code=2') });
      expect(element.state).to.equal('ready');
      expect(places(element)).to.deep.equal(['Hà Nội', 'Đà Nẵng', 'TP Hồ Chí Minh']);
      expect(seen(element, '.temperature')).to.deep.equal(['27°', '27°', '27°']);
      expect(seen(element, '.condition-text')).to.deep.equal(['Có mây', 'Có mây', 'Có mây']);
      expect(editor.said).to.deep.equal([]);
    });

    it('is a table of places for assistive technology, with one sentence each', async () => {
      const element = await block();
      const [sentence] = heard(element);
      expect(sentence).to.match(
        /^\p{Lu}.+; khả năng mưa \d+ %; .*gió .+ cấp \d.*; −?\d+–−?\d+ °C; cảm giác như −?\d+°; độ ẩm \d+ %; hiện$/u,
      );
      expect(heard(element)).to.have.length(3);
      expect(element.shadowRoot!.querySelectorAll('th[scope="row"]')).to.have.length(3);
      await expect(element).to.be.accessible();
    });

    it('always shows source, licence, time and where the official bulletins are', async () => {
      const element = await block();
      const [source] = seen(element, '.source');
      expect(source).to.match(/Cập nhật \d\d:\d\d · vừa xong/);
      expect(source).to.contain('Số liệu mô hình, tham khảo');
      const links = [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.source a')];
      expect(links.map(({ href, textContent }) => [href, textContent])).to.deep.equal([
        ['https://open-meteo.com/', 'Weather data by Open-Meteo.com'],
        ['https://creativecommons.org/licenses/by/4.0/', 'CC BY 4.0'],
        ['https://nchmf.gov.vn/', 'nchmf.gov.vn'],
      ]);
    });

    it('says the time of Viet Nam, wherever the reader is', async () => {
      const element = await block();
      const time = new Date(Date.now() + 7 * 3600_000).toISOString().slice(11, 16);
      const before = new Date(Date.now() + 7 * 3600_000 - 60_000).toISOString().slice(11, 16);
      expect(seen(element, '.source')[0]).to.match(new RegExp(`Cập nhật (${time}|${before}) `));
    });
  });

  it('makes one request for all elements of the page that ask together, of at most ten variables', async () => {
    // What a block cannot ask without does not hold up the others.
    await regionsModule.load();
    const src = service();
    const elements = await Promise.all([
      block({ src }),
      block({ src, regions: 'hue; pleiku', view: 'cards' }),
      block({ src, regions: 'ha-noi; vinh', view: 'tabs', days: '4' }),
    ]);
    elements.forEach(({ state }) => expect(state).to.equal('ready'));
    const { count, urls } = await calls(src);
    expect(count).to.equal(1);
    const asked = new URL(urls[0]!, location.href).searchParams;
    expect(asked.get('latitude')!.split(',')).to.have.length(6);
    expect(`${asked.get('current')},${asked.get('hourly')}`.split(',')).to.have.length(10);
    expect(asked.get('forecast_days')).to.equal('8');
  });

  it('asks for the places in one request, each by its own latitude and longitude', async () => {
    const src = service();
    await block({ src, regions: 'hue; Pleiku; Sydney|-33.8688,151.2093' });
    const { urls } = await calls(src);
    const asked = new URL(urls[0]!, location.href).searchParams;
    expect(asked.get('latitude')).to.equal('16.46,13.98,-33.87');
    expect(asked.get('longitude')).to.equal('107.6,108,151.21');
    expect(asked.get('timezone')).to.equal('Asia/Ho_Chi_Minh');
  });

  describe('regions', () => {
    it('says an unknown one beside the others, and the nearest names to the editor', async () => {
      const element = await block({ regions: 'Hà Nội; Pleikuu; hue' });
      expect(places(element)).to.deep.equal(['Hà Nội', 'Pleikuu', 'Huế']);
      expect(seen(element, '.problem')).to.deep.equal(['Không tìm thấy địa phương này']);
      expect(seen(element, '.temperature')).to.have.length(2);
      expect(editor.said).to.deep.equal([
        '<weather-regions> regions: "Pleikuu" (unknown) is not shown. Did you mean Pleiku?',
      ]);
    });

    it('tells where a former place now belongs', async () => {
      const element = await block({ regions: 'Pleiku; Bình Định' });
      expect(seen(element, '.note')).to.deep.equal(['nay thuộc tỉnh Gia Lai', 'nay thuộc tỉnh Gia Lai']);
    });

    it('refuses coordinates that are none', async () => {
      const element = await block({ regions: 'Sơn Tây|21.14,105.50; Đâu|NaN,105; Xa|95,105' });
      expect(places(element)).to.deep.equal(['Sơn Tây', 'Đâu|NaN,105', 'Xa|95,105']);
      expect(seen(element, '.problem')).to.deep.equal(['Toạ độ không đúng', 'Toạ độ không đúng']);
      expect(editor.said).to.have.length(2);
    });

    it('is empty, and says why, where none is known', async () => {
      const element = await block({ regions: 'nơi không có' });
      expect(element.state).to.equal('empty');
      expect(seen(element)[0]).to.contain('Không tìm thấy địa phương này');
    });

    it('takes the three of the original for an empty value', async () => {
      expect(places(await block({ regions: ' ' }))).to.deep.equal(['Hà Nội', 'Đà Nẵng', 'TP Hồ Chí Minh']);
    });

    it('shows at most a hundred of 200, and says that there are more', async () => {
      const many = [...Array(200).keys()].map((index) => `Nơi ${index}|${10 + index / 25},106`).join(';');
      const element = await block({ regions: many });
      expect(seen(element, '.temperature')).to.have.length(100);
      expect(seen(element, '.problem')).to.deep.equal(['Danh sách quá dài, phần này không hiện']);
      expect(editor.said).to.have.length(1);
    });

    it('drops the answer to an older value', async () => {
      const src = service('delay=200');
      const element = document.createElement('weather-regions');
      Object.assign(element, { src, regions: 'hue' });
      document.body.append(element);
      await inState(element, 'loading');
      await aTimeout(100);
      element.regions = 'vinh';
      await inState(element, 'ready');
      expect(places(element)).to.deep.equal(['Vinh']);
      element.remove();
    });
  });

  describe('what goes wrong', () => {
    it('shows the others when the service has nothing for one place', async () => {
      const element = await block({ src: service('empty=1') });
      expect(element.state).to.equal('ready');
      expect(seen(element, '.condition-text')[1]).to.equal('Chưa có số liệu');
      expect(seen(element, '.temperature')[1]).to.equal('–');
      expect(heard(element)[1]).to.equal('Chưa có số liệu.');
      expect(editor.said).to.have.length(1);
      expect(editor.said[0]).to.match(/^<weather-regions> no new data: bad-answer/);
    });

    it('shows the rest of an answer that lacks a field, and tells the editor which', async () => {
      const element = await block({
        src: service('missing=relative_humidity_2m'),
        details: 'feels-like humidity wind',
        regions: 'ha-noi',
      });
      expect(element.state).to.equal('ready');
      expect(seen(element, '.details')[0]).to.contain('Độ ẩm: chưa rõ');
      expect(editor.said).to.deep.equal([
        '<weather-regions> the answer for Hà Nội lacks current.relative_humidity_2m.',
      ]);
    });

    [
      ['fail=429', 'rate-limited', 'nơi cung cấp đang giới hạn số lượt truy cập'],
      ['fail=503', 'http-503', 'nơi cung cấp đang gặp trục trặc'],
      ['fail=400', 'http-400', 'nơi cung cấp không nhận yêu cầu này'],
      ['html', 'html-instead', 'nội dung nhận được không dùng được'],
      ['stream-error', 'bad-answer', 'nội dung nhận được không dùng được'],
      ['rubbish', 'bad-answer', 'nội dung nhận được không dùng được'],
      ['cut', 'cut-off', 'nội dung gửi về bị ngắt giữa chừng'],
      ['offline', 'unreachable', 'không kết nối được tới nơi cung cấp'],
      ['missing=current', 'bad-answer', 'nội dung nhận được không dùng được'],
      ['nulls', 'bad-answer', 'nội dung nhận được không dùng được'],
    ].forEach(([fault, reason, words]) =>
      it(`says what is missing, why and where to look: ${fault!}`, async () => {
        const element = document.createElement('weather-regions');
        element.src = service(fault!);
        setTimeout(() => document.body.append(element));
        const event = (await oneEvent(element, 'portlet-error')) as PortletErrorEvent;
        await inState(element, 'error');
        expect(event.reason).to.equal(reason);
        const [text] = seen(element);
        expect(text).to.contain(`Chưa lấy được “Thời tiết các vùng”: ${words!}.`);
        expect(text).to.contain('Xem tại nchmf.gov.vn.');
        expect(text).to.contain('Hà Nội');
        expect(editor.said.filter((line) => line.startsWith('<weather-regions> no new data'))).to.have.length(
          1,
        );
        await expect(element).to.be.accessible();
        element.remove();
      }),
    );

    it('gives up after the timeout, the body included', async () => {
      const element = await block({ src: service('hang'), timeout: '1' });
      expect(element.state).to.equal('error');
      expect(seen(element)[0]).to.contain('nơi cung cấp trả lời quá lâu');
    });

    it('recovers by the button', async () => {
      const element = await block({ src: service('fail=503', 'times=3') });
      expect(element.state).to.equal('error');
      element.shadowRoot!.querySelector<HTMLButtonElement>('.retry')!.click();
      await inState(element, 'ready');
      expect(seen(element, '.temperature')).to.have.length(3);
    });

    (
      [
        ['view', 'lưới', 'view="lưới": expected table, cards, tabs; taking table.'],
        ['days', '99', 'days="99": expected a number, 0 to 7; taking 0.'],
        ['days', 'ba', 'days="ba": expected a number, 0 to 7; taking 0.'],
        ['source', 'yahoo', 'source="yahoo": expected open-meteo, json, met-norway; taking open-meteo.'],
        ['details', 'uv', 'details="uv": expected any of feels-like, humidity, wind, or none.'],
      ] as const
    ).forEach(([name, value, message]) =>
      it(`takes the default for ${name}="${value}" and tells the editor once`, async () => {
        const element = await block({ [name]: value });
        element.requestUpdate();
        await element.updateComplete;
        expect(element.state).to.equal('ready');
        expect(places(element)).to.have.length(3);
        expect(editor.said).to.deep.equal([`<weather-regions> ${message}`]);
      }),
    );

    it('does without storage, and with rubbish in it', async () => {
      const src = service();
      const first = await block({ src });
      expect(first.state).to.equal('ready');
      [...Array(localStorage.length).keys()].forEach((index) =>
        localStorage.setItem(localStorage.key(index)!, '{"v":'),
      );
      expect((await block({ src: service() })).state).to.equal('ready');
      const real = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
      Object.defineProperty(window, 'localStorage', {
        configurable: true,
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
      const last = await block({ src: service() });
      Object.defineProperty(window, 'localStorage', real);
      expect(last.state).to.equal('ready');
    });
  });

  describe('age', () => {
    const real = Date.now;
    afterEach(() => (Date.now = real));
    const later = async (element: WeatherRegions, minutes: number) => {
      Date.now = () => real() + minutes * 60_000;
      element.requestUpdate();
      await element.updateComplete;
    };

    it('counts as new for 20 minutes', async () => {
      const element = await block();
      await later(element, 19);
      expect(element.state).to.equal('ready');
      expect(seen(element, '.source')[0]).to.contain('19 phút trước');
    });

    it('is said from then on', async () => {
      const element = await block();
      await later(element, 45);
      expect(element.state).to.equal('stale');
      expect(seen(element, '.notice')[0]).to.match(/^Cập nhật lúc \d\d:\d\d.*, 45 phút trước\./);
      expect(seen(element, '.temperature')).to.have.length(3);
    });

    it('is headed as old after an hour, and told only once', async () => {
      const element = await block();
      await later(element, 2 * 60);
      expect(seen(element, '.age')[0]).to.match(/^Số liệu cũ, lúc \d\d:\d\d/);
      expect(seen(element)[0]!.match(/Số liệu cũ/g)).to.have.length(1);
    });

    it('survives a clock that jumps back', async () => {
      const element = await block();
      await later(element, -3 * 1440);
      expect(seen(element, '.temperature')).to.have.length(3);
      expect(seen(element)[0]).to.not.match(/[-−]\d/);
      expect(['ready', 'stale']).to.contain(element.state);
    });

    it('of what was kept is shown while newer is fetched, and when it cannot be had', async () => {
      const src = service();
      Date.now = () => real() - 3 * 3600_000;
      await block({ src });
      Date.now = real;
      const slow = document.createElement('weather-regions');
      slow.src = src;
      document.body.append(slow);
      await inState(slow, 'loading');
      expect(seen(slow, '[part="source"]')[0]).to.match(/^Cập nhật \d\d:\d\d/);
      expect(seen(slow, '.temperature')).to.have.length(3);
      await inState(slow, 'ready');
      slow.remove();
    });

    it("counts from the data's own time where a portal's file is no longer renewed", async () => {
      const time = Date.now() - 5 * 3600_000;
      const now = new Date(time).toISOString().slice(0, 16) + 'Z';
      const element = await block({ source: 'json', src: `/portal/now=${now}/weather.json` });
      expect(element.state).to.equal('stale');
      expect(seen(element)[0]).to.match(/^Số liệu cũ/);
      expect(seen(element, '[part="source"]')[0]).to.match(ageOf(time, '5 giờ trước'));
    });

    it('rolls the days over at midnight without new data', async () => {
      const element = await block({ days: '3', regions: 'ha-noi' });
      const days = () => seen(element, '.date');
      expect(days()).to.have.length(3);
      expect(days()[0]).to.equal('Hôm nay');
      const [, tomorrow] = days();
      await later(element, 24 * 60);
      expect(days()[0]).to.equal('Hôm nay');
      expect(days()).to.have.length(3);
      expect(tomorrow).to.match(/^(T\d|CN) \d\d\/\d\d$/);
      expect(days()).to.not.contain(tomorrow);
    });
  });

  it('keeps the light DOM until the weather is there, and when it cannot be had', async () => {
    const element = await block({ src: service('fail=503') }, 'Hà Nội: xem bản tin');
    expect(element.shadowRoot!.querySelector('slot')!.hidden).to.equal(false);
    expect(element.innerText).to.contain('Hà Nội: xem bản tin');
    const good = await block({}, 'Hà Nội: xem bản tin');
    expect(good.shadowRoot!.querySelector('slot')!.hidden).to.equal(true);
  });

  it('speaks English on an English page', async () => {
    const element = await block({ lang: 'en-GB', days: '2', view: 'cards', src: service('code=2') });
    const [text] = seen(element);
    expect(seen(element, '.toggle')[0]).to.equal('Weather by region');
    expect(text).to.match(/Partly cloudy/);
    expect(text).to.contain('Model data, for reference');
    expect(heard(element)[0]).to.match(/^Partly cloudy.*wind force \d.*; now$/);
    expect(text).to.not.match(/Độ ẩm|Gió|Hôm nay/);
  });

  it('reads a light by night as night', async () => {
    const day = await block({ src: service('now=2026-11-23T05:00Z', 'code=0'), regions: 'ha-noi' });
    const night = await block({ src: service('now=2026-11-23T15:00Z', 'code=0'), regions: 'ha-noi' });
    const path = (element: WeatherRegions) =>
      element.shadowRoot!.querySelector('.figures path')!.getAttribute('d');
    expect(path(day)).to.not.equal(path(night));
  });

  it('shows in the accessibility tree what is drawn', async function () {
    const element = await block({ src: service('code=2', 'temperature=27.4'), regions: 'ha-noi' });
    if (!navigator.userAgent.includes('Chrome')) return;
    const tree = JSON.stringify(await a11ySnapshot({}));
    expect(tree).to.contain('Có mây');
    expect(tree).to.contain('; hiện"');
    expect(element.state).to.equal('ready');
  });
});
