import { expect } from '@open-wc/testing';
import { audit } from './audit.js';
import { cleaned, markup } from './cleaned.js';
import { PageWatch } from './page-watch.js';
import { closed, payloads } from './payloads.js';

describe('safe HTML: hostile sources', () => {
  let watch: PageWatch;

  beforeEach(() => {
    watch = new PageWatch();
  });
  afterEach(() => watch.end());

  it('leaves nothing of any payload but clean elements, attributes and addresses', () => {
    const dirty = payloads.flatMap((payload) =>
      audit(cleaned(payload)).map((fault) => `${fault} in ${payload}`),
    );
    expect(dirty).to.deep.equal([]);
  });

  it('leaves nothing when payloads are nested in one another', () => {
    // Forty at a time: WebKitGTK 2.50 crashes in its own parser on some of them below a depth of 512.
    for (let from = 0; from < payloads.length; from += 40) {
      const nested = payloads.slice(from, from + 40).join('<div><table><tr><td>');
      expect(audit(cleaned(nested))).to.deep.equal([]);
    }
  });

  it('keeps what follows a payload', () => {
    const lost = closed.filter(
      (payload) => !cleaned(`${payload}<p>Lời sau</p>`).textContent!.includes('Lời sau'),
    );
    expect(lost).to.deep.equal([]);
  });

  it('runs nothing and asks for nothing while it cleans', async () => {
    payloads.forEach((payload) => cleaned(payload, { base: location.href }));
    expect(await watch.requests()).to.deep.equal([]);
    expect(watch.alarms).to.deep.equal([]);
  });

  it('runs nothing when the outcome is shown, and asks for nothing but its pictures', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    host.append(...payloads.map((payload) => cleaned(payload, { base: location.href })));
    host.querySelectorAll('*').forEach((element) => {
      element.dispatchEvent(new Event('error'));
      element.dispatchEvent(new Event('load'));
      element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    });
    const pictures = [...host.querySelectorAll('img')].flatMap(({ src, currentSrc, srcset }) =>
      [src, currentSrc, ...srcset.split(', ').map((candidate) => candidate.split(' ')[0]!)]
        .filter(Boolean)
        .map((address) => new URL(address, location.href).pathname),
    );
    const others = (await watch.requests()).filter((path) => !pictures.includes(path));
    host.remove();
    expect(others).to.deep.equal([]);
    expect(watch.alarms).to.deep.equal([]);
  });

  it('would notice a request and a script', async () => {
    const host = document.createElement('div');
    host.innerHTML = '<img src="/trap/control" onerror="alarm(\'control\')">';
    await new Promise((resolve) => host.firstElementChild!.addEventListener('error', resolve));
    expect(await watch.requests()).to.deep.equal(['/trap/control']);
    expect(watch.alarms).to.deep.equal(['control']);
  });

  it('takes the content of a form whose fields stand before its properties', () => {
    expect(markup('<form><input name=nodeType><input name=localName><p>Họ tên</p></form>')).to.equal(
      '<div><p>Họ tên</p></div>',
    );
  });

  it('takes the content of a document whose body has been covered by a picture', () => {
    expect(markup('<img name=body alt="Ảnh"><p>Nội dung</p>')).to.equal('Ảnh<p>Nội dung</p>');
  });

  it('takes the words beside a frameset', () => {
    expect(cleaned('<frameset><frame src="/a"></frameset><p>Nội dung</p>').textContent).to.equal('Nội dung');
  });

  it('is at home with names that every object has', () => {
    expect(markup('<constructor>a</constructor><valueOf>b</valueOf><toString>c</toString>')).to.equal('abc');
  });

  it('works beside a page that adds to Object.prototype', () => {
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    prototype['script'] = 'div';
    prototype['onclick'] = 'alarm()';
    const outcome = markup('<script>alarm()</script><p onclick="alarm()">Chữ</p>');
    delete prototype['script'];
    delete prototype['onclick'];
    expect(outcome).to.equal('<p>Chữ</p>');
  });
});
