import 'html-portlets';
import type {} from 'html-portlets/preact';
import { render } from 'preact';
import { useState } from 'preact/hooks';

function App() {
  const [loaded, setLoaded] = useState('');
  const onLoad = () => setLoaded((before) => `${before}+`);
  return (
    <>
      <weather-regions
        src="/open-meteo/v1/forecast"
        view="cards"
        heading-level="3"
        class="column"
        onportlet-load={onLoad}
        onportlet-error={(event) => setLoaded(event.reason)}
      />
      <featured-news src="/rss.xml" layout="list" onportlet-load={onLoad} />
      {/* @ts-expect-error: no such view. */}
      {false && <weather-regions view="cardz" />}
      <output>{loaded}</output>
    </>
  );
}

render(<App />, document.querySelector('#app')!);
