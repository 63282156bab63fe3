import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { aftermath } from '../../src/portlet/lazy.js';
import { recovery } from '../../src/data/lazy.js';
import { captureWarnings } from './capture-warnings.js';
import { inState } from './in-state.js';
import { TestBlock } from './test-block.js';

const address = (...switches: string[]) =>
  `/open-meteo/${[`id=${Math.random().toString(36).slice(2)}`, ...switches].join('/')}/v1/forecast` +
  '?latitude=21.03&longitude=105.85&current=temperature_2m';

function place(src: string, written = ''): TestBlock {
  const element = new TestBlock();
  element.src = src;
  element.innerHTML = written;
  document.body.append(element);
  return element;
}

const notice = (element: Element) =>
  element.shadowRoot!.querySelector<HTMLElement>('[part="notice"]')?.innerText.replace(/\s+/g, ' ').trim();

// The file of it is loaded once a page: these tests are in their order.
describe('what blocks need after their first content', () => {
  captureWarnings();
  let element: TestBlock;
  afterEach(() => element.remove());

  it('is not asked for before the content is shown, and then by itself', async () => {
    element = place(address());
    await oneEvent(element, 'portlet-load');
    expect(element.state).to.equal('ready');
    expect([aftermath.settled, recovery.settled]).to.deep.equal([false, false]);
    await waitUntil(() => aftermath.value);
  });

  it('is asked for at once where there is none', async () => {
    element = place(address('fail=404'));
    await inState(element, 'error');
    expect(recovery.value !== undefined).to.equal(true);
    expect(notice(element)).to.match(/^Chưa lấy được “Nhiệt độ”: không tìm thấy ở nơi cung cấp\./);
  });

  it('may be missing: a true sentence, the link, the button and what the page has written are there', async () => {
    const { value } = aftermath;
    aftermath.value = undefined;
    element = place(address('fail=404'), '<p>31 °C lúc 7 giờ</p>');
    await inState(element, 'error');
    expect(notice(element)).to.equal(
      'Chưa tải được dữ liệu mới cho “Nhiệt độ”. Xem tại thoitiet.example. Thử lại',
    );
    expect(element.innerText).to.equal('31 °C lúc 7 giờ');
    aftermath.value = value;
    element.requestUpdate();
    await element.updateComplete;
    expect(notice(element)).to.contain('không tìm thấy ở nơi cung cấp');
  });
});
