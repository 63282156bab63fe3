import { html } from 'lit';
import { readChoice } from '../../demo/choices.js';
import { page } from '../../demo/page.js';
import modern from '../../demo/pages/modern.html?raw';
import portal2012 from '../../demo/pages/portal-2012.html?raw';

/**
 * Các khối trong cả một trang: cổng năm 2012 với kiểu chữ 12 px, bảng và cột hẹp; và cổng mới, sáng và tối.
 *
 * The blocks in a whole page: a portal of 2012 with text of 12 px and narrow columns, and a modern one, light and dark.
 */
export default {
  title: 'Cùng nhau · Together/Cả trang · Whole pages',
  id: 'portals',
  // Their styles are for a page, and would be for the whole page of documentation.
  tags: ['!autodocs'],
  parameters: { settles: 'ready', wholePage: true, controls: { disable: true } },
};

/** The portal's page, made by the code of its server, without the bar for visitors of the demo. */
function portal(name, template) {
  const choice = readChoice(new URLSearchParams({ page: name }));
  const whole = page(template, choice, Date.now()).replace(/="\/(?!\/)/g, '="');
  const { head, body } = new DOMParser().parseFromString(whole, 'text/html');
  body.querySelector('.demo-bar').remove();
  const sheets = [...head.querySelectorAll('link[rel="stylesheet"][href^="assets/"]')];
  const nodes = [...sheets, ...body.childNodes].map((node) => document.importNode(node, true));
  return html`<div class=${body.className}>${nodes}</div>`;
}

export const Portal2012 = {
  name: 'Cổng năm 2012 · A portal of 2012',
  render: () => portal('portal-2012', portal2012),
};

export const Modern = { name: 'Cổng mới · A modern one', render: () => portal('modern', modern) };
