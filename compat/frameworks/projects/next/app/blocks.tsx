'use client';

import type { WeatherRegions } from 'html-portlets';
import type {} from 'html-portlets/react';
import { useEffect, useRef, useState } from 'react';

export function Blocks() {
  const weather = useRef<WeatherRegions>(null);
  const [loaded, setLoaded] = useState('');
  useEffect(() => {
    // React sets no listeners of custom events on what a server has rendered.
    const onLoad = () => setLoaded((before) => `${before}+`);
    document.addEventListener('portlet-load', onLoad);
    // Now that somebody listens: an element that is registered before may have loaded by then.
    void import('html-portlets');
    return () => document.removeEventListener('portlet-load', onLoad);
  }, []);
  return (
    <>
      <weather-regions ref={weather} src="/open-meteo/v1/forecast" view="cards">
        <a href="/">Xem</a>
      </weather-regions>
      <featured-news src="/rss.xml" layout="list" />
      <output>{loaded}</output>
    </>
  );
}
