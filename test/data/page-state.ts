/** What the page believes of its reader and its line. Undone by `restorePage`. */
export function setPage(state: { hidden?: boolean; online?: boolean }): void {
  const { hidden, online } = state;
  if (hidden !== undefined) {
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }
  if (online !== undefined) {
    Object.defineProperty(navigator, 'onLine', { value: online, configurable: true });
    dispatchEvent(new Event(online ? 'online' : 'offline'));
  }
}

export function restorePage(): void {
  Reflect.deleteProperty(document, 'hidden');
  Reflect.deleteProperty(navigator, 'onLine');
}
