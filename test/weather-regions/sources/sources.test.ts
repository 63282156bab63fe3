import { expect } from '@open-wc/testing';
import { block, heard, seen, service, warnings } from '../block.js';

describe('sources of <weather-regions>', () => {
  let editor: ReturnType<typeof warnings>;
  beforeEach(() => (editor = warnings()));
  afterEach(() => {
    editor.restore();
    localStorage.clear();
  });

  describe('json', () => {
    it("reads a portal's file in Open-Meteo's shape, by place and not by position", async () => {
      const element = await block({ source: 'json', src: '/weather.json', regions: 'ho-chi-minh; ha-noi' });
      expect(element.state).to.equal('ready');
      const [first, second] = seen(element, '.temperature');
      const again = await block({ source: 'json', src: '/weather.json' });
      expect(seen(again, '.temperature')[0]).to.equal(second);
      expect(seen(again, '.temperature')[2]).to.equal(first);
      expect(seen(element, '.source')[0]).to.contain('Weather data by Open-Meteo.com');
    });

    it('reads our own shape', async () => {
      const element = await block({ source: 'json', src: '/weather-own.json', view: 'cards', days: '1' });
      expect(element.state).to.equal('ready');
      expect(seen(element, '.temperature')).to.have.length(3);
      // The temperature that is seen is the sentence's last word.
      expect(heard(element)[0]).to.match(/°C; .* hiện$/);
      expect(seen(element, '.temperature')[0]).to.match(/^−?\d+\s?°/);
      expect(seen(element, '.day')).to.have.length(3);
    });

    it('names a place that the file lacks, and shows the others', async () => {
      const element = await block({ source: 'json', src: '/weather.json', regions: 'ha-noi; ca-mau' });
      expect(element.state).to.equal('ready');
      expect(seen(element, '.condition-text')[1]).to.equal('Chưa có số liệu');
      expect(editor.said[0]).to.contain('"Cà Mau" is not in the file');
    });

    it('asks for a file', async () => {
      const element = await block({ source: 'json', src: '' });
      expect(element.state).to.equal('error');
      expect(editor.said).to.deep.equal([
        '<weather-regions> no new data: empty-source (source="json" needs src).',
      ]);
      expect(seen(element)[0]).to.contain('Xem tại nchmf.gov.vn');
    });
  });

  describe('met-norway', () => {
    it("shows MET Norway's weather through the site's own address, with its credit", async () => {
      const element = await block({
        source: 'met-norway',
        src: '/met-norway/compact',
        view: 'cards',
        days: '2',
      });
      expect(element.state).to.equal('ready');
      expect(seen(element, '.temperature')).to.have.length(3);
      expect(seen(element, '.source')[0]).to.contain('Data from MET Norway');
      expect(seen(element, '.day').length).to.equal(6);
      expect(heard(element)[0]).to.match(/gió .*hiện$/);
    });

    it('is not asked by each browser', async () => {
      const element = await block({
        source: 'met-norway',
        src: 'https://api.met.no/weatherapi/locationforecast/2.0/compact',
      });
      expect(element.state).to.equal('error');
      expect(editor.said[0]).to.match(
        /^<weather-regions> no new data: cors \(met-norway must be asked through/,
      );
    });
  });

  it("asks at the page's own address where src is relative, whatever the base", async () => {
    const base = document.createElement('base');
    base.href = 'https://example.invalid/';
    document.head.append(base);
    const element = await block({ src: service() });
    base.remove();
    expect(element.state).to.equal('ready');
  });
});
