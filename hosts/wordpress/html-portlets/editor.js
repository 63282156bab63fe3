/* global wp */

// The blocks in the editor: a form beside, and what the server draws in the middle. Without a build step, in the editor's own
// terms.
(() => {
  const { createElement: make, Fragment } = wp.element;
  const { InnerBlocks, InspectorControls, useBlockProps } = wp.blockEditor;
  const { PanelBody, SelectControl, TextControl, ToggleControl } = wp.components;
  const ServerSideRender = wp.serverSideRender;

  for (const [tag, { name, holds, attributes }] of Object.entries(window.htmlPortletsEditor)) {
    const block = `html-portlets/${tag}`;
    wp.blocks.registerBlockType(block, {
      title: name,
      edit: (props) =>
        make(
          Fragment,
          null,
          make(
            InspectorControls,
            null,
            make(
              PanelBody,
              { title: name },
              Object.entries(attributes).map(([attribute, facts]) => control(attribute, facts, props)),
            ),
          ),
          make(
            'div',
            useBlockProps(),
            holds
              ? make(
                  Fragment,
                  null,
                  make('strong', null, props.attributes.heading || name),
                  make(InnerBlocks),
                )
              : make(ServerSideRender, { block, attributes: props.attributes }),
          ),
        ),
      save: () => (holds ? make(InnerBlocks.Content) : null),
    });
  }

  function control(name, { kind, label, values }, { attributes, setAttributes }) {
    const value = attributes[name];
    const onChange = (next) => setAttributes({ [name]: next });
    if (kind === 'flag') return make(ToggleControl, { key: name, label, checked: Boolean(value), onChange });
    if (kind === 'choice') {
      const options = ['', ...values].map((option) => ({ label: option || '—', value: option }));
      return make(SelectControl, { key: name, label, value: value ?? '', options, onChange });
    }
    const type = kind === 'number' ? 'number' : 'text';
    return make(TextControl, { key: name, label, type, value: value ?? '', onChange });
  }
})();
