import assert from 'node:assert/strict';
import { test } from 'node:test';
import { iconPath } from '../../build/generate/icon-path.js';

const path = (name, attributes) => iconPath([[name, attributes]]);

test('a path stays as it is', () => {
  assert.equal(path('path', { d: 'M12 2v2' }), 'M12 2v2');
});

test('a path that begins with an offset begins at the same point behind another shape', () => {
  assert.equal(
    iconPath([
      ['path', { d: 'M12 2v2' }],
      ['path', { d: 'm4.93 4.93 1.41 1.41' }],
    ]),
    'M12 2v2M4.93 4.93l1.41 1.41',
  );
  assert.equal(path('path', { d: 'm9.2 22 3-7' }), 'M9.2 22l3-7');
  assert.equal(path('path', { d: 'm21 3-7 7' }), 'M21 3l-7 7');
  assert.equal(path('path', { d: 'm1-2-3-4' }), 'M1 -2l-3-4');
  assert.equal(path('path', { d: 'm.5.5.25.25' }), 'M.5 .5l.25.25');
  assert.equal(path('path', { d: ' m 1e1,2 , 3,4' }), 'M1e1 2l3,4');
});

test('an offset followed by a command gets no line', () => {
  assert.equal(path('path', { d: 'm5 6h3' }), 'M5 6h3');
  assert.equal(path('path', { d: 'm12 20z' }), 'M12 20z');
});

test('lines', () => {
  assert.equal(path('line', { x1: '2', x2: '22', y1: '12.5', y2: '3' }), 'M2 12.5L22 3');
  assert.equal(path('line', { x2: '4', y1: '1' }), 'M0 1L4 0');
  assert.equal(path('polyline', { points: '1,2 3.5,4 -5 6' }), 'M1 2L3.5 4L-5 6');
  assert.equal(path('polygon', { points: '0 0 24 0 12 24' }), 'M0 0L24 0L12 24z');
});

test('circles and ellipses, from three o’clock in two halves', () => {
  assert.equal(path('circle', { cx: '12', cy: '12', r: '4' }), 'M16 12a4 4 0 0 1-8 0a4 4 0 0 1 8 0z');
  assert.equal(
    path('circle', { cx: '.1', cy: '1', r: '.2' }),
    'M0.3 1a0.2 0.2 0 0 1-0.4 0a0.2 0.2 0 0 1 0.4 0z',
  );
  assert.equal(path('ellipse', { cx: '5', cy: '6', rx: '3', ry: '2' }), 'M8 6a3 2 0 0 1-6 0a3 2 0 0 1 6 0z');
});

test('rectangles, plain and with round corners', () => {
  assert.equal(path('rect', { x: '2', y: '3', width: '20', height: '10' }), 'M2 3h20v10h-20v-10z');
  assert.equal(path('rect', { width: '4', height: '5' }), 'M0 0h4v5h-4v-5z');
  const round = 'M4 3h16a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2h-16a2 2 0 0 1-2-2v-6a2 2 0 0 1 2-2z';
  assert.equal(path('rect', { x: '2', y: '3', width: '20', height: '10', rx: '2' }), round);
  assert.equal(path('rect', { x: '2', y: '3', width: '20', height: '10', ry: '2' }), round);
  assert.equal(
    path('rect', { x: '2', y: '3', width: '20', height: '10', rx: '1', ry: '2' }),
    'M3 3h18a1 2 0 0 1 1 2v6a1 2 0 0 1-1 2h-18a1 2 0 0 1-1-2v-6a1 2 0 0 1 1-2z',
  );
});

test('a corner takes no more than half of its side', () => {
  assert.equal(
    path('rect', { width: '4', height: '6', rx: '9' }),
    'M2 0h0a2 3 0 0 1 2 3v0a2 3 0 0 1-2 3h0a2 3 0 0 1-2-3v0a2 3 0 0 1 2-3z',
  );
});

test('what a path cannot carry is refused', () => {
  assert.throws(() => path('text', {}), /<text>/);
  assert.throws(() => path('toString', {}), /<toString>/);
  assert.throws(
    () => path('circle', { cx: '1', cy: '1', r: '1', fill: 'currentColor' }),
    /fill="currentColor"/,
  );
  assert.throws(() => path('path', { d: 'M0 0', transform: 'scale(2)' }), /transform/);
});
