import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bound, Fact, Slot } from '../../facts/fact';
import { bridgeBank, factOf } from '../../testing/banks';
import { isRightAmount } from './amounts';

/** Whether a text is right beside a number that a sentence gives with a bound. */
function isRight(text: string, number: string, bound: Bound, sentence = `It has ${number} parts.`) {
  const fact: Fact = { ...factOf(bridgeBank, 'B3'), statement: sentence };
  const [like] = fact.slots;
  if (!like) throw new Error('no slot');
  const slot: Slot = { ...like, text: number, type: 'number', bound, entity: null };
  return isRightAmount(fact, slot, text);
}

describe('beside an exact 26', () => {
  test.each(['26', 'twenty-six', 'more than 20', 'at least 26', 'fewer than 30', 'up to 26'])(
    '%s is right as well',
    (text) => expect(isRight(text, '26', 'exact')).toBe(true),
  );
  test.each(['about 25', 'between 20 and 30', '20 to 30', '26 or more'])(
    '%s is right as well',
    (text) => expect(isRight(text, '26', 'exact')).toBe(true),
  );
  test.each(['25', '27', 'more than 26', 'fewer than 26', 'about 50', '30 to 40', 'Fenn'])(
    '%s is wrong',
    (text) => expect(isRight(text, '26', 'exact')).toBe(false),
  );
});

describe('beside "more than 50,000"', () => {
  test.each(['25,000', '50,000', 'more than 40,000', '40k', 'fifty thousand'])(
    '%s follows from it',
    (text) => expect(isRight(text, '50,000', 'at-least')).toBe(true),
  );
  test.each(['60,000', 'more than 75,000', 'fewer than 90,000', '60,000 to 70,000'])(
    '%s does not',
    (text) => expect(isRight(text, '50,000', 'at-least')).toBe(false),
  );
});

test('measures are compared in one unit, and different ones not at all', () => {
  const long = 'It is 2 kilometers long.';
  expect(isRight('2,000 meters', '2', 'exact', long)).toBe(true);
  expect(isRight('2 km', '2', 'exact', long)).toBe(true);
  expect(isRight('2,000 kilometers', '2', 'exact', long)).toBe(false);
  expect(isRight('2 hours', '2', 'exact', long)).toBe(false);
  expect(isRight('120 minutes', '2', 'exact', 'It took 2 hours.')).toBe(true);
});

test('of a lower bound every smaller number follows and no larger one; of an upper bound the reverse', () => {
  const numbers = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(numbers, numbers, (value, other) => {
      expect(isRight(String(other), String(value), 'at-least')).toBe(other <= value);
      expect(isRight(String(other), String(value), 'at-most')).toBe(other >= value);
      expect(isRight(String(other), String(value), 'exact')).toBe(other === value);
    }),
  );
});
