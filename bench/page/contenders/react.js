import { createElement, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { dayOf, readItems, styles } from './read.js';

const place = document.querySelector('#block');
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

function News({ src }) {
  const [items, setItems] = useState([]);
  useEffect(() => void readItems(src).then(setItems), [src]);
  return createElement(
    'ul',
    { className: 'news' },
    items.map(({ title, url, published, summary, picture }) =>
      createElement(
        'li',
        { key: url },
        createElement('img', { src: picture, alt: '', width: 168, height: 112, loading: 'lazy' }),
        createElement('a', { href: url }, title),
        createElement('time', null, dayOf(published)),
        createElement('p', null, summary),
      ),
    ),
  );
}

createRoot(place).render(createElement(News, { src: place.dataset.src }));
