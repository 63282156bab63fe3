import 'html-portlets';
import type {} from 'html-portlets/solid';
import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';

function App() {
  const [loaded, setLoaded] = createSignal('');
  const onLoad = () => setLoaded((before) => `${before}+`);
  return (
    <>
      <weather-regions
        src="/open-meteo/v1/forecast"
        view="cards"
        heading-level="3"
        class="column"
        on:portlet-load={onLoad}
        on:portlet-error={(event) => setLoaded(event.reason)}
      />
      <featured-news src="/rss.xml" layout="list" on:portlet-load={onLoad} />
      {/* @ts-expect-error: no such view. */}
      {false && <weather-regions view="cardz" />}
      <output>{loaded()}</output>
    </>
  );
}

render(() => <App />, document.querySelector('#app')!);
