import { describe, expect, test } from 'vitest';
import { around, contentStems, fold, occurrences, standsIn } from './words';

describe('fold', () => {
  test.each([
    ['C.S.T.O.', 'csto'],
    ['22,000', '22000'],
    ['22 000', '22000'],
    ['14\u201315 May', '14 15 may'],
    ['-6', '\u22126'],
    ['Russia\u2019s', 'russia s'],
    ['3.5', '3.5'],
    [' Café\u00a0Noir ', 'cafe noir'],
    ['$5 million, 50%', '$5 million 50%'],
    ['\u201cQuoted\u201d', 'quoted'],
  ])('reduces %j to %j', (text, folded) => expect(fold(text)).toBe(folded));

  test('changes nothing more when it is applied twice', () => {
    for (const text of ['22,000', 'C.S.T.O.', 'Malé\u2019s'])
      expect(fold(fold(text))).toBe(fold(text));
  });
});

test('a phrase stands in a text only as whole words', () => {
  expect(standsIn('Russia\u2019s allies', 'russia')).toBe(true);
  expect(standsIn('Russian allies', 'Russia')).toBe(false);
  expect(standsIn('nothing', '')).toBe(false);
});

test('occurrences are counted as written and as whole words', () => {
  expect(occurrences('ten of ten, often', 'ten')).toEqual([0, 7]);
  expect(occurrences('2,500 and 500', '500')).toEqual([10]);
  expect(occurrences('50 of 50,000', '50')).toEqual([0]);
  expect(occurrences('abc', '')).toEqual([]);
});

test('around splits at the whole word, not inside another', () => {
  expect(around('It often took ten days.', 'ten')).toEqual({
    before: 'It often took ',
    after: ' days.',
  });
  expect(around('often', 'ten')).toBeNull();
});

test('content stems unite inflections and leave out dates, numbers and empty words', () => {
  expect(contentStems('The CSTO promised more assistance in 2013')).toEqual([
    'csto',
    'promis',
    'assist',
  ]);
  expect(contentStems('Russian promises')).toEqual(contentStems('Russia promised'));
});
