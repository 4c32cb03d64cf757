import { expect, test } from 'vitest';
import { understand } from '@/lib/domain/grading/understand';
import { readingText } from './reading-text';

const words = {
  readAs: 'Read as {what}',
  bounds: { exact: '{n}', about: 'about {n}', 'at-least': '{n} or more', 'at-most': '{n} or less' },
  early: 'early {when}',
  mid: 'mid {when}',
  late: 'late {when}',
};
const number = { kind: 'number', stem: 'How many?' } as const;
const date = { kind: 'date', stem: 'On which date?', precision: 'day' } as const;

function readAs(question: typeof number | typeof date, text: string, language: string) {
  const read = understand(question, { kind: question.kind, text, dayFirst: true });
  if (!read || read.kind === 'unreadable') return null;
  // Releases of the language data differ in the spaces around a dash.
  return readingText(read, words, language).replace(/\s*–\s*/gu, '–');
}

test.each([
  ['22000', '22,000'],
  ['22 000', '22,000'],
  ['about 22k', 'about 22,000'],
  ['more than 50,000', '50,000 or more'],
  ['$5.5 million', '$5,500,000'],
  ['45 percent', '45%'],
  ['-12', '-12'],
  ['many', null],
])('the number “%s” is read out as %s', (typed, read) => {
  expect(readAs(number, typed, 'en-GB')).toBe(read);
});

test.each([
  ['15/9/2015', 'en-GB', '15 September 2015'],
  ['Sept 15 2015', 'en-US', 'September 15, 2015'],
  ['september 2015', 'en-GB', 'September 2015'],
  ['2009', 'en-GB', '2009'],
  ['early sept 2015', 'en-GB', 'early September 2015'],
  ['mid-September 2015', 'en-GB', 'mid September 2015'],
  ['12 to 22 May 2015', 'en-GB', '12–22 May 2015'],
  ['2014 to 2015', 'en-GB', '2014–2015'],
  ['soon', 'en-GB', null],
])('the date “%s” is read out in %s as %s', (typed, language, read) => {
  expect(readAs(date, typed, language)).toBe(read);
});
