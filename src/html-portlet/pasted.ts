import { css } from 'lit';

/**
 * Keeps pictures and players deep within pasted content from overflowing a narrow column: a shadow root's own styles reach its
 * direct children only. Of no weight, so that any rule of the page goes before.
 */
const { styleSheet } = css`
  :where(html-portlet) :where(img, video, iframe, embed, object, table) {
    max-inline-size: 100%;
  }
  :where(html-portlet) :where(img, video) {
    block-size: auto;
  }
`;

/** Gives that style to the document or shadow root that an element stands in. */
export function stylePasted(element: Element): void {
  const root = element.getRootNode();
  if (!styleSheet || !(root instanceof Document || root instanceof ShadowRoot)) return;
  if (root.adoptedStyleSheets.includes(styleSheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
