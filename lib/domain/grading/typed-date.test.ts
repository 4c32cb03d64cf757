import { describe, expect, test } from 'vitest';
import type { AnswerKey, Question } from '../questions/question';
import { seedBank } from '../testing/banks';
import { grade } from './grade';

const keyOf = (answer: string, value: string, accept: string[] = []): AnswerKey => ({
  kind: 'date',
  answer,
  value,
  accept,
});

/** 1 is right, 0 is wrong, null is incomplete. */
function pointsFor(
  key: AnswerKey,
  text: string,
  { stem = 'When did it happen?', dayFirst = true } = {},
): number | null {
  const question: Question = { kind: 'date', stem, precision: 'day' };
  const result = grade(question, key, { kind: 'date', text, dayFirst });
  return result.kind === 'graded' ? result.points : null;
}

describe('a day', () => {
  const key = keyOf('15 September 2015', '2015-09-15');

  test.each([
    ['15 September 2015', 1],
    ['Sept 15 2015', 1],
    ['15/9/2015', 1],
    ['9/15/2015', 1],
    ['2015-09-15', 1],
    ['16 September 2015', 0],
    ['15 September 2014', 0],
    ['September 2015', 0],
    ['2015', 0],
    ['14 and 15 September 2015', 0],
  ])('is that day only: %j earns %i', (text, points) => {
    expect(pointsFor(key, text)).toBe(points);
  });

  test("is read in the order of the student's device", () => {
    const may = keyOf('May 9, 2015', '2015-05-09');
    expect(pointsFor(may, '5/9/2015', { dayFirst: false })).toBe(1);
    expect(pointsFor(may, '5/9/2015', { dayFirst: true })).toBe(0);
    expect(pointsFor(may, '9/5/2015', { dayFirst: true })).toBe(1);
  });

  test('may go without its year where the stem names it', () => {
    const stem = 'On which day in September 2015 did he speak?';
    expect(pointsFor(key, '15 Sept', { stem })).toBe(1);
    expect(pointsFor(key, '15/9', { stem })).toBe(1);
    expect(pointsFor(key, '14 Sept', { stem })).toBe(0);
    expect(pointsFor(key, '15 Sept')).toBeNull();
    expect(pointsFor(key, '15 Sept', { stem: 'Between 2014 and 2015, when?' })).toBeNull();
  });
});

describe('a year or month', () => {
  test.each([
    ['2009', '2009', 1],
    ['2009', 'in 2009', 1],
    ['2009', 'May 2009', 1],
    ['2009', '12 to 22 May 2009', 1],
    ['2009', '31 December 2009', 1],
    ['2009', '1 January 2010', 0],
    ['2009', '2009-2010', 0],
    ['2009-05', 'May 2009', 1],
    ['2009-05', '31 May 2009', 1],
    ['2009-05', 'early May 2009', 1],
    ['2009-05', '1 June 2009', 0],
    ['2009-05', '2009', 0],
  ])(
    '%s takes a more exact date inside it, no other and no vaguer one: %j earns %i',
    (value, text, points) => {
      expect(pointsFor(keyOf('then', value), text)).toBe(points);
    },
  );
});

describe('a range', () => {
  test.each([
    ['12 to 22 May 2015', 1],
    ['from May 12 to May 22, 2015', 1],
    ['12/5/2015 - 22/5/2015', 1],
    ['12 May 2015', 0],
    ['12 to 21 May 2015', 0],
    ['May 2015', 0],
  ])('needs both ends: %j earns %i', (text, points) => {
    expect(pointsFor(keyOf('12 to 22 May 2015', '2015-05-12/2015-05-22'), text)).toBe(points);
  });

  test('of a whole month is the month', () => {
    const key = keyOf('1 to 30 September 2015', '2015-09-01/2015-09-30');
    expect(pointsFor(key, 'Sept 2015')).toBe(1);
    expect(pointsFor(keyOf('September 2015', '2015-09'), '1-30 September 2015')).toBe(1);
  });
});

test('part of a month is neither the month nor a day in it, unless that is accepted', () => {
  const [value, text] = ['2015-09-01/2015-09-10', 'early September 2015'];
  expect(pointsFor(keyOf(text, value), 'at the start of Sept 2015')).toBe(1);
  expect(pointsFor(keyOf(text, value), 'Sept 2015')).toBe(0);
  expect(pointsFor(keyOf(text, value), '5 Sept 2015')).toBe(0);
  expect(pointsFor(keyOf(text, value, ['September 2015']), 'Sept 2015')).toBe(1);
  expect(pointsFor(keyOf(text, value, ['September 2015']), '5 Sept 2015')).toBe(0);
});

test('an accepted wording is right in any spelling, readable or not', () => {
  const key = keyOf('the 1990s', '1990/1999', ['the nineties', '15 September']);
  expect(pointsFor(key, 'The 1990s.')).toBe(1);
  expect(pointsFor(key, 'nineties')).toBe(1);
  expect(pointsFor(key, '15 september')).toBe(1);
  expect(pointsFor(key, '1990-1999')).toBe(1);
});

test('what cannot be read is incomplete, not wrong', () => {
  for (const text of ['', 'yesterday', '31 April 2015', '15', '14 or 15 September 2015'])
    expect(pointsFor(keyOf('15 September 2015', '2015-09-15'), text)).toBeNull();
});

test('every wording that the shipped bank accepts earns full marks', () => {
  for (const { text, value, accept } of seedBank.facts.flatMap((fact) => fact.slots)) {
    if (typeof value !== 'string') continue;
    const key = keyOf(text, value, accept);
    for (const wording of [text, ...accept])
      expect([wording, pointsFor(key, wording)]).toEqual([wording, 1]);
  }
});
