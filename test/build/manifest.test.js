import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gapsOf } from '../../build/manifest.js';

describe('the description of an element', () => {
  const whole = {
    tagName: 'a-b',
    description: 'An element.',
    attributes: [
      { name: 'src', description: 'Where from.', type: { text: 'string' } },
      { name: 'days', description: '0 to 7.', type: { text: 'number' }, minimum: 0, maximum: 7 },
    ],
    events: [{ name: 'portlet-load', description: 'When.', type: { text: 'PortletLoadEvent' } }],
    slots: [{ name: '', description: 'What.' }],
    cssParts: [{ name: 'table', description: 'What.' }],
    cssProperties: [{ name: '--portlet-ink', description: 'What.', default: '#000' }],
  };

  it('is complete when each of its parts says what it is', () => {
    assert.deepEqual(gapsOf(whole), []);
  });

  const number = { text: 'number' };
  for (const [kind, item, gap] of [
    ['attributes', { name: 'src', type: { text: 'string' } }, 'src: no description'],
    ['attributes', { name: 'src', description: 'Where from.' }, 'src: no type'],
    ['attributes', { name: 'days', description: 'Days.', type: number }, 'days: no limits'],
    [
      'attributes',
      { name: 'days', description: '7 to 0.', type: number, minimum: 7, maximum: 0 },
      'days: no limits',
    ],
    ['members', { name: 'reload' }, 'reload: no description'],
    ['events', { name: 'portlet-error', description: 'When.' }, 'portlet-error: no type'],
    ['slots', { name: '' }, '(default): no description'],
    ['cssParts', { name: 'table' }, 'table: no description'],
    ['cssProperties', { name: '--portlet-ink', description: 'Text.' }, '--portlet-ink: no default'],
  ]) {
    it(`names a gap in its ${kind}: ${gap}`, () => {
      assert.deepEqual(gapsOf({ ...whole, [kind]: [item] }), [`a-b ${kind} ${gap}`]);
    });
  }

  it('names an element that says nothing of itself', () => {
    assert.deepEqual(gapsOf({ ...whole, description: '' }), ['a-b: no description']);
  });
});
