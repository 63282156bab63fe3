// A table of three places, from the same request that <weather-regions> makes: its address is on the element.
customElements.define(
  'bench-weather',
  class extends HTMLElement {
    async connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('table { font-family: sans-serif; border-collapse: collapse } td { padding: 8px }');
      root.adoptedStyleSheets = [sheet];
      const names = ['Hà Nội', 'Đà Nẵng', 'TP Hồ Chí Minh'];
      const answers = await (await fetch(this.getAttribute('src'))).json();
      const table = document.createElement('table');
      answers.forEach(({ current }, index) => {
        const row = table.insertRow();
        row.insertCell().textContent = names[index];
        row.insertCell().textContent = `${Math.round(current.temperature_2m)} °C`;
      });
      root.append(table);
    }
  },
);
