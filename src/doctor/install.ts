import { registry } from '../registry/registry.js';
import type { Registry } from '../registry/registry.js';
import { page } from './page.js';
import { isDoctorWanted, whenDoctorWanted } from './wanted.js';

/** What happened on the page before the doctor's own file was loaded. */
export type RecordedEvents = Event[];

/** What the doctor's file exports. */
export interface DoctorModule {
  diagnose(registry: Registry, recorded: RecordedEvents): Promise<void>;
}

/** Events that the report is made from, recorded at the window in the capture phase. */
export const RECORDED = ['securitypolicyviolation', 'portlet-error', 'error'];

/** The registry's second name, which can be typed into a console. */
const NAME = 'htmlPortlets';

/**
 * Makes the doctor available: as `htmlPortlets.doctor()` in the console, and at once where the page's URL has
 * `#portlet-doctor` or `?portlet-doctor`, or gets it. Until then nothing of it is loaded and nothing is recorded. Depends on nothing that the rest of the
 * library needs: it must work where that cannot even start.
 *
 * `htmlPortlets` is the registry under a name that a webmaster can type. It is not enumerable, and a page that already has
 * something of that name keeps it.
 *
 * @param script The URL of this script, beside which `doctor.js` lies; `''` where the page does not tell.
 * @param load Default: loads that file. In a bundle, which has no file beside it, the doctor is a part of the bundle.
 */
export function installDoctor(
  script: string,
  load: (file: string) => Promise<DoctorModule> = (file) =>
    import(/* webpackIgnore: true */ /* @vite-ignore */ file) as Promise<DoctorModule>,
): void {
  const shared = registry();
  if (shared.doctor) return;
  const recorded: RecordedEvents = [];
  shared.doctor = async () => {
    const file = urlBeside(script || ownScript() || location.href);
    try {
      const { diagnose } = await load(file);
      await diagnose(shared, recorded);
    } catch (error) {
      console.warn(`html-portlets: the doctor could not be loaded. Copy doctor.js to ${file}.`, error);
    }
  };
  if (!(NAME in globalThis)) Reflect.defineProperty(globalThis, NAME, { value: shared, configurable: true });
  if (isDoctorWanted())
    RECORDED.forEach((type) => addEventListener(type, (event) => recorded.push(event), true));
  whenDoctorWanted(() => void shared.doctor!());
}

const ownScript = (): string | undefined =>
  [...page.scripts]
    .map(({ src }) => src)
    .find((src) =>
      /portlet|\/(?:autoload|weather-regions|featured-news|news-article)/.test(src.split(/[?#]/)[0]!),
    );

/** Without `URL`, which a page may have overwritten. */
function urlBeside(url: string): string {
  const [path = ''] = url.split(/[?#]/);
  return `${path.slice(0, path.lastIndexOf('/') + 1)}doctor.js`;
}
