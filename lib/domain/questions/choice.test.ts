import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../random';
import { bridgeBank, factOf, seedBank, seeds } from '../testing/banks';
import { makeChoice } from './choice';
import type { Item } from './question';

const make = (bank: typeof seedBank, id: string, slot: number, positions: number[], seed = 1) =>
  makeChoice(bank, factOf(bank, id), slot, positions, seededRandom(seed));

const texts = (item: Item | null) =>
  item?.question.kind === 'choice' ? item.question.options.map((option) => option.text) : [];

describe('makeChoice', () => {
  test('asks the slot and puts the key where it is wanted', () => {
    for (const position of [0, 1, 2, 3]) {
      const item = make(bridgeBank, 'B1', 0, [position]);
      expect(texts(item)[position]).toBe('Mara Lindqvist');
      expect(item?.key).toMatchObject({ answer: 'Mara Lindqvist', optionId: 'abcd'[position] });
      expect([...texts(item)].sort()).toEqual([
        'Ivo Strand',
        'Mara Lindqvist',
        'Odo Fenn',
        'Petra Hale',
      ]);
    }
  });

  test('offers three where there are only two sound wrong answers', () => {
    expect(texts(make(bridgeBank, 'B7', 0, [3, 1]))).toHaveLength(3);
    expect(texts(make(bridgeBank, 'B7', 0, [3, 1]))[1]).toBe('Wren Tunnel');
  });

  test('gives no question where there are not two', () => {
    expect(make(bridgeBank, 'B9', 0, [0, 1, 2])).toBeNull();
    expect(make(bridgeBank, 'B6', 1, [0, 1, 2])).toBeNull();
    expect(make(bridgeBank, 'B2', 0, [0, 1, 2])).toBeNull();
  });

  test('puts numbers and dates in order, whatever the position', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(0, 1, 2, 3), (seed, position) => {
        const years = texts(make(bridgeBank, 'B2', 1, [position, 0, 1, 2, 3], seed));
        expect(years).toEqual([...years].sort());
        expect(years).toContain('1931');
      }),
      { numRuns: 30 },
    );
  });

  test('has the key of a lower bound as its smallest option', () => {
    expect(texts(make(seedBank, 'F29', 1, [3, 2, 1, 0]))[0]).toBe('50,000');
  });

  test('makes a negation in the stem visible', () => {
    const item = make(seedBank, 'F18', 0, [0]);
    expect(item?.question.kind === 'choice' && item.question.stem).toBe(
      'Who said that multilateral cooperation inside the CSTO was NOT aimed at any third party?',
    );
  });
});
