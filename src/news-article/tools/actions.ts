import { css } from 'lit';

/** Hands a URL to the system's share sheet; where there is none, or it is refused, copies it. */
export async function share(
  title: string,
  url: string,
): Promise<'shared' | 'cancelled' | 'copied' | 'refused'> {
  if ('share' in navigator) {
    try {
      await navigator.share({ title, url });
      return 'shared';
    } catch (error) {
      // The reader has closed the sheet; or it is still open, from an earlier click.
      if (/^(?:Abort|InvalidState)Error$/.test((error as DOMException | undefined)?.name ?? ''))
        return 'cancelled';
    }
  }
  return (await copy(url)) ? 'copied' : 'refused';
}

/** @returns Whether the text has been copied. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

/**
 * For pages without HTTPS. That the command succeeds is not enough: pages that forbid copying cancel its event. On the window
 * ours is among the first listeners.
 */
function copyByCommand(text: string): boolean {
  let isCopied = false;
  const onCopy = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isCopied = true;
  };
  addEventListener('copy', onCopy, { capture: true });
  try {
    return document.execCommand('copy') && isCopied;
  } catch {
    return false;
  } finally {
    removeEventListener('copy', onCopy, { capture: true });
  }
}

/** While it is adopted, only the element marked for it is printed; without `:has()`, the whole page. */
const { styleSheet } = css`
  @media print {
    body *:not(:has([data-portlet-print])):not([data-portlet-print]):not([data-portlet-print] *) {
      display: none !important;
    }
    body,
    body *:has([data-portlet-print]),
    [data-portlet-print] {
      display: block !important;
      float: none !important;
      position: static !important;
      inline-size: auto !important;
      min-inline-size: 0 !important;
      max-inline-size: none !important;
      block-size: auto !important;
      margin: 0 !important;
      padding: 0 !important;
      border: 0 !important;
      background: none !important;
      overflow: visible !important;
    }
  }
`;

/** How long images further down are awaited before printing, in milliseconds. */
const IMAGES_TIMEOUT_MS = 3_000;
/** A print dialog that has not opened by then never will, in milliseconds: web views and sandboxed frames ignore `print()`. */
const DIALOG_TIMEOUT_MS = 1_000;

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/**
 * Prints an element without the page around it, complete: folded parts are opened, lazy images loaded.
 *
 * @param content What the element shows.
 * @returns Whether the browser has taken it.
 */
export async function printAlone(element: HTMLElement, content: ParentNode): Promise<boolean> {
  if (typeof window.print !== 'function') return false;
  const images = [...content.querySelectorAll<HTMLImageElement>('img[loading="lazy"]')];
  images.forEach((image) => (image.loading = 'eager'));
  const decoded = images.map((image) => image.decode().catch(() => {}));
  await Promise.race([Promise.all(decoded), wait(IMAGES_TIMEOUT_MS)]);

  const folded = [...content.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
  const sheet = element.getRootNode() === document ? styleSheet : undefined;
  const restore = () => {
    removeEventListener('afterprint', restore);
    folded.forEach((details) => (details.open = false));
    delete element.dataset['portletPrint'];
    if (sheet) {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
    }
  };
  let onPrint!: () => void;
  const opened = new Promise<true>((resolve) => (onPrint = () => resolve(true)));
  addEventListener('beforeprint', onPrint);
  addEventListener('afterprint', onPrint);
  addEventListener('afterprint', restore);
  let isTaken: boolean | void = false;
  try {
    folded.forEach((details) => (details.open = true));
    if (sheet) {
      element.dataset['portletPrint'] = '';
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }
    window.print();
    isTaken = await Promise.race([opened, wait(DIALOG_TIMEOUT_MS)]);
  } finally {
    removeEventListener('beforeprint', onPrint);
    removeEventListener('afterprint', onPrint);
    if (!isTaken) restore();
  }
  return !!isTaken;
}
