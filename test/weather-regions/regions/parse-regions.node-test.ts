import { describe, it } from 'node:test';
import { expect } from 'chai';
import { MAX_REGIONS, parseRegions } from '../../../src/weather-regions/regions/parse-regions.js';
import { isProblem } from '../../../src/weather-regions/regions/region.js';

const names = (value: string) => parseRegions(value).regions.map(({ name }) => name);
const [pleiku] = parseRegions('Pleiku').regions;

describe('what regions="…" asks for', () => {
  it('is Hà Nội, Đà Nẵng and TP Hồ Chí Minh where nothing is written', () => {
    for (const nothing of ['', '  ', ' ; ;\n', null, undefined]) {
      const { regions, problems } = parseRegions(nothing);
      expect(regions.map(({ name }) => name)).to.deep.equal(['Hà Nội', 'Đà Nẵng', 'TP Hồ Chí Minh']);
      expect(problems).to.have.length(0);
    }
  });

  it('keeps the order and takes line breaks and a last semicolon', () => {
    expect(names('hue; Đà Lạt\nca-mau;\r\n')).to.deep.equal(['Huế', 'Đà Lạt', 'Cà Mau']);
  });

  it('shows the same place once, at its first mention', () => {
    expect(names('Sài Gòn; Huế; tp hồ chí minh; TP.HCM; Thừa Thiên – Huế')).to.deep.equal([
      'TP Hồ Chí Minh',
      'Huế',
    ]);
    expect(names('A|21.14,105.50; B|21.140, 105.5')).to.deep.equal(['A']);
  });

  it('gives a merged province under its name at its new seat, and its old seat under the town’s name', () => {
    const [province, seat] = parseRegions('gia-lai; Quy Nhơn').regions;
    expect(province).to.include({ id: 'gia-lai', name: 'Gia Lai', latitude: 13.78, longitude: 109.22 });
    expect(seat).to.include({
      name: 'Quy Nhơn',
      latitude: 13.78,
      province: 'Gia Lai',
      provinceKind: 'province',
    });
    expect(pleiku).to.include({ name: 'Pleiku', latitude: 13.98, longitude: 108, province: 'Gia Lai' });
  });

  it('tells a town from the province of its name by the word before it', () => {
    const [province, town, colon, district] = parseRegions(
      'Lào Cai; thành phố Lào Cai; quang-tri:quang-tri; tỉnh Quảng Trị',
    ).regions;
    expect(province).to.include({ name: 'Lào Cai', latitude: 21.72 });
    expect(town).to.include({ name: 'TP Lào Cai', latitude: 22.49 });
    expect(colon).to.include({ name: 'Thị xã Quảng Trị', latitude: 16.74 });
    expect(district).to.include({ name: 'Quảng Trị', latitude: 17.47 });
  });

  it('says the province of a place only where its name does not', () => {
    const [sonTay, dienBienPhu] = parseRegions('thị xã Sơn Tây; Điện Biên Phủ').regions;
    expect(sonTay).to.include({ name: 'Sơn Tây', province: 'Hà Nội', provinceKind: 'city' });
    expect(dienBienPhu).not.to.have.any.keys('province', 'provinceKind');
  });

  const spellings: Record<string, readonly string[]> = {
    'TP Hồ Chí Minh': [
      'ho-chi-minh',
      'TP.HCM',
      'TPHCM',
      'Tp. HCM',
      'T.P. Hồ Chí Minh',
      'Saigon',
      'Ho Chi Minh City',
    ],
    Huế: ['hue', 'TP Huế', 'Thừa Thiên-Huế', 'HUẾ', 'thành phố huế'],
    'Bà Rịa – Vũng Tàu': [
      'Bà Rịa - Vũng Tàu',
      'Bà Rịa-Vũng Tàu',
      'ba ria vung tau',
      'tỉnh Bà Rịa – Vũng Tàu',
    ],
    'Đắk Lắk': ['Đắc Lắc', 'Dak Lak', 'Daklak', 'ĐẮK LẮK', '\u00D0ắk Lắk'],
    'Phan Rang – Tháp Chàm': ['Phan Rang', 'Tháp Chàm', 'phan-rang-thap-cham'],
    'Quy Nhơn': ['Qui Nhon', 'QUY NHƠN', 'TP. Quy Nhơn'],
    'Bắc Kạn': ['Bắc Cạn', 'bac-can'],
    'Buôn Ma Thuột': ['Buôn Mê Thuột', 'Ban Mê Thuột', 'Buon Ma Thuot'],
    Pleiku: ['gia-lai:pleiku', 'Gia Lai: Pleiku', 'Plei Ku'],
    'Hà Nội': ['Hanoi', 'Hanoi City', 'TP.Hà Nội', 'Hà  Nội'],
    'Tuy Hòa': ['Tuy Hoà', 'TUY HOÀ', 'Tuy Hòa'.normalize('NFD')],
    'Phú Quốc': ['đặc khu Phú Quốc', 'kien-giang:phu-quoc'],
  };
  for (const [name, written] of Object.entries(spellings)) {
    it(`understands ${written.join(', ')}`, () => {
      for (const text of written) expect(names(text), text).to.deep.equal([name]);
    });
  }

  it('takes a place of the author’s own by its coordinates', () => {
    const { regions } = parseRegions(` Bản  Lác | 20.66 ,105.08; X${'e\u0302'}|-0.5,+179.25`);
    expect(regions[0]).to.deep.equal({
      id: '20.66,105.08',
      name: 'Bản  Lác',
      latitude: 20.66,
      longitude: 105.08,
    });
    expect(regions[1]).to.deep.equal({ id: '-0.5,179.25', name: 'Xê', latitude: -0.5, longitude: 179.25 });
  });

  it('takes points to the ends of the Earth, and none beyond', () => {
    for (const point of ['90,180', '-90,-180', '0,0', '-33.87,151.21', '12,-105']) {
      const [latitude, longitude] = point.split(',').map(Number);
      expect(parseRegions(`A|${point}`).regions[0], point).to.include({ latitude, longitude });
    }
    for (const point of ['90.01,0', '-90.01,0', '0,180.01', '0,-180.01', '-105,21'])
      expect(parseRegions(`A|${point}`).problems[0]?.kind, point).to.equal('coordinates');
  });

  it('takes commas between places too, also beside coordinates', () => {
    const names = (value: string) => parseRegions(value).regions.map(({ name }) => name);
    expect(names('ha-noi, da-nang,ho-chi-minh')).to.deep.equal(['Hà Nội', 'Đà Nẵng', 'TP Hồ Chí Minh']);
    expect(names('ha-noi; da-nang, hue')).to.deep.equal(['Hà Nội', 'Đà Nẵng', 'Huế']);
    expect(names('Hà Nội, Sơn Tây|21.14,105.50, Huế')).to.deep.equal(['Hà Nội', 'Sơn Tây', 'Huế']);
    expect(names('A|21,105, B|20.5, 105.5,C|-1,2')).to.deep.equal(['A', 'B', 'C']);
  });

  it('refuses what are no coordinates', () => {
    const wrong = [
      'A|',
      'A|,',
      'A|21',
      'A|21,',
      'A|,105',
      'A|NaN,105',
      'A|91,105',
      'A|21,180.01',
      'A|21,Infinity',
      'A|21,14,105,50',
      'A|21 105',
      'A|x,y',
      '|21,105',

      'A|21,105|B',
    ];
    const { regions, problems } = parseRegions(wrong.join(';'));
    expect(regions).to.have.length(0);
    expect(problems.map(({ text }) => text)).to.deep.equal(wrong.map((text) => text.trim()));
    expect(new Set(problems.map(({ kind }) => kind))).to.deep.equal(new Set(['coordinates']));
  });

  it('leaves what is unknown in its place among the others', () => {
    const { entries, regions, problems } = parseRegions('Huế; Atlantis; Vinh; A|b; Atlantis');
    expect(entries.map((entry) => (isProblem(entry) ? entry.kind : entry.name))).to.deep.equal([
      'Huế',
      'unknown',
      'Vinh',
      'coordinates',
    ]);
    expect(regions).to.have.length(2);
    expect(problems.map(({ text }) => text)).to.deep.equal(['Atlantis', 'A|b']);
  });

  it('names the places that a misspelt one may have been', () => {
    const nearest = (text: string) => parseRegions(text).problems[0]!.suggestions;
    expect(nearest('Hà Nộ')).to.include('Hà Nội');
    expect(nearest('Đà Nẵngg')[0]).to.equal('Đà Nẵng');
    expect(nearest('gia-lai:pleikuu')).to.deep.equal(['Pleiku']);
    expect(nearest('Da Nagn')[0]).to.equal('Đà Nẵng');
    expect(nearest('Hải Dươn')[0]).to.equal('Hải Dương');
    expect(nearest('Vin')).to.deep.equal(['Vinh']);
    expect(nearest('Viax')).to.deep.equal([]);
    expect(nearest('Hắc Giang')).to.deep.equal(['Hà Giang', 'Bắc Giang', 'Hậu Giang']);
    for (const far of ['Atlantis', 'Paris', '…', '河内', 'x'.repeat(50_000)])
      expect(nearest(far), far).to.have.length(0);
  });

  it('takes a hundred and says what it leaves out', () => {
    const asked = Array.from({ length: 200 }, (_, index) => `P${index}|${index / 10},105`);
    const { entries, regions, problems } = parseRegions(asked.join(';'));
    expect(regions).to.have.length(MAX_REGIONS);
    expect(problems).to.deep.equal([
      { text: asked.slice(100).join('; '), kind: 'too-many', suggestions: [] },
    ]);
    expect(entries.indexOf(problems[0]!)).to.equal(MAX_REGIONS);
  });

  it('has nothing to complain of in the hundredth, nor in repetitions after it', () => {
    const asked = Array.from({ length: 100 }, (_, index) => `P${index}|${index / 10},105`);
    expect(parseRegions([...asked, ...asked].join(';')).problems).to.have.length(0);
  });

  it('never throws', () => {
    for (const odd of [
      '\u0000',
      '\uD800',
      ':',
      '::',
      'a:b:c',
      '|',
      '__proto__',
      'constructor',
      '%',
      '<b>',
      '🌧',
      '-',
      'tỉnh',
    ]) {
      const { regions, problems } = parseRegions(odd);
      expect(regions, odd).to.have.length(0);
      expect(problems, odd).to.have.length(1);
    }
  });
});
