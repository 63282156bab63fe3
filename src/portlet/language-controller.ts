import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languageOf, onLanguageChange } from '../locale/language.js';
import type { Language } from '../locale/language.js';

/** The language of a block, that of the nearest ancestor which names one. */
export class LanguageController implements ReactiveController {
  language: Language = 'vi';

  private stopObserver: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
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
