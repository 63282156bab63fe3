// Before any element, as Lit asks for.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import 'html-portlets';

const loaded = document.querySelector('output');
document.addEventListener('portlet-load', () => (loaded.textContent += '+'));
