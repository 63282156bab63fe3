// Shows each portal at its own width, made as small as the place for it.
for (const frame of document.querySelectorAll('.window')) {
  const width = Number(getComputedStyle(frame).getPropertyValue('--width'));
  new ResizeObserver(([{ contentRect }]) =>
    frame.style.setProperty('--scale', Math.min(1, contentRect.width / width)),
  ).observe(frame);
}
if (location.protocol !== 'file:') void navigator.serviceWorker?.register('service-worker.js');
