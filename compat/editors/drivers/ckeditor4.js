/* global CKEDITOR */

// The version check would ask the maker's server.
CKEDITOR.config.versionCheck = false;

/** What our page in docs/ tells webmasters to add to config.js. */
const ours = { extraAllowedContent: 'div ul a table[data-*,!data-portlet]', pasteFilter: null };

globalThis.openEditor = (variant) =>
  new Promise((resolve) => {
    const place = document.body.appendChild(document.createElement('textarea'));
    const editor = CKEDITOR.replace(place, variant === 'configured' ? ours : {});
    editor.on('instanceReady', () =>
      resolve({
        write: (html) => new Promise((done) => editor.setData(html, { callback: done })),
        async paste(html) {
          editor.focus();
          const dataTransfer = new CKEDITOR.plugins.clipboard.dataTransfer();
          dataTransfer.setData('text/html', html);
          // What is pasted stands in the text when the event has been handled.
          editor.fire('paste', { type: 'html', dataValue: html, dataTransfer, method: 'paste' });
        },
        read: () => editor.getData(),
        close() {
          editor.destroy();
          place.remove();
        },
      }),
    );
  });
