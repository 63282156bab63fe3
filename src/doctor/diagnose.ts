import { en } from '../locale/doctor/en.js';
import { vi } from '../locale/doctor/vi.js';
import { languageOf } from '../locale/language.js';
import type { PortletElement } from '../portlet/portlet-element.js';
import type { Registry } from '../registry/registry.js';
import { RECORDED } from './install.js';
import type { RecordedEvents } from './install.js';
import { NativePromise, page } from './page.js';
import { openPanel } from './panel.js';
import { report, tagsOf } from './report.js';

/** What `integrity` says of each file of this release, by its name: put in by the build of `doctor.js`, and in no bundle. */
declare const HASHES: Readonly<Record<string, string>> | undefined;

/** Browsers report what a policy has blocked a little after the request has failed, on a busy device several times as late. */
const REPORT_DELAY_MS = 100;
/** Of these, where a block has failed and nothing was reported. */
const MOST_DELAYS = 10;

/**
 * Examines the page and shows a report, on the page and in the console. Blocks without new data ask again meanwhile, so that
 * what stops them can be seen; then the report is renewed.
 *
 * @param registry The page's, or the one that a copy has for itself.
 * @param recorded What happened before, as far as it was recorded.
 */
export async function diagnose(registry: Registry, recorded: RecordedEvents): Promise<void> {
  const events = [...recorded];
  const record = (event: Event): void => void events.push(event);
  RECORDED.forEach((type) => addEventListener(type, record, true));
  if (page.readyState === 'loading') {
    await new NativePromise((resolve) => page.addEventListener('readystatechange', resolve, { once: true }));
  }
  const language = languageOf(page.documentElement);
  const text = language === 'vi' ? vi : en;
  const hashes = typeof HASHES === 'undefined' ? {} : HASHES;
  const panel = openPanel(text, language);
  const write = (): string => report({ registry, events, hashes }, text);
  panel.show(write(), text.asking);
  // A block's first rendering waits a moment for data on their way, and says nothing of its state until then.
  for (const tag of tagsOf(registry, hashes)) {
    for (const block of page.querySelectorAll<PortletElement>(tag)) await block.updateComplete;
  }
  const waiting = [
    ...page.querySelectorAll<PortletElement>('[state="error"], [state="stale"], [state="loading"]'),
  ].map(reloaded);
  for (const each of waiting) await each;
  let delays = page.querySelector('[state="error"]') ? MOST_DELAYS : 1;
  do await new NativePromise((resolve) => setTimeout(resolve, REPORT_DELAY_MS));
  while (--delays && !events.some(({ type }) => type === 'securitypolicyviolation'));
  const written = write();
  panel.show(written, '');
  RECORDED.forEach((type) => removeEventListener(type, record, true));
  console.log(written);
}

/** Where Lit may not draw, a block cannot even ask. */
async function reloaded(block: PortletElement): Promise<void> {
  try {
    await block.reload?.();
  } catch {
    // It is in the report as it is.
  }
}
