/** What shows nothing by itself. */
const SILENT = 'br,link,meta,noscript,script,style,template';

/** What shows something without text. */
const SEEN = 'audio,button,canvas,embed,hr,iframe,img,input,object,svg,video';

/** Whether the page itself has written something to show into an element: editors like to leave `<p>&nbsp;</p>` behind. */
export const hasSlottedContent = (element: Element): boolean =>
  [...element.childNodes].some((node) =>
    node instanceof Element
      ? !node.matches(SILENT) &&
        (/\S/.test(node.textContent!) || node.matches(SEEN) || node.querySelector(SEEN))
      : node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue!),
  );
