import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { engine } from '../engines/engine.js';
import { accessibilityTree } from './accessibility-tree.js';
import {
  address,
  block,
  button,
  calls,
  editorHears,
  inState,
  keep,
  part,
  seen,
  settled,
  withClock,
} from './stage.js';
import './test-block.js';

const notice = (element: Element) => seen(element, '[part="notice"]');

describe('the notice line', () => {
  editorHears();

  it('is not there while all is well', async () => {
    const element = await settled({ src: address() });
    expect(part(element, 'notice') === null).to.equal(true);
    expect(part(element, 'age') === null).to.equal(true);
  });

  for (const { switches, why } of [
    { switches: 'fail=503', why: 'nơi cung cấp đang gặp trục trặc' },
    { switches: 'fail=429', why: 'nơi cung cấp đang giới hạn số lượt truy cập' },
    { switches: 'rubbish', why: 'nội dung nhận được không dùng được' },
    { switches: 'offline', why: 'không kết nối được tới nơi cung cấp' },
    { switches: 'cut', why: 'nội dung gửi về bị ngắt giữa chừng' },
  ]) {
    it(`says what is missing, why, and where to look instead, on ${switches}`, async () => {
      const element = await settled({ src: address(switches) });
      expect(notice(element)).to.match(
        new RegExp(
          `^Chưa lấy được “Nhiệt độ”: ${why}. Đã thử từ \\d\\d:\\d\\d. Xem tại thoitiet.example. Thử lại$`,
        ),
      );
      expect(part(element, 'notice')!.querySelector('a')!.href).to.equal('https://thoitiet.example/');
    });
  }

  it('says since when the block has been trying, however often it is asked', () =>
    withClock(async (clock) => {
      const element = await settled({ src: address('fail=404') });
      const [, since] = /Đã thử từ (\d\d:\d\d)\./.exec(notice(element)!)!;
      clock.jump(5 * 60_000);
      await element.reload();
      expect(notice(element)).to.contain(`Đã thử từ ${since}.`);
      element.src = address('fail=404');
      await inState(element, 'loading');
      await inState(element, 'error');
      expect(notice(element)).not.to.contain(since);
    }));

  it('does not blame the provider for an attribute of the page', async () => {
    const element = await settled({ src: 'http://' });
    expect(notice(element)).to.equal(
      'Chưa lấy được “Nhiệt độ”: trang này chưa được cài đặt đúng. Xem tại thoitiet.example. Thử lại',
    );
  });

  it('names no time for data of the future', () =>
    withClock(async (clock) => {
      const element = await settled({ src: address() });
      clock.jump(-60 * 60_000);
      element.requestUpdate();
      await element.updateComplete;
      expect(seen(element, '[part="age"]')).to.equal('Không rõ số liệu này có từ lúc nào.');
      expect(notice(element)).to.equal('Xem tại thoitiet.example. Thử lại');
    }));

  it('says that a service takes too long', async () => {
    const element = await block({ src: address('hang'), timeout: '1' });
    await inState(element, 'error');
    expect(notice(element)).to.contain('nơi cung cấp trả lời quá lâu');
  });

  it('says how old what is shown is, in minutes and hours', async () => {
    for (const [minutes, what, age] of [
      [25, 'Cập nhật', '25 phút trước'],
      [150, 'Cập nhật', '3 giờ trước'],
    ] as const) {
      const src = address('fail=503');
      keep(src, minutes);
      expect(notice(await settled({ src }))).to.match(
        new RegExp(`^${what} lúc \\d\\d:\\d\\d.*, ${age}\\. Chưa lấy được số liệu mới: nơi cung cấp`),
      );
    }
  });

  it('says why nothing newer came, under old data that are headed once', async () => {
    const src = address('fail=503');
    keep(src, 4320);
    const element = await settled({ src });
    expect(seen(element, '[part="age"]')).to.match(/^Số liệu cũ, lúc \d\d:\d\d( \d\d\/\d\d)\.$/);
    expect(notice(element)).to.match(/^Chưa lấy được số liệu mới: nơi cung cấp/);
  });

  it('is not there while an old answer is shown and a newer one is being fetched', async () => {
    const src = address('delay=150');
    keep(src, 60);
    const element = await block({ src });
    expect(seen(element, '.reading')).to.equal('20.5 °C');
    expect(part(element, 'notice') === null).to.equal(true);
    await inState(element, 'ready');
    expect(part(element, 'notice') === null).to.equal(true);
  });

  it('has nothing blank above or below it', async () => {
    for (const minutes of [0, 60]) {
      const src = address('fail=503');
      if (minutes) keep(src, minutes);
      const element = await settled({ src });
      const body = part(element, 'body')!.getBoundingClientRect();
      const line = part(element, 'notice')!.getBoundingClientRect();
      expect(line.bottom).to.be.closeTo(body.bottom, 1);
      const above = minutes ? element.shadowRoot!.querySelector('.reading')!.parentElement! : undefined;
      expect(line.top).to.be.closeTo(above?.getBoundingClientRect().bottom ?? body.top, 20);
    }
  });

  it('heads what is older than six hours, and what has taken its place', async () => {
    const src = address('delay=150');
    keep(src, 7 * 60);
    const element = await block({ src });
    const head = part(element, 'age')!;
    expect(head.innerText).to.match(/^Số liệu cũ, lúc \d\d:\d\d( \d\d\/\d\d)?\.$/);
    const reading = element.shadowRoot!.querySelector('.reading')!;
    expect(head.compareDocumentPosition(reading)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    await inState(element, 'ready');
    expect(part(element, 'age')!.innerText).to.match(/^Cập nhật lúc \d\d:\d\d\.$/);
  });

  it('asks again when its button is pressed, and goes when that has helped', async () => {
    const src = address('fail=503', 'times=3');
    const element = await settled({ src });
    button(element, 'retry').focus();
    await sendKeys({ press: 'Enter' });
    await inState(element, 'ready');
    expect(await calls(src)).to.equal(4);
    expect(part(element, 'notice') === null).to.equal(true);
  });

  it('leaves the focus where the reader looked, when its button goes away', async () => {
    const src = address('fail=503', 'times=3');
    keep(src, 60);
    const element = await settled({ src });
    button(element, 'retry').focus();
    await sendKeys({ press: 'Enter' });
    await inState(element, 'ready');
    const { activeElement } = element.shadowRoot!;
    expect(activeElement!.querySelector('.reading') === null).to.equal(false);
    const next = document.createElement('button');
    element.after(next);
    await sendKeys({ press: 'Tab' });
    await waitUntil(() => document.activeElement === next, 'the focus goes on from there');
  });

  it('stays with its button and the focus while it is asked again', async () => {
    for (const minutes of [0, 60]) {
      const src = address('fail=503', 'times=3', 'delay=100');
      if (minutes) keep(src, minutes);
      const element = await settled({ src });
      const retry = button(element, 'retry');
      retry.focus();
      retry.click();
      await inState(element, 'loading');
      expect(element.shadowRoot!.activeElement).to.equal(retry);
      expect(notice(element)).to.contain('Đang lấy số liệu mới…');
      await inState(element, 'ready');
    }
  });

  it('belongs to the address that failed, not to the next', async () => {
    const element = await settled({ src: address('fail=503') });
    element.src = address('delay=150');
    await inState(element, 'loading');
    expect(part(element, 'notice') === null).to.equal(true);
    await inState(element, 'ready');
  });

  if (engine === 'chromium') {
    it('is met once in the accessibility tree, with its link and its button', async () => {
      const element = await settled({ src: address('fail=503') });
      const met = await accessibilityTree();
      const sentence = 'Chưa lấy được “Nhiệt độ”: nơi cung cấp đang gặp trục trặc.';
      expect(met.filter(({ name }) => name.includes('Xem tại'))).to.have.length(1);
      expect(met.map(({ name }) => name).join()).to.contain(sentence);
      expect(met).to.deep.include({ role: 'link', name: 'thoitiet.example' });
      expect(met).to.deep.include({ role: 'button', name: 'Thử lại' });
      await expect(element).to.be.accessible();
    });
  }
});
