import { expect } from 'chai';
import { describe, it } from 'node:test';
import { en } from '../../src/locale/server/en.js';
import { vi } from '../../src/locale/server/vi.js';
import { isPublic } from '../../src/server/gateway/addresses.js';
import { nginxFiles } from '../../src/server/gateway/nginx.js';
import { ListError, readSourcesList } from '../../src/server/gateway/sources-list.js';

const read = (sources: unknown) => readSourcesList(JSON.stringify({ sources }), en);

/** What is said of a list, in one text; `''` where nothing is wrong. */
function faultsOf(text: string, strings = en): string {
  try {
    readSourcesList(text, strings);
    return '';
  } catch (error) {
    if (error instanceof ListError) return error.message;
    throw error;
  }
}

describe('a list of sources', () => {
  it('gives each source with its defaults', () => {
    const [plain, weather] = read([
      { id: 'ha-noi-rss', url: 'https://hanoi.gov.vn/rss' },
      { id: 'weather', service: 'open-meteo' },
    ]);
    expect(plain).to.include({ id: 'ha-noi-rss', maxAge: 60, internal: false, rate: 2 });
    expect(weather).to.include({ service: 'open-meteo', maxAge: 900, rate: 10 });
    expect(weather!.url.href).to.equal('https://api.open-meteo.com/v1/forecast');
  });

  const url = 'https://a.vn/rss';
  const faults: Record<string, [source: unknown, says: RegExp]> = {
    'a name with capitals': [{ id: 'HaNoi', url }, /“id” takes/],
    'a name with a hyphen at its end': [{ id: 'ha-', url }, /“id” takes/],
    'no name': [{ url }, /“id” takes/],
    'no URL': [{ id: 'a' }, /“url” is missing/],
    'a relative URL': [{ id: 'a', url: '/rss' }, /whole http or https URL, not “\/rss”/],
    'a URL of a file': [{ id: 'a', url: 'file:///etc/passwd' }, /whole http or https URL/],
    'a password': [{ id: 'a', url: 'https://me:secret@a.vn/' }, /must not hold a user name/],
    'a misspelt key': [{ id: 'a', url, maxage: 5 }, /there is no “maxage”/],
    'an unknown service': [{ id: 'a', service: 'yr' }, /open-meteo or met-norway/],
    'MET Norway without a contact': [{ id: 'a', service: 'met-norway' }, /“contact” must be/],
    'a contact that would be another header': [{ id: 'a', url, contact: 'a"\r\nX: y' }, /“contact” must be/],
    'a text for a flag': [{ id: 'a', url, internal: 'yes' }, /true or false/],
    'seconds out of range': [{ id: 'a', url, maxAge: 0 }, /from 1 to 86400/],
    'a type that is none': [{ id: 'a', url, types: ['html; x'] }, /list of content types/],
    'a text for a source': ['https://a.vn/rss', /a source is written/],
  };
  for (const [name, [source, says]] of Object.entries(faults)) {
    it(`is refused for ${name}, with its position`, () => {
      const said = faultsOf(JSON.stringify({ sources: [{ id: 'good', url }, source] }));
      expect(said)
        .to.match(/^Source 2/)
        .and.match(says);
    });
  }

  it('names all faults at once, in the language asked for', () => {
    const said = faultsOf(JSON.stringify({ sources: [{ id: 'a', url }, { id: 'a', url }, { id: 'b' }] }), vi);
    expect(said.split('\n')).to.deep.equal([
      'Nguồn thứ 2 (a): “a” đã là tên của một nguồn ở trên; mỗi nguồn cần một tên riêng.',
      'Nguồn thứ 3 (b): thiếu “url”.',
    ]);
  });

  it('must be JSON with sources', () => {
    expect(faultsOf('{"sources": [')).to.match(/not valid JSON/);
    for (const text of ['[]', '{}', '{"sources": []}', 'null', '"a"'])
      expect(faultsOf(text)).to.match(/“sources”/);
    expect(faultsOf('\uFEFF{"sources": [{"id": "a", "url": "https://a.vn/"}]}')).to.equal('');
  });
});

describe('an address', () => {
  it('is public where any reader can reach it', () => {
    for (const address of ['1.1.1.1', '203.162.0.1', '2606:4700::1111', '2001:ee0::1'])
      expect(isPublic(address), address).to.equal(true);
  });

  it('is not where it is this machine’s, a private network’s, or carries such a one', () => {
    const refused =
      '0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 169.254.169.254 172.16.0.1 172.31.255.255 192.168.0.1 198.18.0.1 224.0.0.1 255.255.255.255 ' +
      ':: ::1 ::ffff:127.0.0.1 ::ffff:8.8.8.8 64:ff9b::7f00:1 2002:7f00:1::1 2001::1 2001:db8::1 fc00::1 fd12::1 fe80::1 fec0::1 ff02::1 name';
    for (const address of refused.split(' ')) expect(isPublic(address), address).to.equal(false);
  });
});

describe('the configuration', () => {
  const options = { path: '/p/', cache: '/c', log: '/l.log', port: 1, ca: '/ca', readerRate: 5 };

  it('leaves nothing of a URL to nginx', () => {
    const source = {
      ...read([{ id: 'a', url: 'https://a.vn/$host/";{}?$top=1;}"\\' }])[0]!,
      addresses: ['1.1.1.1'],
    };
    const { http } = nginxFiles([source], options);
    expect(http).to.include('proxy_pass "https://portlets_a/%24host/%22;%7B%7D";');
    expect(http).to.match(/set \$args "%24top=1;\}%22\\\\";/);
  });

  it('asks WordPress and Liferay for all that blocks need', () => {
    const source = {
      ...read([{ id: 'a', url: 'https://a.vn/wp-json/wp/v2/posts' }])[0]!,
      addresses: ['1.1.1.1'],
    };
    expect(nginxFiles([source], options).http).to.include('set $args "_embed=1&per_page=50";');
  });
});
