import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { GeneralHtmlSupport } from '@ckeditor/ckeditor5-html-support';
import { Link } from '@ckeditor/ckeditor5-link';
import { List } from '@ckeditor/ckeditor5-list';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import { Table } from '@ckeditor/ckeditor5-table';

const usual = [Essentials, Paragraph, Link, List, Table];

/** What our page in docs/ tells webmasters to allow. */
const ours = {
  plugins: [...usual, GeneralHtmlSupport],
  htmlSupport: { allow: [{ name: /^(div|ul|a|table)$/, attributes: /^data-/ }] },
};

globalThis.openEditor = async (variant) => {
  const place = document.body.appendChild(document.createElement('div'));
  const config = variant === 'configured' ? ours : { plugins: usual };
  const editor = await ClassicEditor.create(place, { licenseKey: 'GPL', ...config });
  return {
    write: async (html) => editor.setData(html),
    async paste(html) {
      const dataTransfer = {
        getData: (type) => (type === 'text/html' ? html : ''),
        types: ['text/html'],
        files: [],
      };
      editor.editing.view.document.fire('paste', {
        dataTransfer,
        preventDefault() {},
        stopPropagation() {},
        stop() {},
        method: 'paste',
      });
    },
    read: () => editor.getData(),
    async close() {
      await editor.destroy();
      place.remove();
    },
  };
};
