/** A voice as a test's device has it. */
export const voice = (name: string, lang: string) =>
  ({ name, lang, voiceURI: name, default: false, localService: true }) as SpeechSynthesisVoice;

class FakeUtterance extends EventTarget {
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  rate = 1;
  constructor(readonly text: string) {
    super();
  }
}

/** The browser's voice, as a test plays it: it says nothing by itself, and ends when it is told to. */
export class FakeVoice extends EventTarget {
  voices: SpeechSynthesisVoice[] = [];
  /** All that was to be said, in order. */
  readonly said: FakeUtterance[] = [];
  cancelled = 0;
  /** It takes what it is given, and never begins. */
  mute = false;
  pending = false;
  paused = false;
  /** It sends no events, as the engines of some old browsers. */
  isEventless = false;
  private current: FakeUtterance | undefined;

  get speaking() {
    return this.current !== undefined;
  }
  getVoices() {
    return this.voices;
  }
  resume() {}
  speak(utterance: FakeUtterance) {
    this.said.push(utterance);
    this.current = utterance;
    if (!this.mute && !this.isEventless) utterance.dispatchEvent(new Event('start'));
    this.dispatchEvent(new Event('said'));
  }
  /** As browsers do, it tells of the end of what was cut off later. */
  cancel() {
    this.cancelled++;
    const { current } = this;
    this.current = undefined;
    if (current) queueMicrotask(() => this.tell(current, 'error', 'interrupted'));
  }

  /** Comes to the end of what it says. */
  end() {
    const { current } = this;
    this.current = undefined;
    if (!this.isEventless) current!.dispatchEvent(new Event('end'));
  }
  fail(error: string) {
    const { current } = this;
    this.current = undefined;
    this.tell(current!, 'error', error);
  }
  /** The words of the last that was to be said. */
  get last() {
    return this.said[this.said.length - 1]?.text ?? '';
  }
  /** Resolves when the next is to be said. */
  next(): Promise<void> {
    return new Promise((resolve) => this.addEventListener('said', () => resolve(), { once: true }));
  }
  private tell(utterance: FakeUtterance, type: string, error: string) {
    utterance.dispatchEvent(Object.assign(new Event(type), { error }));
  }
}

/** Gives the page of each test of a `describe` such a voice. `undefined`: a browser that cannot read aloud. */
export function speakingWith(make: () => FakeVoice | undefined): { readonly voice: FakeVoice } {
  const played = { voice: undefined as unknown as FakeVoice };
  const names = ['speechSynthesis', 'SpeechSynthesisUtterance'] as const;
  const real = new Map(names.map((name) => [name, Object.getOwnPropertyDescriptor(window, name)]));
  const set = (name: string, value: unknown) =>
    Object.defineProperty(window, name, { value, configurable: true, writable: true });
  beforeEach(() => {
    const voice = make();
    played.voice = voice!;
    if (voice) {
      set('speechSynthesis', voice);
      set('SpeechSynthesisUtterance', FakeUtterance);
    } else names.forEach((name) => Reflect.deleteProperty(window, name));
  });
  afterEach(() =>
    real.forEach((descriptor, name) => {
      if (descriptor) Object.defineProperty(window, name, descriptor);
      else Reflect.deleteProperty(window, name);
    }),
  );
  return played;
}
