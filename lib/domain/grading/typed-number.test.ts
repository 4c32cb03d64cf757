import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bound, bounds } from '../facts/fact';
import type { AnswerKey, Question } from '../questions/question';
import { grade } from './grade';

const question: Question = { kind: 'number', stem: 'How many?' };
const keyOf = (
  answer: string,
  value: number,
  bound: Bound = 'exact',
  tolerance = 0,
  accept: string[] = [],
): AnswerKey => ({ kind: 'number', answer, value, bound, tolerance, accept });

/** 1 is right, 0 is wrong, null is incomplete. */
function pointsFor(key: AnswerKey, text: string, stem?: string): number | null {
  const asked = stem === undefined ? question : { kind: 'number' as const, stem };
  const result = grade(asked, key, { kind: 'number', text });
  return result.kind === 'graded' ? result.points : null;
}

describe('an exact number', () => {
  test.each([
    ['26', 1],
    ['twenty-six', 1],
    ['26 people', 1],
    ['26.0', 1],
    ['about 26', 1],
    ['exactly 26', 1],
    ['27', 0],
    ['26.5', 0],
    ['-26', 0],
    ['more than 26', 0],
    ['at least 26', 0],
    ['up to 26', 0],
  ])('26 is answered by %j: %s', (text, points) => {
    expect(pointsFor(keyOf('26', 26), text)).toBe(points);
  });
});

describe('a number that the article bounds', () => {
  test.each([
    ['50,000', 1],
    ['50 000', 1],
    ['more than 50,000', 1],
    ['over 50k', 1],
    ['at least 50,000', 1],
    ['>50,000', 1],
    ['50,000+', 1],
    ['about 50,000', 1],
    ['50,001', 0],
    ['60,000', 0],
    ['more than 60,000', 0],
    ['more than 25,000', 0],
    ['less than 50,000', 0],
    ['up to 50,000', 0],
    ['exactly 50,000', 0],
  ])('"more than 50,000" is answered by %j: %s', (text, points) => {
    expect(pointsFor(keyOf('50,000', 50_000, 'at-least'), text)).toBe(points);
  });

  test('from above takes "fewer than" and not "more than"', () => {
    const key = keyOf('300', 300, 'at-most');
    expect(pointsFor(key, 'fewer than 300')).toBe(1);
    expect(pointsFor(key, 'no more than 300')).toBe(1);
    expect(pointsFor(key, 'more than 300')).toBe(0);
  });
});

describe('an approximate number', () => {
  const key = keyOf('22,000', 22_000, 'about', 500);

  test.each([
    ['22,000', 1],
    ['about 22k', 1],
    ['21,500', 1],
    ['22,500', 1],
    ['21,499', 0],
    ['22,501', 0],
    ['exactly 22,000', 0],
  ])('22,000 give or take 500 is answered by %j: %s', (text, points) => {
    expect(pointsFor(key, text)).toBe(points);
  });

  test('reaches to the very end of its tolerance, whatever binary fractions make of it', () => {
    expect(pointsFor(keyOf('45', 45, 'about', 0.1), '45.1')).toBe(1);
    expect(pointsFor(keyOf('45', 45, 'about', 0.1), '45.101')).toBe(0);
    expect(pointsFor(keyOf('1 trillion', 1e12), '1,000,000,000,001')).toBe(0);
  });
});

describe('a unit', () => {
  test.each([
    ['$837 million', '837 million', 1],
    ['$837 million', '837,000,000 dollars', 1],
    ['$837 million', '€837 million', 0],
    ['$837 million', '837 million euros', 0],
    ['$837 million', '837', 0],
  ])('of %s may be left out but not be another: %s earns %i', (answer, text, points) => {
    expect(pointsFor(keyOf(answer, 837e6), text)).toBe(points);
  });

  test('may be added where the key leaves it to the stem', () => {
    expect(pointsFor(keyOf('45', 45), '45%', 'What percentage of them voted?')).toBe(1);
    expect(pointsFor(keyOf('45', 45), '$45', 'What did a ticket cost?')).toBe(1);
    expect(pointsFor(keyOf('45', 45), '45%', 'How many of them voted?')).toBe(0);
    expect(pointsFor(keyOf('45', 45), '$45', 'How many of them voted?')).toBe(0);
    expect(pointsFor(keyOf('45 percent', 45), '45%')).toBe(1);
    expect(pointsFor(keyOf('45%', 45), '$45')).toBe(0);
  });
});

test('an accepted wording is right in any spelling, readable or not', () => {
  const key = keyOf('six', 6, 'exact', 0, ['half a dozen', 'six to seven']);
  for (const text of ['Six', 'Half a dozen', 'half-a-dozen.', 'six to seven'])
    expect(pointsFor(key, text)).toBe(1);
});

test('what cannot be read is incomplete, not wrong', () => {
  for (const text of ['many', '6 or 7', '22,00', '', ' ', '?'])
    expect(pointsFor(keyOf('six', 6), text)).toBeNull();
});

test('a nearer number never earns less, and the key itself earns the point with any tolerance', () => {
  const cases = fc.record({
    value: fc.integer({ min: -1e9, max: 1e9 }),
    bound: fc.constantFrom(...bounds),
    tolerance: fc.nat(1e6),
    off: fc.nat(1e7),
    nearer: fc.nat(1e7),
  });
  fc.assert(
    fc.property(cases, ({ value, bound, tolerance, off, nearer }) => {
      const key = keyOf(String(value), value, bound, tolerance);
      const at = (distance: number) => pointsFor(key, String(value + distance));
      expect(at(0)).toBe(1);
      expect(at(off)).toBe(off <= tolerance ? 1 : 0);
      expect(at(Math.min(off, nearer))).toBeGreaterThanOrEqual(at(off) ?? 0);
    }),
  );
});
