import { en } from '../../locale/doctor/en.js';
import { vi } from '../../locale/doctor/vi.js';
import { languageOf } from '../../locale/language.js';
import type { PortletElement } from '../../portlet/portlet-element.js';
import type { Ledger } from '../ledger.js';
import { WITNESSED } from './offer.js';
import type { Witness } from './offer.js';
import { openPanel } from './panel.js';
import { report } from './report.js';

/** What `integrity` says of each file of this release, by its name: put in by the build. */
declare const HASHES: Readonly<Record<string, string>>;

/**
 * Looks at the page and shows a report of it, on the page and in the console. Blocks without new data ask again meanwhile,
 * so that what stops them can be seen; then the report is renewed.
 *
 * @param ledger The page's, or the one that a copy keeps for itself.
 * @param witness What happened before, as far as somebody listened.
 */
export async function examine(ledger: Ledger, witness: Witness): Promise<void> {
  const events = [...witness];
  const listen = (event: Event): void => void events.push(event);
  WITNESSED.forEach((type) => addEventListener(type, listen, true));
  if (document.readyState === 'loading') {
    await new Promise((resolve) => document.addEventListener('readystatechange', resolve, { once: true }));
  }
  const language = languageOf(document.documentElement);
  const text = { vi, en }[language];
  const panel = openPanel(text, language);
  const write = (): string => report({ ledger, events, hashes: HASHES }, text);
  panel.show(write(), text.asking);
  const waiting = [
    ...document.querySelectorAll<PortletElement>('[state="error"], [state="stale"], [state="loading"]'),
  ];
  // Where Lit may not draw, a block cannot even ask.
  await Promise.allSettled(waiting.map((block) => block.reload?.()));
  const written = write();
  panel.show(written, '');
  WITNESSED.forEach((type) => removeEventListener(type, listen, true));
  console.log(written);
}
