import { ledger } from '../ledger.js';
import type { Ledger } from '../ledger.js';

/** What happened on the page before the doctor came. */
export type Witness = Event[];

/** What the doctor's file exports. */
export interface DoctorFile {
  examine(ledger: Ledger, witness: Witness): Promise<void>;
}

/** What the doctor wants to have seen. The page hears each of them last, so that all are caught first. */
export const WITNESSED = ['securitypolicyviolation', 'portlet-error', 'error'];

/** The second name of the ledger, which can be typed into a console. */
const NAME = 'htmlPortlets';

/**
 * Has the doctor within reach: `htmlPortlets.doctor()` in the console, and at once where the page's address asks for
 * `?portlet-doctor`. Nothing of it is loaded, and nobody listens, until then. Stands on its own: it must work where the rest
 * of the script cannot even start.
 *
 * `htmlPortlets` is no further global but the ledger under a name that a webmaster can type, as nobody types a symbol. It
 * is not enumerable, and a page that has something of that name keeps it.
 *
 * @param script The address of this script, beside which `doctor.js` lies; `''` where the page does not tell.
 */
export function offerDoctor(script: string): void {
  const book = ledger();
  if (book.doctor) return;
  const witness: Witness = [];
  book.doctor = async () => {
    const beside =
      script ||
      [...document.scripts].map(({ src }) => src).find((src) => /portlet/.test(src)) ||
      location.href;
    const file = new URL('doctor.js', beside).href;
    try {
      const { examine } = (await import(/* @vite-ignore */ file)) as DoctorFile;
      await examine(book, witness);
    } catch (error) {
      console.warn(`html-portlets: the doctor could not come. Copy doctor.js to ${file}.`, error);
    }
  };
  if (!(NAME in globalThis)) Reflect.defineProperty(globalThis, NAME, { value: book, configurable: true });
  if (!/[?&]portlet-doctor\b/.test(location.search)) return;
  WITNESSED.forEach((type) => addEventListener(type, (event) => witness.push(event), true));
  void book.doctor();
}
