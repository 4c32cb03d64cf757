import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnswerKey, Question } from '../questions/question';
import { nineItems } from '../testing/nine-items';
import { grade } from './grade';
import type { Response } from './response';
import { understand } from './understand';

const number: Question = { kind: 'number', stem: 'How many?' };
const date: Question = { kind: 'date', stem: 'When in 2015?', precision: 'day' };

test('a typed number is said back with its bound and unit', () => {
  expect(understand(number, { kind: 'number', text: 'over $2.5 million' })).toEqual({
    kind: 'number',
    value: 2_500_000,
    bound: 'at-least',
    unit: '$',
  });
});

test('a typed date is said back with its precision, in the year that the stem names', () => {
  const read = (text: string, dayFirst: boolean) =>
    understand(date, { kind: 'date', text, dayFirst });
  expect(read('5/9', true)).toEqual({ kind: 'date', value: '2015-09-05', precision: 'day' });
  expect(read('5/9', false)).toEqual({ kind: 'date', value: '2015-05-09', precision: 'day' });
  expect(read('May', false)).toEqual({ kind: 'date', value: '2015-05', precision: 'month' });
});

test('what cannot be read is said to be so; a blank and the other kinds need no reading', () => {
  expect(understand(number, { kind: 'number', text: '6 or 7' })).toEqual({ kind: 'unreadable' });
  expect(understand(date, { kind: 'date', text: '31 April', dayFirst: true })).toEqual({
    kind: 'unreadable',
  });
  expect(understand(number, { kind: 'number', text: ' ' })).toBeNull();
  expect(understand(number, { kind: 'date', text: '2015', dayFirst: true })).toBeNull();
  expect(understand({ kind: 'short', stem: 'Who?' }, { kind: 'short', text: '6' })).toBeNull();
});

test('two texts that are said back alike are graded alike', () => {
  const texts = ['22,000', '22k', 'about 22,000', 'around 22 000', '22 thousand', '2 200', 'x'];
  const dates = ['15/9/2015', 'Sept 15 2015', '15.9.2015', '9/15/2015', '15 Sept', '14 Sept'];
  const typed = fc.constantFrom<Response>(
    ...texts.map((text) => ({ kind: 'number', text }) as const),
    ...dates.map((text) => ({ kind: 'date', text, dayFirst: true }) as const),
  );
  const items: [Question, AnswerKey][] = nineItems.map(({ question, key }) => [question, key]);
  fc.assert(
    fc.property(fc.constantFrom(...items), typed, typed, ([question, key], one, other) => {
      const said = [understand(question, one), understand(question, other)];
      fc.pre(said[0] !== null && JSON.stringify(said[0]) === JSON.stringify(said[1]));
      expect(grade(question, key, one)).toEqual(grade(question, key, other));
    }),
  );
});
