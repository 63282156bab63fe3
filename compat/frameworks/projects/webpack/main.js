import 'html-portlets/autoload';

const loaded = document.querySelector('output');
document.addEventListener('portlet-load', () => (loaded.textContent += '+'));
