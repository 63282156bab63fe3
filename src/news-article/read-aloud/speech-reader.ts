import { speechText } from '../../locale/article/speech-text.js';
import { scrollToSentence, SentenceHighlight } from './sentence-highlight.js';
import { splitForSpeech } from './sentences.js';
import type { Sentence } from './sentences.js';

/**
 * `unsupported`: the browser cannot read aloud; `looking`: voices are awaited; `no-voice`: there is none for the language;
 * `failed`: the voice has stopped on an error. All but the first can still turn into `reading`.
 */
export type SpeechState = 'unsupported' | 'looking' | 'no-voice' | 'reading' | 'paused' | 'failed';

/** How long voices are awaited that a browser has not listed yet, in milliseconds. */
const VOICES_TIMEOUT_MS = 2_500;
/** A voice that has not started by then never will, in milliseconds. */
const START_TIMEOUT_MS = 8_000;
/** How long a letter may take at the default rate, in milliseconds: after that the `end` event has been missed. */
const LETTER_TIMEOUT_MS = 250;
/** Engines miss what follows `cancel()` at once, in milliseconds. */
const CANCEL_GAP_MS = 60;
/** How often an engine is asked for its voices and whether it still speaks: some send no events. */
const POLL_MS = 250;

/**
 * Letters of one utterance at the default rate: about 11 seconds. Chromium falls silent in what its network voices read for
 * more than 15, and what was paused is read again from the beginning of its utterance.
 */
const MAX_LETTERS = 160;

export interface SpeechReaderOptions {
  /** Language of the text: `vi`, `en`. */
  readonly language: string;
  /** Holds the sentences; they are looked up again when the text has changed. */
  readonly container: HTMLElement;
  sentences(): readonly Sentence[];
  onChange(): void;
}

/**
 * Reads an article aloud, sentence by sentence. `speechSynthesis.pause()` is not used: on Android it ends everything, and
 * elsewhere a long pause cannot be resumed. A pause is silence; then the utterance is read again.
 */
export class SpeechReader {
  state: SpeechState = 'looking';
  /** Index of the sentence being read, and their number. */
  index = 0;
  count = 0;
  /** Speed; 1 is the voice's own. */
  rate = 1;
  voices: readonly SpeechSynthesisVoice[] = [];
  voice: SpeechSynthesisVoice | undefined;

  private sentences: readonly Sentence[] = [];
  /** The utterances of the sentence being read. */
  private chunks: readonly string[] = [];
  private chunk = 0;
  /** Referenced, since Chromium collects utterances that are not, and then sends no `end`. */
  private utterance: SpeechSynthesisUtterance | undefined;
  private last: Range | undefined;
  /** The engine has sent an event: it is one that does. */
  private hasEvents = false;
  private readonly highlight = new SentenceHighlight();
  private hasEnded = false;

  /** @param preferredVoice URI of the voice that this reader has chosen earlier. */
  constructor(
    private readonly options: SpeechReaderOptions,
    private readonly preferredVoice: string | undefined,
  ) {}

  /** Reads as soon as there is a voice. */
  start(): void {
    if (!canSpeak()) {
      this.setState('unsupported');
      return;
    }
    // Before Safari 16 it is no event target.
    speechSynthesis.addEventListener?.('voiceschanged', this.updateVoices);
    addEventListener('pagehide', this.pause);
    this.awaitVoices(VOICES_TIMEOUT_MS);
  }

  readonly play = (): void => {
    if (!this.voice) return;
    this.updateSentences();
    this.setState('reading');
    this.speak();
  };

  readonly pause = (): void => {
    if (this.state !== 'reading') return;
    this.cancel();
    this.setState('paused');
  };

  /** Goes to another sentence; reads it where reading is under way. */
  skip(by: number): void {
    this.updateSentences();
    this.index = Math.min(this.count - 1, Math.max(0, this.index + by));
    this.chunk = 0;
    if (this.state === 'reading') this.speak();
    else this.showSentence();
    this.options.onChange();
  }

  /** Changes speed or voice at once. */
  change(to: Partial<Pick<SpeechReader, 'rate' | 'voice'>>): void {
    Object.assign(this, to);
    if (this.state === 'reading') this.speak();
    this.options.onChange();
  }

  /** Stops for good, and leaves nothing in the page. */
  end(): void {
    if (this.hasEnded) return;
    this.hasEnded = true;
    this.cancel();
    this.highlight.clear();
    if (!canSpeak()) return;
    speechSynthesis.removeEventListener?.('voiceschanged', this.updateVoices);
    removeEventListener('pagehide', this.pause);
  }

  private awaitVoices(timeout: number): void {
    this.updateVoices();
    if (this.state !== 'looking' || this.hasEnded) return;
    if (timeout > 0) setTimeout(() => this.awaitVoices(timeout - POLL_MS), POLL_MS);
    else this.setState('no-voice');
  }

  private readonly updateVoices = (): void => {
    if (this.hasEnded) return;
    this.voices = voicesFor(this.options.language);
    if (!this.voices.some(({ voiceURI }) => voiceURI === this.voice?.voiceURI)) {
      this.voice = this.voices.find(({ voiceURI }) => voiceURI === this.preferredVoice) ?? this.voices[0];
    }
    if (this.voice && this.state === 'looking') this.play();
    else if (this.voice && this.state === 'no-voice') this.setState('paused');
    else this.options.onChange();
  };

  private setState(state: SpeechState): void {
    this.state = state;
    this.options.onChange();
  }

  /** Looks up the sentences again where the text has changed: more of it may have come. */
  private updateSentences(): void {
    const isLast = this.index >= this.count - 1;
    if (!isLast && this.sentences[this.index]?.range.startContainer.isConnected) return;
    this.sentences = this.options.sentences();
    this.count = this.sentences.length;
    this.index = Math.min(this.index, Math.max(0, this.count - 1));
  }

  private showSentence(): void {
    const sentence = this.sentences[this.index];
    if (!sentence) return;
    this.highlight.show(sentence.range);
    scrollToSentence(sentence.range, this.last, this.options.container);
    this.last = sentence.range;
  }

  private speak(): void {
    const sentence = this.sentences[this.index];
    if (!sentence) {
      this.finish();
      return;
    }
    if (this.chunk === 0 || this.last !== sentence.range) {
      this.showSentence();
      const text = this.options.language === 'vi' ? speechText(sentence.text) : sentence.text;
      this.chunks = splitForSpeech(text, MAX_LETTERS * Math.min(1, this.rate));
      this.chunk = Math.min(this.chunk, this.chunks.length - 1);
    }
    const { voice, rate } = this;
    const utterance = new SpeechSynthesisUtterance(this.chunks[this.chunk]);
    utterance.voice = voice!;
    utterance.lang = voice!.lang;
    utterance.rate = rate;
    const wasSpeaking = this.cancel();
    this.utterance = utterance;
    const start = () => {
      if (this.utterance !== utterance) return;
      this.watch(utterance);
      speechSynthesis.resume();
      speechSynthesis.speak(utterance);
    };
    if (wasSpeaking) setTimeout(start, CANCEL_GAP_MS);
    else start();
  }

  /** Waits for the end of an utterance, with or without events. Those of an earlier one come late, and are ignored. */
  private watch(utterance: SpeechSynthesisUtterance): void {
    let hasStarted = false;
    let wasSpeaking = false;
    let idlePolls = 0;
    let elapsed = 0;
    const limit = START_TIMEOUT_MS + (utterance.text.length * LETTER_TIMEOUT_MS) / this.rate;
    utterance.addEventListener('start', () => (hasStarted = this.hasEvents = true));
    utterance.addEventListener('end', () => {
      if (this.utterance === utterance) this.next();
    });
    utterance.addEventListener('error', ({ error }) => {
      if (this.utterance !== utterance) return;
      // Another page or block has taken the voice: this one waits.
      if (error === 'interrupted' || error === 'canceled') this.pause();
      else this.fail();
    });
    const poll = () => {
      if (this.utterance !== utterance) return;
      elapsed += POLL_MS;
      const { speaking, pending } = speechSynthesis;
      idlePolls = speaking || pending ? 0 : idlePolls + 1;
      wasSpeaking ||= speaking;
      if ((hasStarted || wasSpeaking) && idlePolls > 1) this.next();
      else if (elapsed >= START_TIMEOUT_MS && !hasStarted && (this.hasEvents || !wasSpeaking)) this.fail();
      else if (elapsed >= limit) this.next();
      else setTimeout(poll, Math.min(POLL_MS, limit - elapsed));
    };
    setTimeout(poll, POLL_MS);
  }

  private next(): void {
    if (this.state !== 'reading') return;
    this.utterance = undefined;
    this.chunk++;
    if (this.chunk >= this.chunks.length) {
      this.updateSentences();
      this.index++;
      this.chunk = 0;
      this.options.onChange();
    }
    this.speak();
  }

  private fail(): void {
    this.cancel();
    this.setState('failed');
  }

  /** At the end: from the beginning, when asked again. */
  private finish(): void {
    this.index = this.chunk = 0;
    this.last = undefined;
    this.highlight.clear();
    this.setState('paused');
  }

  /** @returns Whether the voice was speaking. */
  private cancel(): boolean {
    this.utterance = undefined;
    if (!canSpeak()) return false;
    const { speaking, pending } = speechSynthesis;
    if (speaking || pending) speechSynthesis.cancel();
    return speaking || pending;
  }
}

/** What browsers call their better voices. */
const GOOD = /natural|neural|online|premium|enhanced|siri|google/i;
/** Some engines tag their voices with the three letters of ISO 639-2. */
const LANGUAGES: Readonly<Record<string, string>> = { vie: 'vi', eng: 'en' };

const canSpeak = (): boolean => 'speechSynthesis' in window && 'SpeechSynthesisUtterance' in window;

/** The device's voices for a language, the best first: tagged `vi`, `vi-VN`, `vi_VN` (Android), `vie` or `vie-VNM`. */
function voicesFor(language: string): SpeechSynthesisVoice[] {
  const rank = ({ name, default: isDefault }: SpeechSynthesisVoice) =>
    Number(GOOD.test(name)) * 2 + Number(isDefault);
  const languageOf = ({ lang }: SpeechSynthesisVoice) => {
    const primary = lang.toLowerCase().split(/[-_]/)[0]!;
    return LANGUAGES[primary] ?? primary;
  };
  return speechSynthesis
    .getVoices()
    .filter((voice) => languageOf(voice) === language)
    .sort((one, other) => rank(other) - rank(one));
}
