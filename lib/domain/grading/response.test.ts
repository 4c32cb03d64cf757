import { expect, test } from 'vitest';
import { isAnswered } from './response';

test.each([
  ['', false],
  [' ', false],
  ['\u200b\t', false],
  ['2009', true],
])('a gap with %j in it is answered: %s', (text, answered) => {
  expect(isAnswered({ kind: 'cloze', text })).toBe(answered);
});

test('every other response is an answer, none is not', () => {
  expect(isAnswered({ kind: 'trueFalse', value: false })).toBe(true);
  expect(isAnswered({ kind: 'choice', optionId: 'a' })).toBe(true);
  expect(isAnswered(null)).toBe(false);
});
