import { expect } from '@open-wc/testing';
import {
  address,
  block,
  button,
  editorHears,
  inState,
  keep,
  listen,
  settled,
  status,
  withClock,
} from './stage.js';
import type { TestBlock } from './test-block.js';
import './test-block.js';

describe('what assistive technology is told', () => {
  editorHears();

  async function renew(element: TestBlock) {
    element.src = address('temperature=31');
    await inState(element, 'loading');
    await inState(element, 'ready');
  }
  /** A block that has just said that it has newer data. */
  async function renewed(): Promise<TestBlock> {
    const element = await settled({ src: address() });
    await renew(element);
    return element;
  }

  it('goes through a polite live region that is there before it speaks', async () => {
    const element = await settled({ src: address() });
    const region = element.shadowRoot!.querySelector('[role="status"]')!;
    expect(region.textContent).to.equal('');
    await renew(element);
    expect(element.shadowRoot!.querySelector('[role="status"]')).to.equal(region);
    expect(region.textContent).to.equal('Nhiệt độ: đã có số liệu mới');
  });

  it('is nothing when the first data come as they should', async () => {
    const element = await block({ src: address() });
    const said = listen(element);
    await inState(element, 'ready');
    await element.reload();
    expect(said).to.deep.equal([]);
  });

  it('is said once for a change, and not at all for refreshes that change nothing', async () => {
    const src = address('temperature=20');
    const element = await block({ src });
    const said = listen(element);
    await inState(element, 'ready');
    await element.reload();
    await element.reload();
    element.requestUpdate();
    await element.updateComplete;
    await renew(element);
    await element.reload();
    expect(said).to.deep.equal(['Nhiệt độ: đã có số liệu mới']);
  });

  it('is what is missing and why', async () => {
    const element = await block({ src: address('fail=503') });
    const said = listen(element);
    await inState(element, 'error');
    await element.reload();
    expect(said.map((words) => words.replace(/\d\d:\d\d/, '10:15'))).to.deep.equal([
      'Chưa lấy được “Nhiệt độ”: nơi cung cấp đang gặp trục trặc. Đã thử từ 10:15.',
    ]);
  });

  it('is how old what is shown is, and why', async () => {
    const src = address('fail=503');
    keep(src, 120);
    const element = await block({ src });
    const said = listen(element);
    await inState(element, 'stale');
    expect(said).to.have.length(1);
    expect(said[0]).to.match(
      /^Cập nhật lúc \d\d:\d\d( \d\d\/\d\d)?, 2 giờ trước\. Chưa lấy được số liệu mới: nơi cung cấp đang gặp trục trặc\.$/,
    );
  });

  it('answers a reader who asks again, even where all stays as it was', async () => {
    const element = await settled({ src: address('fail=503') });
    const said = listen(element);
    button(element, 'retry').click();
    await inState(element, 'loading');
    await inState(element, 'error');
    expect(said.map((words) => words.replace(/\d\d:\d\d/, '10:15'))).to.deep.equal([
      'Đang tải…',
      'Chưa lấy được “Nhiệt độ”: nơi cung cấp đang gặp trục trặc. Đã thử từ 10:15.',
    ]);
  });

  it('is nothing where the page’s own content is all there is', async () => {
    expect(status(await settled({}, '<p>Nội dung</p>'))).to.equal('');
  });

  it('is that there is nothing, where there is nothing', async () => {
    const element = await settled({}, '<p>Nội dung</p>');
    const said = listen(element);
    element.textContent = '';
    await inState(element, 'empty');
    expect(said).to.deep.equal(['Nhiệt độ: Chưa có nội dung.']);
  });

  it('stays long enough to be read, ten seconds, and goes at the next turn of the minute', () =>
    withClock(async (clock) => {
      const element = await renewed();
      clock.jump(9_999);
      element.requestUpdate();
      await element.updateComplete;
      expect(status(element)).to.equal('Nhiệt độ: đã có số liệu mới');
      clock.jump(2);
      element.requestUpdate();
      await element.updateComplete;
      expect(status(element)).to.equal('');
    }));

  it('is not met again by someone who reads on later', () =>
    withClock(async (clock) => {
      const element = await renewed();
      expect(status(element)).not.to.equal('');
      await clock.pass(60_000);
      expect(status(element)).to.equal('');
    }));
});
