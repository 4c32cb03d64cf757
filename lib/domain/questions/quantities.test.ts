import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bridgeBank, factOf, seedBank, slotOf } from '../testing/banks';
import { boundOf, isWrong, otherNumbers, readQuantity, sameScale } from './quantities';

describe('readQuantity', () => {
  test.each([
    ['22,000', 22000, '31,000', 31000],
    ['2500', 2500, '3500', 3500],
    ['six', 6, 'nine', 9],
    ['twenty-six', 26, 'thirty-one', 31],
    ['$837 million', 837, '$512 million', 512],
    ['45%', 45, '60%', 60],
  ])('reads %s and writes another the same way', (text, value, other, otherValue) => {
    const quantity = readQuantity(text);
    expect(quantity?.value).toBe(value);
    expect(quantity?.write(otherValue)).toBe(other);
  });

  test.each(['10:55', '3.5', '1,23', '12 to 22', 'many', '2-1'])('does not read %s', (text) => {
    expect(readQuantity(text)).toBeNull();
  });
});

describe('boundOf', () => {
  test('is what the bank says', () => {
    const fact = factOf(seedBank, 'F29');
    expect(boundOf(fact, slotOf(fact, '50,000'))).toBe('at-least');
  });

  test('else it is what the words before the number say', () => {
    const [about, more] = [factOf(bridgeBank, 'B3'), factOf(bridgeBank, 'B5')];
    expect(boundOf(about, slotOf(about, '4,300'))).toBe('about');
    expect(boundOf(more, slotOf(more, '300'))).toBe('at-least');
    const capital = { ...more, statement: 'At least 300 workers came.' };
    expect(boundOf(capital, slotOf(more, '300'))).toBe('at-least');
    const most = { ...more, statement: 'It took no more than 300 workers.' };
    expect(boundOf(most, slotOf(more, '300'))).toBe('at-most');
  });
});

describe('otherNumbers', () => {
  test('stay above for at-least and below for at-most', () => {
    expect(otherNumbers(50000, 'at-least')).toEqual([60000, 70000, 80000, 90000]);
    expect(otherNumbers(50000, 'at-most')).toEqual([20000, 30000, 40000]);
    expect(otherNumbers(6, 'exact')).toEqual([3, 4, 5, 7, 8, 9]);
  });

  test('are wrong, positive, and rounded like the right one', () => {
    const bounds = fc.constantFrom('exact', 'about', 'at-least', 'at-most');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_000_000 }), bounds, (value, bound) => {
        for (const other of otherNumbers(value, bound)) {
          expect(other).toBeGreaterThan(0);
          expect(isWrong(value, other, bound)).toBe(true);
          expect(sameScale(value, other)).toBe(true);
        }
      }),
    );
  });
});

test('an approximate number is only wrong when it is clearly another', () => {
  expect(isWrong(22000, 24000, 'about')).toBe(false);
  expect(isWrong(22000, 31000, 'about')).toBe(true);
  expect(isWrong(22000, 24000, 'exact')).toBe(true);
});

test('exact and rounded numbers, and very different ones, are not on one scale', () => {
  expect(sameScale(22000, 2500)).toBe(false);
  expect(sameScale(700, 612)).toBe(false);
  expect(sameScale(6, 26)).toBe(false);
  expect(sameScale(700, 300)).toBe(true);
});
