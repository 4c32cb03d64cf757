import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnswerKey, Question } from '../questions/question';
import { nineItems } from '../testing/nine-items';
import { grade } from './grade';
import type { Response } from './response';

const choice: Question = {
  kind: 'choice',
  stem: 'Which city hosted the summit?',
  options: [
    { id: 'a', text: 'Dushanbe' },
    { id: 'b', text: 'Tashkent' },
  ],
};
const choiceKey: AnswerKey = { kind: 'choice', optionId: 'b', answer: 'Tashkent', distractors: [] };
const claim: Question = { kind: 'trueFalse', claim: 'The summit was held in Dushanbe.' };
const claimKey: AnswerKey = { kind: 'trueFalse', value: false, swap: null };
const cloze: Question = { kind: 'cloze', before: 'The summit was held in ', after: '.' };
const clozeKey = (answer: string, accept: string[] = [], confusable: string[] = []): AnswerKey => ({
  kind: 'cloze',
  answer,
  accept,
  confusable,
});
const typed = (text: string): Response => ({ kind: 'cloze', text });

const right = { kind: 'graded', points: 1 };
const wrong = { kind: 'graded', points: 0 };
const incomplete = { kind: 'incomplete' };

describe('a choice', () => {
  test('earns the point for the key and none for another option', () => {
    expect(grade(choice, choiceKey, { kind: 'choice', optionId: 'b' })).toEqual(right);
    expect(grade(choice, choiceKey, { kind: 'choice', optionId: 'a' })).toEqual(wrong);
  });

  test('of an option that was not offered is incomplete', () => {
    expect(grade(choice, choiceKey, { kind: 'choice', optionId: 'c' })).toEqual(incomplete);
  });
});

test('a true/false answer earns the point when it matches the key', () => {
  expect(grade(claim, claimKey, { kind: 'trueFalse', value: false })).toEqual(right);
  expect(grade(claim, claimKey, { kind: 'trueFalse', value: true })).toEqual(wrong);
});

const responses: Response[] = [
  { kind: 'choice', optionId: 'b' },
  { kind: 'multiple', optionIds: ['a'] },
  { kind: 'trueFalse', value: true },
  { kind: 'cloze', text: '2015' },
  { kind: 'short', text: '2015' },
  { kind: 'number', text: '2015' },
  { kind: 'date', text: '2015', dayFirst: true },
  { kind: 'order', ids: ['a', 'b', 'c', 'd'] },
  { kind: 'match', pairs: [{ left: 'a', right: 'b' }] },
];

test('a response or a key of another kind is incomplete, not wrong', () => {
  for (const { question, key } of nineItems)
    for (const other of nineItems)
      for (const response of responses) {
        const kinds = new Set([question.kind, other.key.kind, response.kind]);
        if (kinds.size > 1) expect(grade(question, other.key, response)).toEqual(incomplete);
        else expect(grade(question, key, response)).not.toEqual(incomplete);
      }
});

test('a blank gap is incomplete; a question mark in it is a wrong answer', () => {
  for (const blank of ['', '   ', '\t\n', '\u200b', '\u00a0'])
    expect(grade(cloze, clozeKey('Tashkent'), typed(blank))).toEqual(incomplete);
  expect(grade(cloze, clozeKey('Tashkent'), typed('?'))).toEqual(wrong);
});

test('a short answer is graded like a gap', () => {
  const question: Question = { kind: 'short', stem: 'Which organisation met in Dushanbe?' };
  const key: AnswerKey = { kind: 'short', answer: 'CSTO', accept: [], confusable: ['CIS'] };
  const graded = (text: string) => grade(question, key, { kind: 'short', text });
  expect(graded('C.S.T.O.')).toEqual(right);
  expect(graded('CIS')).toEqual(wrong);
  expect(graded(' ')).toEqual(incomplete);
});

const visible = fc.string({ unit: 'grapheme' }).filter((text) => /[^\s\p{Cf}]/u.test(text));

test("the key's own answer and every accepted variant earn full marks", () => {
  fc.assert(
    fc.property(visible, fc.array(visible), fc.array(visible), (answer, accept, confusable) => {
      for (const text of [answer, ...accept])
        expect(grade(cloze, clozeKey(answer, accept, confusable), typed(text))).toEqual(right);
    }),
  );
});
