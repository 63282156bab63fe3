import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { getPreference, setPreference } from '../../platform/preferences.js';
import { mediaUrl } from '../../sanitize/media-urls.js';
import { readAloudText } from '../../locale/article/read-aloud.js';
import type { ReadAloudText } from '../../locale/article/article-text.js';
import type { Language } from '../../locale/language.js';
import type { NewsAttachment } from '../../news/news-item.js';
import { icon } from '../../portlet/icon.js';
import type { ArticleView } from '../article.js';
import { sentencesOf } from './sentences.js';
import { SpeechReader } from './speech-reader.js';

export { styles } from './panel.css.js';

/** Line icons as paths, 24 × 24. Lucide (ISC). */
const icons = {
  pause:
    'M15 3h3a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1h-3a1 1 0 0 1-1-1v-16a1 1 0 0 1 1-1zM6 3h3a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1h-3a1 1 0 0 1-1-1v-16a1 1 0 0 1 1-1z',
  play: 'M5 5a2 2 0 0 1 3.008-1.728l11.997 6.998a2 2 0 0 1 .003 3.458l-12 7A2 2 0 0 1 5 19z',
  'skip-back':
    'M17.971 4.285A2 2 0 0 1 21 6v12a2 2 0 0 1-3.029 1.715l-9.997-5.998a2 2 0 0 1-.003-3.432zM3 20V4',
  'skip-forward':
    'M21 4v16M6.029 4.285A2 2 0 0 0 3 6v12a2 2 0 0 0 3.029 1.715l9.997-5.998a2 2 0 0 0 .003-3.432z',
  square: 'M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2h-14a2 2 0 0 1-2-2v-14a2 2 0 0 1 2-2z',
} as const;

/** Speeds; 1 is the voice's own. */
const RATES = [0.75, 1, 1.25, 1.5, 2] as const;
/** The names under which a reader's speed and voice are stored. */
const RATE = 'reading-speed';
const VOICE = 'reading-voice';

export interface ReadAloudOptions {
  readonly view: ArticleView;
  /** The element that the article is rendered into. */
  readonly container: HTMLElement;
  onChange(): void;
  /** The reader ends it. */
  onClose(): void;
}

/** Plays one article: its recording, else a voice of the device, with the controls for it. */
export class ReadAloudPanel {
  private reader: SpeechReader | undefined;
  private recording: string | undefined;
  private hasRecordingFailed = false;

  constructor(private readonly options: ReadAloudOptions) {
    const { recording, attachments } = options.view;
    this.recording = recording ?? attachments.find(isRecording)?.url;
    if (!this.recording) this.startReader();
  }

  /** Stops, and leaves nothing in the page. */
  end(): void {
    this.reader?.end();
  }

  render(language: Language): TemplateResult {
    const text = readAloudText(language);
    const isAudible = this.recording || this.reader?.voice;
    return html`<div class="listen" part="listen" role="group" aria-label=${text.controls}>
      ${this.recording ? this.renderRecording(text) : nothing}
      ${this.reader ? this.renderControls(this.reader, text) : nothing}
      <button type="button" class="end" @click=${this.options.onClose}>
        ${isAudible ? html`${icon(icons.square)} ${text.stop}` : text.close}
      </button>
      <p class="message" role="status">${this.message(text)}</p>
    </div>`;
  }

  private renderRecording(text: ReadAloudText): TemplateResult {
    return html`<span class="label" id="recording">${text.recording}</span>
      <audio
        controls
        preload="none"
        src=${mediaUrl(this.recording) ?? nothing}
        aria-labelledby="recording"
        @error=${this.onRecordingError}
      ></audio>`;
  }

  private renderControls(reader: SpeechReader, text: ReadAloudText): TemplateResult {
    const { state, voice, voices, rate, index, count } = reader;
    const isReading = state === 'reading';
    const button = (name: string, path: string, onClick: () => void, isEnabled = true) =>
      html`<button
        type="button"
        aria-label=${name}
        aria-disabled=${isEnabled ? 'false' : 'true'}
        @click=${onClick}
      >
        ${icon(path)}
      </button>`;
    if (!voice) return html``;
    return html`<span class="steps"
        >${button(text.back, icons['skip-back'], () => reader.skip(-1), index > 0)}
        <button type="button" class="play-pause" @click=${isReading ? reader.pause : reader.play}>
          ${isReading ? icon(icons.pause) : icon(icons.play)} ${isReading ? text.pause : text.play}</button
        >${button(text.forward, icons['skip-forward'], () => reader.skip(1), index < count - 1)}</span
      >
      <span class="count">${text.position(index + 1, count)}</span>
      <label
        ><span>${text.speed}</span>
        <select @change=${this.onRate}>
          ${RATES.map((each) => html`<option value=${each} ?selected=${each === rate}>${text.speedOf(each)}</option>`)}
        </select></label
      >
      ${
        voices.length > 1
          ? html`<label
              ><span>${text.voice}</span>
              <select @change=${this.onVoice}>
                ${voices.map(
                  (each) =>
                    html`<option value=${each.voiceURI} ?selected=${each === voice}>${each.name}</option>`,
                )}
              </select></label
            >`
          : nothing
      }`;
  }

  private message(text: ReadAloudText): string {
    switch (this.reader?.state) {
      case 'unsupported':
        return text.unsupported;
      case 'looking':
        return text.looking;
      case 'no-voice':
        return text.noVoice;
      case 'failed':
        return text.failed;
      default:
        return this.hasRecordingFailed ? text.recordingFailed : '';
    }
  }

  private startReader(): void {
    const { view, container, onChange } = this.options;
    const { language } = view;
    const sentences = () => sentencesOf([...container.querySelectorAll('.title, .lead, .text, .byline')]);
    this.reader = new SpeechReader({ language, container, sentences, onChange }, getPreference(VOICE));
    this.reader.rate = RATES.find((rate) => `${rate}` === getPreference(RATE)) ?? 1;
    this.reader.start();
  }

  /** Nothing is loaded before the reader presses play: only then is it known. */
  private readonly onRecordingError = (): void => {
    this.recording = undefined;
    this.hasRecordingFailed = true;
    this.startReader();
    this.options.onChange();
  };

  private readonly onRate = ({ target }: Event): void => {
    const { value } = target as HTMLSelectElement;
    setPreference(RATE, value);
    this.reader!.change({ rate: Number(value) });
  };

  private readonly onVoice = ({ target }: Event): void => {
    const { value } = target as HTMLSelectElement;
    const voice = this.reader!.voices.find(({ voiceURI }) => voiceURI === value);
    if (!voice) return;
    setPreference(VOICE, value);
    this.reader!.change({ voice });
  };
}

/** Extensions tell more than MIME types, which are often wrong. */
const isRecording = ({ url, type = '' }: NewsAttachment): boolean =>
  /\.(?:mp3|m4a|aac|og[ga]|opus|wav)(?:[?#]|$)/i.test(url) ||
  (/^audio\//i.test(type) && !/\.\w{2,4}(?:[?#]|$)/.test(url));
