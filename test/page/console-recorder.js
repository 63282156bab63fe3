// Runs in a page, before all its other scripts: keeps what the console is told, for a driver that cannot hear it.
(() => {
  const messages = (window[Symbol.for('page-console')] = []);
  const add = (type, values) => messages.push({ type, text: values.map(String).join(' ') });
  for (const type of ['log', 'info', 'warn', 'error', 'debug']) {
    const original = console[type];
    console[type] = (...values) => {
      add(type, values);
      original.apply(console, values);
    };
  }
  addEventListener('error', ({ message }) => message && add('error', [message]));
  addEventListener('unhandledrejection', ({ reason }) => add('error', [reason]));
})();
