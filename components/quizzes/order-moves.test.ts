import { expect, test } from 'vitest';
import { movedTo, placeUnder, shiftsOf } from './order-moves';

/** Three rows of 60, 80 and 60 pixels with gaps of 10. */
const rows = [
  { top: 0, height: 60 },
  { top: 70, height: 80 },
  { top: 160, height: 60 },
];

test.each([
  [0, 2, ['b', 'c', 'a']],
  [2, 0, ['c', 'a', 'b']],
  [1, 1, ['a', 'b', 'c']],
])('an entry moved from place %i to place %i pushes the others along', (from, to, order) => {
  expect(movedTo(['a', 'b', 'c'], from, to)).toEqual(order);
});

test.each([
  [0, 0, 0],
  [0, 50, 0],
  [0, 51, 1],
  [0, 200, 2],
  [2, -49, 2],
  [2, -51, 1],
  [2, -500, 0],
])('row %i dragged by %i pixels comes to place %i', (from, dy, place) => {
  expect(placeUnder(rows, from, dy)).toBe(place);
});

test('the rows between make room for the dragged one', () => {
  expect(shiftsOf(rows, 0, 200)).toEqual([200, -70, -70]);
  expect(shiftsOf(rows, 2, -51)).toEqual([0, 70, -51]);
  expect(shiftsOf(rows, 1, 5)).toEqual([0, 5, 0]);
});
