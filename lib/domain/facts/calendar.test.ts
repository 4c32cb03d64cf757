import { expect, test } from 'vitest';
import { daysIn, daysOf } from './calendar';

test('February has 29 days in leap years only', () => {
  expect([2015, 2016, 1900, 2000].map((year) => daysIn(year, 2))).toEqual([28, 29, 28, 29]);
  expect([daysIn(2015, 4), daysIn(2015, 12)]).toEqual([30, 31]);
});

test.each([
  ['2009', '2009-01-01', '2009-12-31'],
  ['2015-09', '2015-09-01', '2015-09-30'],
  ['2015-09-15', '2015-09-15', '2015-09-15'],
  ['2009/2011', '2009-01-01', '2011-12-31'],
  ['2015-05/2016-02', '2015-05-01', '2016-02-29'],
  ['2015-05-12/2015-05-22', '2015-05-12', '2015-05-22'],
])('%s lasts from %s to %s', (value, from, to) => {
  expect(daysOf(value)).toEqual({ from, to });
});
