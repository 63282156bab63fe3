import { Window } from 'happy-dom';

const NAMES = [
  'document',
  'Document',
  'HTMLDocument',
  'DOMParser',
  'DocumentFragment',
  'Node',
  'NodeFilter',
  'Element',
  'Text',
  'HTMLElement',
  'HTMLAnchorElement',
  'HTMLImageElement',
  'HTMLTableElement',
] as const;

let window: Window | undefined;

/**
 * Gives the modules of the page what they parse HTML with. Loaded only for blocks that hold foreign HTML: articles, fragments and
 * lists of pages. Nothing is fetched and nothing runs in it.
 */
export function installDom(url: string): void {
  // One for all runs of a program that watches: none of them is ever freed.
  if (window) return window.happyDOM.setURL(url);
  window = new Window({
    url,
    settings: {
      disableJavaScriptEvaluation: true,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
    },
  });
  for (const name of NAMES) Object.assign(globalThis, { [name]: window[name] });
}
