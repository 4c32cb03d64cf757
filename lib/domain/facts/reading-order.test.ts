import { expect, test } from 'vitest';
import type { Fact } from './fact';
import { factsBySentence, inReadingOrder, sentenceKey } from './reading-order';

const passages = [
  { paragraph: 1, sentence: 1, text: 'Ink is blue and paper is white.' },
  { paragraph: 1, sentence: 2, text: 'Pens write.' },
];
const fact = (id: string, sentence: number, quote: string): Fact => ({
  id,
  revision: 1,
  statement: quote,
  polarity: 'affirmed',
  certainty: 'stated',
  attribution: null,
  asOf: null,
  importance: 3,
  citation: { paragraph: 1, sentence, quote },
  slots: [],
});
const facts = [fact('a', 2, 'Pens write'), fact('b', 1, 'paper is white'), fact('c', 1, 'Ink is')];

test('numbers facts as a reader meets their proofs, also within a sentence', () => {
  const numbers = inReadingOrder(facts, passages).map(({ id, number }) => `${number}${id}`);
  expect(numbers).toEqual(['1c', '2b', '3a']);
});

test('groups facts by the sentence that proves them', () => {
  const groups = factsBySentence(facts);
  expect(groups.get('p1s1')?.map(({ id }) => id)).toEqual(['b', 'c']);
  expect(groups.get(sentenceKey({ paragraph: 1, sentence: 2 }))?.map(({ id }) => id)).toEqual([
    'a',
  ]);
});
