import { describe, expect, test } from 'vitest';
import { seededRandom } from '../random';
import { bridgeBank, factOf, seedBank, slotOf } from '../testing/banks';
import { canBeContradicted, makeTrueFalse } from './true-false';

describe('makeTrueFalse', () => {
  test('claims the statement as it is', () => {
    const item = makeTrueFalse(bridgeBank, factOf(bridgeBank, 'B2'), 1, true, seededRandom(1));
    expect(item?.question).toEqual({
      kind: 'trueFalse',
      claim: 'The Kestrel Bridge was opened in 1931.',
    });
    expect(item?.key).toEqual({ kind: 'trueFalse', value: true, swap: null });
  });

  test('swaps one part for another of its kind, and remembers which', () => {
    const item = makeTrueFalse(bridgeBank, factOf(bridgeBank, 'B2'), 1, false, seededRandom(1));
    const swap = item?.key.kind === 'trueFalse' ? item.key.swap : null;
    expect(swap?.right).toBe('1931');
    expect(swap?.wrong).toMatch(/^19\d\d$/);
    expect(item?.question).toEqual({
      kind: 'trueFalse',
      claim: `The Kestrel Bridge was opened in ${swap?.wrong}.`,
    });
  });

  test('makes no claim of what is hedged or denied', () => {
    for (const [id, slot] of [
      ['B6', 0],
      ['B10', 0],
    ] as const) {
      for (const value of [true, false]) {
        expect(
          makeTrueFalse(bridgeBank, factOf(bridgeBank, id), slot, value, seededRandom(1)),
        ).toBeNull();
      }
    }
  });
});

describe('canBeContradicted', () => {
  const can = (bank: typeof seedBank, id: string, text: string) => {
    const fact = factOf(bank, id);
    return canBeContradicted(fact, slotOf(fact, text));
  };

  test('dates, counts, offices and capitals can', () => {
    expect(can(bridgeBank, 'B2', '1931')).toBe(true);
    expect(can(bridgeBank, 'B9', 'three')).toBe(true);
    expect(can(seedBank, 'F58', 'Emomali Rahmon')).toBe(true);
    expect(can(seedBank, 'F07', 'Tajikistan')).toBe(true);
  });

  test('the date of what happens once can, the date of what may happen again cannot', () => {
    expect(can(seedBank, 'F77', '2009')).toBe(true);
    expect(can(seedBank, 'F13', '14 and 15 September 2015')).toBe(true);
    expect(can(seedBank, 'F74', '2013')).toBe(false);
    expect(can(seedBank, 'F08', 'Dushanbe')).toBe(false);
  });

  test('a lower bound, who else did it, and what somebody says cannot', () => {
    expect(can(bridgeBank, 'B5', '300')).toBe(false);
    expect(can(bridgeBank, 'B1', 'Mara Lindqvist')).toBe(false);
    expect(can(seedBank, 'F65', '15 September 2015')).toBe(false);
  });
});
