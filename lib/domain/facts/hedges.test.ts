import { expect, test } from 'vitest';
import { splitAtHedges } from './hedges';

const hedgesIn = (text: string) =>
  splitAtHedges(text)
    .filter((piece) => piece.hedge)
    .map((piece) => piece.text);

test('finds the words that say how sure a statement is', () => {
  expect(hedgesIn('The summit apparently decided that he would be replaced.')).toEqual([
    'apparently',
    'would',
  ]);
});

test('takes May for a month and may for a hedge', () => {
  expect(hedgesIn('In May 2015 it may rain.')).toEqual(['may']);
});

test('leaves the text as it was when the pieces are put together', () => {
  const text = 'It was, “apparently”, 3.5% – or so they said.';
  expect(
    splitAtHedges(text)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});
