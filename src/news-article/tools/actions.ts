import { css } from 'lit';

/** Hands an address to the system's own sheet, else copies it. */
export async function share(title: string, address: string): Promise<'shared' | 'copied' | 'refused'> {
  if ('share' in navigator) {
    try {
      await navigator.share({ title, url: address });
      return 'shared';
    } catch (error) {
      // The reader has closed the sheet.
      if ((error as DOMException).name === 'AbortError') return 'shared';
    }
  }
  return (await copy(address)) ? 'copied' : 'refused';
}

/** Copies a text. @returns Whether the browser let it be done. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** The old way, which pages over http are left with. */
function copyBySelection(text: string): boolean {
  const take = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', take, { capture: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', take, { capture: true });
  }
}

/** While it is adopted, paper gets the element marked for it alone. Where `:has()` is unknown the whole page is printed. */
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

/** How long pictures further down are waited for before printing, in milliseconds. */
const PICTURES = 3_000;

/**
 * Prints an element without the page around it, whole: what is folded away opens, pictures that wait until they are near come.
 *
 * @param content What the element shows.
 */
export async function printAlone(element: HTMLElement, content: ParentNode): Promise<void> {
  const folded = [...content.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
  const waiting = [...content.querySelectorAll<HTMLImageElement>('img[loading="lazy"]')];
  waiting.forEach((image) => (image.loading = 'eager'));
  await Promise.race([
    Promise.all(waiting.map((image) => image.decode().catch(() => {}))),
    new Promise<void>((resolve) => setTimeout(resolve, PICTURES)),
  ]);
  folded.forEach((part) => (part.open = true));
  const alone = element.getRootNode() === document ? styleSheet : undefined;
  if (alone) {
    element.dataset['portletPrint'] = '';
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, alone];
  }
  addEventListener(
    'afterprint',
    () => {
      folded.forEach((part) => (part.open = false));
      delete element.dataset['portletPrint'];
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== alone);
    },
    { once: true },
  );
  print();
}
