import { expect, test } from 'vitest';
import { beginSession, heardOf, nextDueOf, rateCard, turnCard, undoRating } from './card-session';

const day = (n: number) => `2026-03-0${n}T12:00:00.000Z`;
const card = (factId: string) => ({
  factId,
  next: { forgot: day(1), hard: day(2), good: day(4), easy: day(9) },
});
const begun = () => beginSession([card('f1'), card('f2')]);

test('a turned card is rated once and the next one lies face down', () => {
  const rated = rateCard(turnCard(begun()), 'r1', 'good');
  expect(rated.rated).toEqual([{ reviewId: 'r1', card: card('f1'), dueAt: day(4) }]);
  expect(rated.ahead).toEqual([card('f2')]);
  expect(rateCard(rated, 'r2', 'good')).toBe(rated);
});

test('undo brings the card back as it was', () => {
  expect(undoRating(rateCard(turnCard(begun()), 'r1', 'easy'))).toEqual(begun());
  expect(undoRating(begun())).toEqual(begun());
});

test('the server has the last word on the dates', () => {
  const next = { forgot: day(2), hard: day(3), good: day(5), easy: day(8) };
  const rated = rateCard(turnCard(begun()), 'r1', 'good');
  const heard = heardOf(rated, { factId: 'f1', dueAt: day(5), next });
  expect(heard.rated[0]?.dueAt).toBe(day(5));
  expect(heardOf(begun(), { factId: 'f2', dueAt: day(5), next }).ahead[1]?.next).toEqual(next);
});

test('cards whose review is on its way are left out, and counted', () => {
  const session = beginSession([card('f1'), card('f2')], new Set(['f1']));
  expect(session).toMatchObject({ ahead: [card('f2')], leftOut: 1 });
});

test('the next card is the earliest of those rated and the others', () => {
  expect(nextDueOf([{ dueAt: day(4) }, { dueAt: day(2) }], day(3))).toBe(day(2));
  expect(nextDueOf([], day(3))).toBe(day(3));
  expect(nextDueOf([], null)).toBeNull();
});
