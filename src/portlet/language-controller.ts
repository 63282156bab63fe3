import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languageOf, onLanguageChange } from '../locale/language.js';
import type { Language } from '../locale/language.js';
import type { LazyModule } from '../platform/lazy-module.js';

/** English strings, in a module that only blocks in English load. */
export type EnglishModule<T> = LazyModule<{ readonly en: T }>;

/** The language of a block, that of the nearest ancestor which names one, and its strings. */
export class LanguageController implements ReactiveController {
  language: Language = 'vi';

  private readonly english: EnglishModule<unknown>[] = [];
  private stopObserver: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  /** The modules with strings that the language needs. */
  get modules(): readonly LazyModule<unknown>[] {
    return this.language === 'en' ? this.english : [];
  }

  /** Strings in the block's language: the Vietnamese ones until the English module is there, and when it cannot be had. */
  strings<T>(vi: T, english: EnglishModule<T>): () => T {
    this.english.push(english);
    return () => (this.language === 'en' && english.value?.en) || vi;
  }

  /** Looks for the language anew. */
  update(): void {
    this.language = languageOf(this.host);
  }

  hostConnected(): void {
    this.stopObserver ??= onLanguageChange(this.host, () => this.host.requestUpdate());
  }

  hostDisconnected(): void {
    this.stopObserver?.();
    this.stopObserver = undefined;
  }
}
