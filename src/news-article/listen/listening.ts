import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { getPreference, setPreference } from '../../platform/preferences.js';
import { mediaUrl } from '../../sanitize/urls.js';
import type { ListenText } from '../../locale/article/article-text.js';
import { icon } from '../../portlet/icon.js';
import { icons } from './icons.js';
import { Reading } from './reading.js';
import { sentencesOf } from './sentences.js';

export { styles } from './listening.css.js';

/** Speeds, each as a part of the usual one. */
const RATES = [0.75, 1, 1.25, 1.5, 2] as const;
/** The names under which a reader's speed and voice are kept. */
const RATE = 'reading-speed';
const VOICE = 'reading-voice';

export interface ListeningOptions {
  /** Of the article's text. */
  readonly language: string;
  /** The article: its marks lie in it. */
  readonly ground: HTMLElement;
  /** The portal's own recording: its address. */
  readonly recording: string | undefined;
  /** What is read, in its order. */
  places(): readonly Element[];
  /** Something is to be drawn anew. */
  changed(): void;
  /** The reader has had enough. */
  close(): void;
}

/** Listening to one article: its recording, else a voice of the device, with the controls for it. */
export class Listening {
  private reading: Reading | undefined;
  private recording: string | undefined;
  /** The recording could not be played. */
  private lost = false;

  constructor(private readonly options: ListeningOptions) {
    this.recording = options.recording;
    if (!this.recording) this.readAloud();
  }

  /** Falls silent, and leaves no trace in the page. */
  end(): void {
    this.reading?.end();
  }

  draw(text: ListenText): TemplateResult {
    const message = this.message(text);
    const isHeard = this.recording || this.reading?.voice;
    return html`<div class="listen" part="listen" role="group" aria-label=${text.controls}>
      ${this.recording ? this.drawRecording(text) : nothing}
      ${this.reading ? this.drawControls(this.reading, text) : nothing}
      <button type="button" class="end" @click=${this.options.close}>
        ${isHeard ? html`${icon(icons.square)} ${text.stop}` : text.close}
      </button>
      <p class="message" role="status">${message}</p>
    </div>`;
  }

  private drawRecording(text: ListenText): TemplateResult {
    return html`<span class="label" id="recording">${text.recording}</span>
      <audio
        controls
        preload="none"
        src=${mediaUrl(this.recording) ?? nothing}
        aria-labelledby="recording"
        @error=${this.onRecordingLost}
      ></audio>`;
  }

  private drawControls(reading: Reading, text: ListenText): TemplateResult {
    const { stage, voice, voices, rate, index, count } = reading;
    const isReading = stage === 'reading';
    const button = (name: string, path: string, press: () => void, isUseful = true) =>
      html`<button
        type="button"
        aria-label=${name}
        title=${name}
        aria-disabled=${isUseful ? 'false' : 'true'}
        @click=${press}
      >
        ${icon(path)}
      </button>`;
    if (!voice) return html``;
    return html`<span class="steps"
        >${button(text.back, icons['skip-back'], () => reading.skip(-1), index > 0)}
        <button type="button" class="play-pause" @click=${isReading ? reading.pause : reading.play}>
          ${isReading ? icon(icons.pause) : icon(icons.play)} ${isReading ? text.pause : text.play}</button
        >${button(text.forward, icons['skip-forward'], () => reading.skip(1), index < count - 1)}</span
      >
      <span class="count">${text.place(index + 1, count)}</span>
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

  private message(text: ListenText): string {
    switch (this.reading?.stage) {
      case 'unsupported':
        return text.unsupported;
      case 'looking':
        return text.looking;
      case 'no-voice':
        return text.noVoice;
      case 'failed':
        return text.failed;
      default:
        return this.lost ? text.recordingLost : '';
    }
  }

  private readAloud(): void {
    const { language, ground, places, changed } = this.options;
    const sentences = () => sentencesOf(places());
    this.reading = new Reading({ language, ground, sentences, changed }, getPreference(VOICE));
    this.reading.rate = RATES.find((rate) => `${rate}` === getPreference(RATE)) ?? 1;
    this.reading.start();
  }

  /** It is reported only when the reader has pressed play, as nothing is loaded before. */
  private readonly onRecordingLost = (): void => {
    this.recording = undefined;
    this.lost = true;
    this.readAloud();
    this.options.changed();
  };

  private readonly onRate = ({ target }: Event): void => {
    const { value } = target as HTMLSelectElement;
    setPreference(RATE, value);
    this.reading!.change({ rate: Number(value) });
  };

  private readonly onVoice = ({ target }: Event): void => {
    const { value } = target as HTMLSelectElement;
    const voice = this.reading!.voices.find(({ voiceURI }) => voiceURI === value);
    if (!voice) return;
    setPreference(VOICE, value);
    this.reading!.change({ voice });
  };
}
