import { spoken } from '../../locale/article/spoken.js';
import { follow, Mark } from './mark.js';
import type { Sentence } from './sentences.js';
import { canSpeak, voicesFor } from './voices.js';

/**
 * `unsupported`: the browser cannot read aloud; `looking`: voices are awaited; `no-voice`: there is none for the language;
 * `failed`: the voice has fallen silent on an error. From all but the first it may come to read after all.
 */
export type Stage = 'unsupported' | 'looking' | 'no-voice' | 'reading' | 'paused' | 'failed';

/** How long voices are waited for that a browser has not told of yet, in milliseconds. */
const LOOK = 2_500;
/** A voice that has not begun by then never will, in milliseconds. */
const BEGIN = 8_000;
/** How long a letter may take at the usual speed, in milliseconds: more, and the end has not been told of. */
const LETTER = 250;
/** Engines that are told to be silent do not hear what is said in the same breath, in milliseconds. */
const BREATH = 60;

export interface ReadingOptions {
  /** The language of the text. */
  readonly language: string;
  /** Where the marks of sentences lie, and what is read: asked for anew when it has changed. */
  readonly ground: HTMLElement;
  sentences(): readonly Sentence[];
  /** Something is to be drawn anew. */
  changed(): void;
}

/**
 * Reads an article aloud, a sentence at a time. The browser's own pause is not used: on Android it ends everything, and elsewhere
 * what was paused for long does not go on. A pause is silence, after which the piece is read again.
 */
export class Reading {
  stage: Stage = 'looking';
  /** Of the sentence that is read, and their number. */
  index = 0;
  count = 0;
  /** As a part of the usual speed. */
  rate = 1;
  voices: readonly SpeechSynthesisVoice[] = [];
  voice: SpeechSynthesisVoice | undefined;

  private sentences: readonly Sentence[] = [];
  private piece = 0;
  /** What is being said. Held, since Chromium lets go of utterances nobody holds and never tells of their end. */
  private utterance: SpeechSynthesisUtterance | undefined;
  private last: Range | undefined;
  private readonly mark = new Mark();
  private ended = false;

  /** @param voiceWanted The name of the voice that this reader has chosen earlier. */
  constructor(
    private readonly options: ReadingOptions,
    private readonly voiceWanted: string | undefined,
  ) {}

  /** Begins, as soon as there is a voice. */
  start(): void {
    if (!canSpeak()) {
      this.come('unsupported');
      return;
    }
    speechSynthesis.addEventListener('voiceschanged', this.lookForVoices);
    addEventListener('pagehide', this.pause);
    this.lookForVoices();
    if (this.stage !== 'looking') return;
    setTimeout(() => {
      if (this.stage === 'looking' && !this.ended) this.come('no-voice');
    }, LOOK);
  }

  readonly play = (): void => {
    if (!this.voice) return;
    this.takeSentences();
    this.come('reading');
    this.speak();
  };

  readonly pause = (): void => {
    if (this.stage !== 'reading') return;
    this.hush();
    this.come('paused');
  };

  /** To another sentence; read where reading is under way. */
  skip(by: number): void {
    this.takeSentences();
    this.index = Math.min(this.count - 1, Math.max(0, this.index + by));
    this.piece = 0;
    if (this.stage === 'reading') this.speak();
    else this.show();
    this.options.changed();
  }

  /** Takes another speed or voice at once. */
  change(to: Partial<Pick<Reading, 'rate' | 'voice'>>): void {
    Object.assign(this, to);
    if (this.stage === 'reading') this.speak();
    this.options.changed();
  }

  /** Falls silent, and leaves no trace in the page. */
  end(): void {
    if (this.ended) return;
    this.ended = true;
    this.hush();
    this.mark.clear();
    if (!canSpeak()) return;
    speechSynthesis.removeEventListener('voiceschanged', this.lookForVoices);
    removeEventListener('pagehide', this.pause);
  }

  private readonly lookForVoices = (): void => {
    this.voices = voicesFor(this.options.language);
    if (!this.voices.some(({ voiceURI }) => voiceURI === this.voice?.voiceURI)) {
      this.voice = this.voices.find(({ voiceURI }) => voiceURI === this.voiceWanted) ?? this.voices[0];
    }
    if (this.voice && this.stage === 'looking') this.play();
    else if (this.voice && this.stage === 'no-voice') this.come('paused');
    else this.options.changed();
  };

  private come(stage: Stage): void {
    this.stage = stage;
    this.options.changed();
  }

  /** The sentences of the text as it is now: more of it may have come, or another wording. */
  private takeSentences(): void {
    const isLast = this.index >= this.count - 1;
    if (!isLast && this.sentences[this.index]?.range.startContainer.isConnected) return;
    this.sentences = this.options.sentences();
    this.count = this.sentences.length;
    this.index = Math.min(this.index, Math.max(0, this.count - 1));
  }

  private show(): void {
    const sentence = this.sentences[this.index];
    if (!sentence) return;
    this.mark.show(sentence.range, this.options.ground);
    follow(sentence.range, this.last, this.options.ground);
    this.last = sentence.range;
  }

  private speak(): void {
    const sentence = this.sentences[this.index];
    const words = sentence?.pieces[this.piece];
    if (words === undefined) {
      this.finish();
      return;
    }
    if (this.piece === 0 || this.last !== sentence!.range) this.show();
    const { voice, rate } = this;
    const said = this.options.language === 'vi' ? spoken(words) : words;
    const utterance = new SpeechSynthesisUtterance(said);
    utterance.voice = voice!;
    utterance.lang = voice!.lang;
    utterance.rate = rate;
    let begun = false;
    // What an earlier utterance has to tell of its end comes late.
    const ifCurrent = (then: () => void) => () => {
      if (this.utterance === utterance) then();
    };
    utterance.addEventListener('start', () => (begun = true));
    utterance.addEventListener('end', ifCurrent(this.next));
    // Another page or block may have taken the voice: then this one waits.
    utterance.addEventListener('error', ({ error }) => {
      if (this.utterance !== utterance) return;
      if (error === 'interrupted' || error === 'canceled') this.pause();
      else this.fail();
    });
    const wasSpeaking = this.hush();
    this.utterance = utterance;
    const begin = ifCurrent(() => {
      speechSynthesis.resume();
      speechSynthesis.speak(utterance);
      setTimeout(
        ifCurrent(() => {
          if (!begun) this.fail();
        }),
        BEGIN,
      );
      setTimeout(ifCurrent(this.next), BEGIN + (said.length * LETTER) / rate);
    });
    if (wasSpeaking) setTimeout(begin, BREATH);
    else begin();
  }

  private readonly next = (): void => {
    if (this.stage !== 'reading') return;
    this.utterance = undefined;
    this.piece++;
    if (this.piece >= this.sentences[this.index]!.pieces.length) {
      this.takeSentences();
      this.index++;
      this.piece = 0;
      this.options.changed();
    }
    this.speak();
  };

  private fail(): void {
    this.hush();
    this.come('failed');
  }

  /** At the end: from the beginning, when asked again. */
  private finish(): void {
    this.index = this.piece = 0;
    this.last = undefined;
    this.mark.clear();
    this.come('paused');
  }

  /** @returns Whether the voice was speaking. */
  private hush(): boolean {
    this.utterance = undefined;
    if (!canSpeak()) return false;
    const { speaking, pending } = speechSynthesis;
    if (speaking || pending) speechSynthesis.cancel();
    return speaking || pending;
  }
}
