import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bridgeBank, factOf, seedBank, withFact } from '../testing/banks';
import { makeDate, makeNumber, makeShort, toleranceOf, withGap } from './typed';

describe('makeNumber', () => {
  test('asks for a number with its bound, and lets only an approximate one be missed', () => {
    expect(makeNumber(bridgeBank, factOf(bridgeBank, 'B3'), 0)).toMatchObject({
      question: {
        kind: 'number',
        stem: 'About how many cyclists used the Kestrel Bridge each day as of June 2020?',
      },
      key: {
        kind: 'number',
        answer: '4,300',
        value: 4300,
        bound: 'about',
        tolerance: 50,
        accept: ['4300', 'about 4,300'],
      },
    });
    expect(makeNumber(bridgeBank, factOf(bridgeBank, 'B5'), 1)?.key).toMatchObject({
      value: 300,
      bound: 'at-least',
      tolerance: 0,
    });
    expect(makeNumber(bridgeBank, factOf(bridgeBank, 'B9'), 1)?.key).toMatchObject({
      value: 3,
      bound: 'exact',
      tolerance: 0,
      accept: ['3'],
    });
  });

  test('makes none of a name or a date', () => {
    expect(makeNumber(bridgeBank, factOf(bridgeBank, 'B1'), 0)).toBeNull();
    expect(makeNumber(bridgeBank, factOf(bridgeBank, 'B2'), 1)).toBeNull();
    expect(makeNumber(bridgeBank, factOf(bridgeBank, 'B2'), 9)).toBeNull();
  });

  test('may be missed by a twentieth at most, and by no more than half of the last digit', () => {
    expect([22_000, 2500, 700, 12].map(toleranceOf)).toEqual([500, 50, 35, 0.5]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (value) => {
        expect(toleranceOf(value)).toBeLessThanOrEqual(value / 20);
      }),
    );
  });
});

describe('makeDate', () => {
  test.each([
    ['B2', 1, 'year', '1931'],
    ['B4', 1, 'day', '2019-03-12'],
  ] as const)('asks %s for a date as exact as the article gives it', (id, at, precision, value) => {
    const item = makeDate(bridgeBank, factOf(bridgeBank, id), at);
    expect(item?.question).toMatchObject({ kind: 'date', precision });
    expect(item?.key).toMatchObject({ kind: 'date', value });
  });

  test('tells a run of days from a part of a month', () => {
    const precision = (id: string, at: number) => {
      const question = makeDate(seedBank, factOf(seedBank, id), at)?.question;
      return question?.kind === 'date' ? question.precision : null;
    };
    expect([precision('F82', 2), precision('F68', 0)]).toEqual(['range', 'part']);
  });

  test('makes none of a number, nor of a date that nobody resolved', () => {
    expect(makeDate(bridgeBank, factOf(bridgeBank, 'B3'), 0)).toBeNull();
    const fact = factOf(bridgeBank, 'B2');
    const slots = fact.slots.map((slot) => ({ ...slot, value: null }));
    const bank = withFact(bridgeBank, 'B2', { slots });
    expect(makeDate(bank, factOf(bank, 'B2'), 1)).toBeNull();
  });
});

describe('a number or date without a question of its own', () => {
  const unasked = (id: string) => {
    const slots = factOf(bridgeBank, id).slots.map((slot) => ({ ...slot, ask: null }));
    return factOf(withFact(bridgeBank, id, { slots }), id);
  };

  test('is asked for in its sentence where the fact excludes every other', () => {
    expect(makeDate(bridgeBank, unasked('B2'), 1)?.question).toMatchObject({
      stem: 'Which date fits the gap in “The Kestrel Bridge was opened in _____”?',
    });
    expect(makeNumber(bridgeBank, unasked('B9'), 1)?.question).toMatchObject({
      stem: 'Which number fits the gap in “The Amber League is an alliance of _____ towns”?',
    });
  });

  test('is not asked for where others would fit as well', () => {
    expect(makeNumber(bridgeBank, unasked('B5'), 1)).toBeNull();
  });
});

test('a question on a number or date can be put as a sentence with a gap, others cannot', () => {
  const fact = factOf(bridgeBank, 'B2');
  const dated = makeDate(bridgeBank, fact, 1);
  expect(dated && withGap(fact, dated)?.question).toMatchObject({
    stem: 'Which date fits the gap in “The Kestrel Bridge was opened in _____”?',
  });
  const designed = factOf(bridgeBank, 'B1');
  const named = makeShort(bridgeBank, designed, 0);
  expect(named && withGap(designed, named)).toBeNull();
});
