import { describe, expect, test } from 'vitest';
import { formOf, initialsOf, isAcronym } from './form';
import { numberWord, wordNumber } from './number-words';
import { stateNamed, stateOfCapital, states } from './world/states';

describe('formOf', () => {
  test.each([
    ['person', 'Putin', 'Rahmon', 'Emomali Rahmon'],
    ['organisation', 'CSTO', 'SCO', 'Shanghai Cooperation Organization'],
    ['number', '22,000', '31,000', 'six'],
    ['date', '2009', '2011', '12 May 2009'],
    ['date', 'early May 2015', 'early July 2015', 'May 2015'],
    ['title', 'president of Russia', 'king of Spain', 'general secretary'],
  ] as const)('of a %s: %s goes with %s, not with %s', (type, one, like, unlike) => {
    expect(formOf(like, type)).toBe(formOf(one, type));
    expect(formOf(unlike, type)).not.toBe(formOf(one, type));
  });
});

test('acronyms and initials are seen', () => {
  expect(['CSTO', 'U.N.', 'UN', 'G20'].map(isAcronym)).toEqual([true, true, true, false]);
  expect(['Csto', 'A', 'CSTO summit'].map(isAcronym)).toEqual([false, false, false]);
  expect(initialsOf('Islamic State of Iraq and Syria')).toBe('ISIS');
});

test('number words go both ways below a hundred', () => {
  for (let value = 0; value < 100; value++) expect(wordNumber(numberWord(value) ?? '')).toBe(value);
  expect(numberWord(100)).toBeNull();
  expect(wordNumber('many')).toBeNull();
});

test('the world table has each state and each capital once', () => {
  expect(states).toHaveLength(195);
  expect(new Set(states.map((state) => state.name)).size).toBe(195);
  const capitals = states.flatMap((state) => state.capital ?? []);
  expect(new Set(capitals).size).toBe(capitals.length);
  expect(stateNamed('Tajikistan')).toEqual({
    name: 'Tajikistan',
    capital: 'Dushanbe',
    region: 'Central Asia',
  });
  expect(stateOfCapital('Dushanbe')?.name).toBe('Tajikistan');
  expect(stateNamed('Hong Kong')).toBeNull();
});
