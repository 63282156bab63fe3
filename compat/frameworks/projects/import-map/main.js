import 'html-portlets';

const loaded = document.querySelector('output');
document.addEventListener('portlet-load', () => (loaded.textContent += '+'));
