import { describe, expect, test } from 'vitest';
import type { Slot } from '../../facts/fact';
import { bridgeBank, factOf, slotOf } from '../../testing/banks';
import { isRightDate } from './days';

const like = slotOf(factOf(bridgeBank, 'B2'), '1931');
const dated = (text: string, value: string): Slot => ({ ...like, text, value });

describe('beside 14 and 15 September 2015', () => {
  const slot = dated('14 and 15 September 2015', '2015-09-14/2015-09-15');
  test.each([
    'September 2015',
    '15 September 2015',
    'Sept 15',
    '14/9/2015',
    'mid-September 2015',
    '2015',
    'the 2010s',
    'before 2016',
    'after August 2015',
    'since 2013',
  ])('%s is right as well', (text) => expect(isRightDate(slot, text)).toBe(true));
  test.each([
    '16 and 17 September 2015',
    'early September 2015',
    'August 2015',
    '2014',
    'the 1990s',
    'before September 2015',
    'after 2015',
    'by 14 September 2015',
    'in spring',
  ])('%s is wrong', (text) => expect(isRightDate(slot, text)).toBe(false));
});

test('a year holds its months and days', () => {
  expect(isRightDate(dated('2009', '2009'), 'May 2009')).toBe(true);
  expect(isRightDate(dated('2009', '2009'), '2010')).toBe(false);
  expect(isRightDate({ ...like, value: null }, '1931')).toBe(false);
});
