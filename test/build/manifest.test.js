import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { undescribed } from '../../build/manifest.js';

describe('the description of an element', () => {
  const whole = {
    tagName: 'a-b',
    description: 'An element.',
    attributes: [{ name: 'src', description: 'Where from.' }],
    events: [{ name: 'portlet-load', description: 'When.' }],
    slots: [{ name: '', description: 'What.' }],
  };

  it('is complete when each of its parts has one', () => {
    assert.deepEqual(undescribed(whole), []);
  });

  for (const [kind, missing] of [
    ['attributes', { name: 'days' }],
    ['members', { name: 'reload' }],
    ['events', { name: 'portlet-error' }],
    ['slots', { name: '' }],
    ['cssParts', { name: 'table' }],
    ['cssProperties', { name: '--portlet-ink' }],
  ]) {
    it(`lacks something when one of its ${kind} has none`, () => {
      assert.deepEqual(undescribed({ ...whole, [kind]: [missing] }), [
        `a-b ${kind}: ${missing.name || '(default)'}`,
      ]);
    });
  }

  it('lacks something when the element says nothing of itself', () => {
    assert.deepEqual(undescribed({ ...whole, description: '' }), ['a-b']);
  });
});
