import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from './edit-distance';

test.each([
  ['', '', 0],
  ['abc', '', 3],
  ['kitten', 'sitting', 3],
  ['moscow', 'moscwo', 1],
  ['iran', 'iraq', 1],
  ['ca', 'abc', 3],
])('from %s to %s it takes %i steps', (a, b, steps) => {
  expect(editDistance(a, b)).toBe(steps);
});

test('the distance is the same both ways and 0 only for equal texts', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '🙂'), maxLength: 8 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
      expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max([...a].length, [...b].length));
    }),
  );
});

test('it stops counting above the limit', () => {
  expect(editDistance('abcdefgh', 'stuvwxyz', 2)).toBe(3);
  expect(editDistance('a', 'abcdef', 2)).toBe(3);
  expect(editDistance('kitten', 'sitting', 3)).toBe(3);
});
