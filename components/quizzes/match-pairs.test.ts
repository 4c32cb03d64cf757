import { expect, test } from 'vitest';
import { nextEmpty, poolOf, withPair } from './match-pairs';

const options = (...texts: string[]) => texts.map((text, at) => ({ id: 'abc'.charAt(at), text }));
const question = {
  kind: 'match' as const,
  stem: 'Match each country with its capital.',
  left: options('Armenia', 'Belarus', 'Russia'),
  right: options('Moscow', 'Yerevan', 'Minsk'),
};
const armenia = { left: 'a', right: 'b' };
const russia = { left: 'c', right: 'a' };

test('pairs stand in the order shown, whatever the order in which they are made', () => {
  expect(withPair(question, [russia], armenia)).toEqual([armenia, russia]);
});

test('a half that gets another partner leaves its old one', () => {
  expect(withPair(question, [armenia, russia], { left: 'a', right: 'a' })).toEqual([
    { left: 'a', right: 'a' },
  ]);
});

test('the next entry to fill is the first empty one below, then the first above', () => {
  expect(nextEmpty(question, [])).toBe('a');
  expect(nextEmpty(question, [armenia], 0)).toBe('b');
  expect(nextEmpty(question, [russia], 2)).toBe('a');
  expect(nextEmpty(question, [armenia, { left: 'b', right: 'c' }, russia], 1)).toBeNull();
});

test('what has a partner is no longer on offer', () => {
  expect(poolOf(question, [armenia]).map(({ text }) => text)).toEqual(['Moscow', 'Minsk']);
});
