import type { Language } from '../language.js';

/** Strings of the panel that reads aloud. */
export interface ReadAloudText {
  readonly controls: string;
  readonly play: string;
  readonly pause: string;
  readonly back: string;
  readonly forward: string;
  readonly speed: string;
  /** A speed, as a part of the usual one. */
  speedOf(rate: number): string;
  readonly voice: string;
  /** Ends the listening. */
  readonly stop: string;
  /** In place of `stop` where nothing can be heard. */
  readonly close: string;
  /** Which sentence of how many. */
  position(current: number, count: number): string;
  /** The browser cannot read aloud. */
  readonly unsupported: string;
  /** Voices are being looked for. */
  readonly looking: string;
  /** The device has no voice for the article's language. */
  readonly noVoice: string;
  /** The voice has failed. */
  readonly failed: string;
  /** The portal's own recording. */
  readonly recording: string;
  /** It could not be played, and a voice reads in its place. */
  readonly recordingFailed: string;
}

export const readAloudText: Readonly<Record<Language, ReadAloudText>> = {
  vi: {
    controls: 'Nghe bài viết',
    play: 'Đọc',
    pause: 'Tạm dừng',
    back: 'Câu trước',
    forward: 'Câu sau',
    speed: 'Tốc độ',
    speedOf: (rate) => `${String(rate).replace('.', ',')}×`,
    voice: 'Giọng',
    stop: 'Dừng nghe',
    close: 'Đóng',
    position: (current, count) => `Câu ${current}/${count}`,
    unsupported: 'Trình duyệt này không đọc thành tiếng được. Hãy thử trình duyệt khác.',
    looking: 'Đang tìm giọng đọc…',
    noVoice: 'Thiết bị này chưa có giọng đọc tiếng Việt. Có thể thêm giọng trong phần cài đặt của thiết bị.',
    failed: 'Giọng đọc đã dừng vì trục trặc. Hãy bấm “Đọc” để đọc tiếp.',
    recording: 'Bản ghi âm của cổng',
    recordingFailed: 'Không mở được bản ghi âm của cổng; đang dùng giọng đọc của thiết bị.',
  },
  en: {
    controls: 'Listen to the article',
    play: 'Read aloud',
    pause: 'Pause',
    back: 'Previous sentence',
    forward: 'Next sentence',
    speed: 'Speed',
    speedOf: (rate) => `${rate}×`,
    voice: 'Voice',
    stop: 'Stop listening',
    close: 'Close',
    position: (current, count) => `Sentence ${current}/${count}`,
    unsupported: 'This browser cannot read aloud. Try another one.',
    looking: 'Looking for a voice…',
    noVoice: 'This device has no voice for the language of the article. One can be added in its settings.',
    failed: 'The voice has stopped on an error. Press “Read aloud” to go on.',
    recording: 'The portal’s own recording',
    recordingFailed: 'The portal’s recording could not be played; a voice of this device reads instead.',
  },
};
