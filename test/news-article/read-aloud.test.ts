import { expect } from '@open-wc/testing';
import type { NewsArticle } from '../../src/news-article/news-article.js';
import { fakeClock, settled as turn } from '../data/fake-clock.js';
import type { FakeClock } from '../data/fake-clock.js';
import { watchPage } from '../portlet/page-watch.js';
import { all, editorHears, one, said, settled, tool } from './block.js';
import { FakeVoice, speakingWith, voice } from './fake-voice.js';
import { inspection, useFakeSources, source } from './fake-source.js';

const body = `<p>Ngày 13/8, UBND ban hành QĐ-UBND. Tỷ lệ đạt 98%, cả TP. Hà Nội có 4.798.809 người./.</p>
  <ul><li>Mục một</li><li>Mục hai; có nút <button>Bấm</button></li></ul>`;
const story = { ...inspection, lead: 'Lời dẫn.', body, author: '' };

/** Resolves when that part of the block has come. */
async function comes(element: NewsArticle, selector: string): Promise<HTMLElement> {
  for (;;) {
    const found = one(element, selector);
    if (found) return found;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
const button = (element: NewsArticle, name: string) =>
  all<HTMLButtonElement>(element, '.listen button').find(
    (each) => (each.getAttribute('aria-label') ?? each.innerText).trim() === name,
  )!;
const marked = () => [...(CSS.highlights.get('html-portlets-sentence') ?? [])].map(String).join();

describe('listening to an article', () => {
  useFakeSources();
  editorHears();

  describe('with Vietnamese voices', () => {
    const played = speakingWith(() => {
      const fake = new FakeVoice();
      fake.voices = [
        voice('Anna', 'de-DE'),
        voice('Linh', 'vi_VN'),
        voice('HoaiMy Online (Natural)', 'vi-VN'),
      ];
      return fake;
    });

    async function listening(told = story) {
      const element = await settled({ src: source([told]).src });
      tool(element, 'Nghe').click();
      await comes(element, '.listen .play-pause');
      await element.updateComplete;
      return element;
    }

    it('reads it from its title on, sentence by sentence, as it is said', async () => {
      const element = await listening();
      const { voice: heard } = played;
      for (let count = 0; heard.speaking && count < 20; count++) heard.end();
      expect(heard.said.map(({ text }) => text)).to.deep.equal([
        'Thị xã kiểm tra công vụ, cải cách hành chính tại các xã, phường',
        'Lời dẫn.',
        'Ngày mười ba tháng tám, ủy ban nhân dân ban hành quyết định ủy ban nhân dân.',
        'Tỷ lệ đạt chín mươi tám phần trăm, cả thành phố Hà Nội có bốn triệu bảy trăm chín mươi tám nghìn tám trăm linh chín người.',
        'Mục một',
        'Mục hai; có nút Bấm',
      ]);
      expect(heard.said[0]!.voice!.name).to.equal('HoaiMy Online (Natural)');
      await element.updateComplete;
      expect(button(element, 'Đọc') !== undefined).to.equal(true);
    });

    it('marks the sentence that is read, and nothing of the text changes', async () => {
      const element = await listening();
      const before = one(element, '.text')!.childElementCount;
      if (!('highlights' in CSS)) return;
      expect(marked()).to.equal(story.title);
      played.voice.end();
      played.voice.end();
      expect(marked()).to.equal('Ngày 13/8, UBND ban hành QĐ-UBND.');
      played.voice.end();
      expect(marked()).to.contain('TP. Hà Nội').and.contain('người./.');
      expect(one(element, '.text')!.childElementCount).to.equal(before);
      button(element, 'Dừng nghe').click();
      expect(marked()).to.equal('');
    });

    it('is paused by silence, and goes on with the same sentence', async () => {
      const element = await listening();
      played.voice.end();
      await element.updateComplete;
      button(element, 'Tạm dừng').click();
      await element.updateComplete;
      expect(played.voice.speaking).to.equal(false);
      const count = played.voice.said.length;
      button(element, 'Đọc').click();
      expect(played.voice.said).to.have.length(count + 1);
      expect(played.voice.last).to.equal('Lời dẫn.');
    });

    it('skips by sentences, not beyond the ends', async () => {
      const element = await listening();
      expect(button(element, 'Câu trước').getAttribute('aria-disabled')).to.equal('true');
      let next = played.voice.next();
      button(element, 'Câu sau').click();
      await next;
      expect(played.voice.last).to.equal('Lời dẫn.');
      next = played.voice.next();
      await element.updateComplete;
      button(element, 'Câu trước').click();
      await next;
      expect(played.voice.last).to.equal(story.title);
      expect(said(element, '.count')).to.equal('Câu 1/6');
    });

    it('takes another speed and voice at once, and remembers them', async () => {
      const element = await listening();
      const [rate, voices] = all<HTMLSelectElement>(element, '.listen select');
      let next = played.voice.next();
      rate!.value = '1.5';
      rate!.dispatchEvent(new Event('change'));
      await next;
      expect(played.voice.said[1]!.rate).to.equal(1.5);
      next = played.voice.next();
      voices!.value = 'Linh';
      voices!.dispatchEvent(new Event('change'));
      await next;
      expect(played.voice.said[2]!.voice!.name).to.equal('Linh');
      element.remove();
      const count = played.voice.said.length;
      await listening();
      expect(played.voice.said).to.have.length(count + 1);
      const { rate: kept, voice: of } = played.voice.said[count]!;
      expect([kept, of!.name]).to.deep.equal([1.5, 'Linh']);
    });

    it('parts what is long where one draws breath', async () => {
      const long = `${'Các đơn vị đã phân công, cử trưởng bộ phận tiếp nhận và trả kết quả; '.repeat(12)}hết.`;
      const element = await listening({ ...story, lead: '', body: `<p>${long}</p>` });
      for (let count = 0; played.voice.speaking && count < 40; count++) played.voice.end();
      const [, ...pieces] = played.voice.said.map(({ text }) => text);
      expect(pieces.join(' ')).to.equal(long);
      expect(Math.max(...pieces.map(({ length }) => length))).to.be.at.most(160);
      expect(said(element, '.count')).to.contain('/2');
    });

    it('gives a voice no more than it can say in ten seconds, however long figures are in words', async () => {
      const long = `Các số ${Array(30).fill('4.798.809').join(', ')}.`;
      const element = await listening({ ...story, lead: '', body: `<p>${long}</p>` });
      for (let count = 0; played.voice.speaking && count < 60; count++) played.voice.end();
      const [, ...chunks] = played.voice.said.map(({ text }) => text);
      expect(
        chunks.join(' ').match(/bốn triệu bảy trăm chín mươi tám nghìn tám trăm linh chín/g),
      ).to.have.length(30);
      expect(Math.max(...chunks.map(({ length }) => length))).to.be.at.most(160);
      expect(said(element, '.count')).to.contain('/2');
    });

    it('falls silent when it is ended, folded, taken away or another page comes', async () => {
      const element = await listening();
      const [press] = [tool(element, 'Nghe')];
      expect(press.getAttribute('aria-expanded')).to.equal('true');
      button(element, 'Dừng nghe').click();
      await element.updateComplete;
      expect(played.voice.speaking).to.equal(false);
      expect(all(element, '.listen')).to.have.length(0);
      expect(element.shadowRoot!.activeElement === press).to.equal(true);

      press.click();
      await comes(element, '.listen');
      dispatchEvent(new Event('pagehide'));
      expect(played.voice.speaking).to.equal(false);

      await element.updateComplete;
      button(element, 'Đọc').click();
      expect(played.voice.speaking).to.equal(true);
      element.windowState = 'minimized';
      await element.updateComplete;
      expect(played.voice.speaking).to.equal(false);

      element.windowState = 'normal';
      await element.updateComplete;
      tool(element, 'Nghe').click();
      await comes(element, '.listen');
      expect(played.voice.speaking).to.equal(true);
      element.remove();
      expect(played.voice.speaking).to.equal(false);
    });

    it('waits where another page takes the voice, and says so where it fails', async () => {
      const element = await listening();
      played.voice.fail('interrupted');
      await element.updateComplete;
      expect(button(element, 'Đọc') !== undefined).to.equal(true);
      button(element, 'Đọc').click();
      played.voice.fail('synthesis-failed');
      await element.updateComplete;
      expect(said(element, '.listen [role="status"]')).to.contain('trục trặc');
      button(element, 'Đọc').click();
      expect(played.voice.last).to.equal(story.title);
    });

    for (const error of ['interrupted', 'canceled']) {
      it(`waits, without a word, where the voice is ${error} by another page`, async () => {
        const element = await listening();
        played.voice.fail(error);
        await element.updateComplete;
        expect(button(element, 'Đọc') !== undefined).to.equal(true);
        expect(said(element, '.listen [role="status"]')).to.equal('');
      });
    }

    describe('by the clock', () => {
      let clock: FakeClock;
      beforeEach(() => (clock = fakeClock()));
      afterEach(() => clock.restore());
      const paused = async () => {
        clock.restore();
        const element = await listening();
        button(element, 'Tạm dừng').click();
        await element.updateComplete;
        clock = fakeClock();
        return element;
      };
      const message = (element: NewsArticle) => said(element, '.listen [role="status"]');

      it('says after eight seconds that a voice has not begun', async () => {
        const element = await paused();
        played.voice.mute = true;
        button(element, 'Đọc').click();
        await clock.pass(7_999);
        expect([message(element), button(element, 'Tạm dừng') !== undefined]).to.deep.equal(['', true]);
        await clock.pass(1);
        expect(message(element)).to.contain('trục trặc');
        expect(button(element, 'Đọc') !== undefined).to.equal(true);
        element.remove();
      });

      it('goes on with a voice that sends no events, as soon as it is silent', async () => {
        clock.restore();
        const element = await settled({ src: source([story]).src });
        played.voice.isEventless = true;
        tool(element, 'Nghe').click();
        await comes(element, '.listen .play-pause');
        button(element, 'Tạm dừng').click();
        await element.updateComplete;
        clock = fakeClock();
        button(element, 'Đọc').click();
        await clock.pass(9_000);
        expect([played.voice.last, message(element)]).to.deep.equal([story.title, '']);
        played.voice.end();
        await clock.pass(500);
        expect([played.voice.last, message(element)]).to.deep.equal(['Lời dẫn.', '']);
        element.remove();
      });

      it('goes on where a voice does not tell that it has ended, a quarter of a second for each letter', async () => {
        const element = await paused();
        button(element, 'Đọc').click();
        const spoken = played.voice.last;
        expect(spoken).to.equal(story.title);
        const count = played.voice.said.length;
        await clock.pass(8_000 + spoken.length * 250 - 1);
        expect(played.voice.said).to.have.length(count);
        await clock.pass(1);
        // The voice is told to be silent first, and is given time to hear it.
        await clock.pass(60);
        expect(played.voice.last).to.equal('Lời dẫn.');
        element.remove();
      });
    });

    it('leaves nothing running', async () => {
      // Blocks of the test before may still have to leave.
      await turn();
      const page = watchPage();
      const element = await listening();
      element.remove();
      await turn();
      const { listeners, observers } = page;
      page.restore();
      expect({ listeners, observers }).to.deep.equal({ listeners: 0, observers: 0 });
    });

    it('can be used by all', async () => {
      await expect(await listening()).to.be.accessible();
    });
  });

  describe('whose voices come late', () => {
    const played = speakingWith(() => new FakeVoice());

    for (const lang of ['vie', 'vi_VN', 'VIE-VNM', 'vi']) {
      it(`begins when one tagged ${lang} is there, in a browser that does not tell of it`, async () => {
        const element = await settled({ src: source([story]).src });
        tool(element, 'Nghe').click();
        await comes(element, '.listen');
        const next = played.voice.next();
        played.voice.voices = [voice('Samantha', 'en-US'), voice('Linh', lang)];
        await next;
        expect(played.voice.last).to.equal(story.title);
      });
    }

    it('reads in Safari before 16, whose voices are no event target', async () => {
      const { voice: fake } = played;
      fake.voices = [voice('Linh', 'vi-VN')];
      Object.assign(fake, { addEventListener: undefined, removeEventListener: undefined });
      const element = await settled({ src: source([story]).src });
      tool(element, 'Nghe').click();
      await comes(element, '.listen .play-pause');
      expect(fake.last).to.equal(story.title);
      button(element, 'Dừng nghe').click();
      await element.updateComplete;
      expect([fake.speaking, all(element, '.listen').length]).to.deep.equal([false, 0]);
    });

    it('begins when they are there', async () => {
      const element = await settled({ src: source([story]).src });
      tool(element, 'Nghe').click();
      await comes(element, '.listen');
      expect(said(element, '.listen [role="status"]')).to.equal('Đang tìm giọng đọc…');
      played.voice.voices = [voice('Linh', 'vi-VN')];
      played.voice.dispatchEvent(new Event('voiceschanged'));
      await element.updateComplete;
      expect(played.voice.last).to.equal(story.title);
    });

    it('says plainly that the device has none for Vietnamese', async () => {
      played.voice.voices = [voice('Samantha', 'en-US')];
      const element = await settled({ src: source([story]).src });
      tool(element, 'Nghe').click();
      const status = await comes(element, '.listen [role="status"]');
      await new Promise<void>((resolve) => {
        const observer = new MutationObserver(look);
        observer.observe(status, { characterData: true, subtree: true, childList: true });
        function look() {
          if (!status.innerText.includes('chưa có giọng đọc tiếng Việt')) return;
          observer.disconnect();
          resolve();
        }
      });
      expect(played.voice.said).to.have.length(0);
      expect(one(element, '.listen .end')!.innerText.trim()).to.equal('Đóng');
    });
  });

  describe('in a browser that cannot read aloud', () => {
    speakingWith(() => undefined);

    it('says so', async () => {
      const element = await settled({ src: source([story]).src });
      tool(element, 'Nghe').click();
      await comes(element, '.listen');
      expect(said(element, '.listen [role="status"]')).to.contain('không đọc thành tiếng được');
    });
  });

  describe('that the portal has recorded', () => {
    const played = speakingWith(() => {
      const fake = new FakeVoice();
      fake.voices = [voice('Linh', 'vi-VN')];
      return fake;
    });

    for (const [where, told] of [
      ['as a file', { ...story, file: '/tep/ban-ghi.mp3' }],
      ['in its text', { ...story, body: `<p><audio src="/tep/ban-ghi.mp3" controls></audio></p>${body}` }],
    ] as const) {
      it(`plays the recording ${where}, which is not loaded before; where it is lost, a voice reads`, async () => {
        const element = await settled({ src: source([told]).src });
        expect(all(element, 'audio')).to.have.length(0);
        tool(element, 'Nghe').click();
        const audio = (await comes(element, '.listen audio')) as HTMLAudioElement;
        expect(new URL(audio.src).pathname).to.equal('/tep/ban-ghi.mp3');
        expect([audio.preload, audio.controls]).to.deep.equal(['none', true]);
        expect(said(element, '.listen .label')).to.equal('Bản ghi âm của cổng');
        expect(played.voice.said).to.have.length(0);

        audio.dispatchEvent(new Event('error'));
        await element.updateComplete;
        expect(said(element, '.listen [role="status"]')).to.contain('Không mở được bản ghi âm');
        expect(played.voice.last).to.equal(story.title);
      });
    }
  });
});
