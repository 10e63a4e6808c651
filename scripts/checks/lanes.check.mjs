/** How test files are shared out among lanes. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import test from 'node:test';

const { shareOut } = createRequire(import.meta.url)('../lib/lanes.js');

test('each file runs in one lane, the longest first, and no lane waits long for the others', () => {
  assert.deepEqual(shareOut(['a', 'b', 'c', 'd', 'e'], { a: 10, b: 90, c: 40, d: 50, e: 5 }, 2), [['b', 'a'], ['d', 'c', 'e']]);
});

test('a file that nobody has timed counts as a middling one, and there is no lane without files', () => {
  assert.deepEqual(shareOut(['new', 'long'], { long: 100 }, 3), [['long'], ['new']]);
  assert.deepEqual(shareOut([], {}, 2), []);
});
