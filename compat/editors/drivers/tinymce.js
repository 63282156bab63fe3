/* global tinymce */

/** What our page in docs/ tells webmasters to set. */
const ours = { convert_urls: false };

globalThis.openEditor = async (variant) => {
  const place = document.body.appendChild(document.createElement('textarea'));
  const [editor] = await tinymce.init({
    target: place,
    license_key: 'gpl',
    plugins: 'code link lists table',
    promotion: false,
    ...(variant === 'configured' ? ours : {}),
  });
  return {
    write: async (html) => editor.setContent(html),
    async paste(html) {
      editor.execCommand('mceInsertClipboardContent', false, { html });
    },
    read: () => editor.getContent(),
    close() {
      editor.destroy();
      place.remove();
    },
  };
};
