import 'html-portlets';
import type { WeatherRegions } from 'html-portlets';
import type {} from 'html-portlets/react';
import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

function App() {
  const weather = useRef<WeatherRegions>(null);
  const [loaded, setLoaded] = useState('');
  const onLoad = () => setLoaded((before) => `${before}+`);
  return (
    <>
      <weather-regions
        ref={weather}
        src="/open-meteo/v1/forecast"
        view="cards"
        heading-level="3"
        aria-label="Thời tiết"
        onportlet-load={onLoad}
        onportlet-error={(event) => setLoaded(event.reason)}
      >
        <a href="/">Xem</a>
      </weather-regions>
      <featured-news src="/rss.xml" layout="list" headingLevel={3} onportlet-load={onLoad} />
      {/* @ts-expect-error: no such view. */}
      {false && <weather-regions view="cardz" />}
      {/* @ts-expect-error: no such attribute. */}
      {false && <weather-regions region="hue" />}
      <output>{loaded}</output>
    </>
  );
}

createRoot(document.querySelector('#app')!).render(<App />);
