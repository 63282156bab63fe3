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

/** Prints an element without the page around it. */
export function printAlone(element: HTMLElement): void {
  const isAlone = styleSheet && element.getRootNode() === document;
  if (isAlone) {
    element.dataset['portletPrint'] = '';
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, styleSheet];
    addEventListener(
      'afterprint',
      () => {
        delete element.dataset['portletPrint'];
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== styleSheet);
      },
      { once: true },
    );
  }
  print();
}
