import type { DoctorText } from '../locale/doctor/doctor-text.js';
import { page } from './page.js';

/** Plain, and over everything: the page around it may be broken. */
const styles = `
  :host { all: initial }
  section { position: fixed; inset: auto 16px 16px 16px; z-index: 2147483647; box-sizing: border-box; max-height: 80vh;
    display: flex; flex-direction: column; gap: 8px; padding: 16px; background: Canvas; color: CanvasText;
    border: 2px solid; border-radius: 4px; font: 16px/1.5 sans-serif }
  h2 { margin: 0; font-size: 18px }
  pre { margin: 0; overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere; font: 14px/1.5 monospace }
  div { display: flex; flex-wrap: wrap; gap: 8px; align-items: center }
  button { font: inherit; padding: 4px 12px; min-height: 32px }
  p { margin: 0 }
  @media print { section { position: static; max-height: none } }`;

/** The report on the page: to read, to copy, to close. */
export interface Panel {
  /** Shows the report as it stands, with a line on what is still being done. */
  show(report: string, status: string): void;
}

/**
 * Puts an empty panel on the page, in place of one that is there already. Made without Lit, style attributes and markup from
 * text, as the strictest policy wants it.
 */
export function openPanel(text: DoctorText, language: string): Panel {
  const id = 'html-portlets-doctor';
  page.getElementById(id)?.remove();
  const host = Object.assign(page.createElement('div'), { id, lang: language });
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root);
  const section = page.createElement('section');
  section.setAttribute('aria-label', text.title);
  const report = page.createElement('pre');
  report.tabIndex = 0;
  const status = page.createElement('p');
  status.setAttribute('role', 'status');
  const copy = button(text.copy, () => {
    select(report);
    navigator.clipboard?.writeText(report.textContent!).then(
      () => (status.textContent = text.copied),
      () => select(report),
    );
  });
  const close = button(text.close, () => host.remove());
  section.addEventListener('keydown', ({ key }) => key === 'Escape' && host.remove());
  const heading = Object.assign(page.createElement('h2'), { textContent: text.title });
  const row = page.createElement('div');
  row.append(copy, close, status);
  section.append(heading, report, row);
  root.append(section);
  (page.body ?? page.documentElement).append(host);
  report.focus({ preventScroll: true });
  return {
    show(written, doing) {
      report.textContent = written;
      status.textContent = doing;
    },
  };
}

function button(name: string, act: () => void): HTMLButtonElement {
  const made = Object.assign(page.createElement('button'), { type: 'button', textContent: name });
  made.addEventListener('click', act);
  return made;
}

/** Browsers without constructed style sheets show the report as it comes. */
function adoptStyles(root: ShadowRoot): void {
  if (!('replaceSync' in CSSStyleSheet.prototype)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
}

/** The whole report is selected, for browsers and pages that give no script the clipboard. */
function select(report: HTMLElement): void {
  getSelection()?.selectAllChildren(report);
}
