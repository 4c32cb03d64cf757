import { describe, expect, test } from 'vitest';
import { intervalOf, otherDates, overlap } from './dates';

describe('intervalOf', () => {
  test.each([
    ['2009', '2009-01-01', '2009-12-31'],
    ['2015-09', '2015-09-01', '2015-09-30'],
    ['2015-09-15', '2015-09-15', '2015-09-15'],
    ['2015-05-12/2015-05-22', '2015-05-12', '2015-05-22'],
  ])('%s lasts from %s to %s', (value, from, to) => {
    expect(intervalOf(value)).toEqual({ from, to });
  });

  test('overlapping intervals share a day', () => {
    const may = { from: '2015-05-12', to: '2015-05-22' };
    expect(overlap(may, { from: '2015-05-22', to: '2015-06-01' })).toBe(true);
    expect(overlap(may, { from: '2015-05-23', to: '2015-06-01' })).toBe(false);
  });
});

describe('otherDates', () => {
  const texts = (text: string, value: string) =>
    otherDates(text, value)
      .flat()
      .map((d) => d.text);

  test('gives years for a year', () => {
    expect(texts('2009', '2009')).toEqual(
      '2003 2004 2005 2006 2007 2008 2010 2011 2012 2013 2014 2015'.split(' '),
    );
  });

  test('moves the month or the days, never both at once', () => {
    const [monthsMoved, daysMoved] = otherDates(
      '14 and 15 September 2015',
      '2015-09-14/2015-09-15',
    );
    expect(monthsMoved?.map((d) => d.text)).toContain('14 and 15 July 2015');
    expect(daysMoved?.map((d) => d.text)).toContain('19 and 20 September 2015');
    expect(daysMoved?.[0]).toEqual({
      text: '2 and 3 September 2015',
      interval: { from: '2015-09-02', to: '2015-09-03' },
    });
  });

  test('keeps the form and the precision', () => {
    expect(texts('early September 2015', '2015-09-01/2015-09-10')).toContain('early July 2015');
    expect(texts('May 5, 2015', '2015-05-05')).toContain('May 12, 2015');
    expect(texts('May 2015', '2015-05')).toContain('July 2015');
  });

  test('gives none for forms it does not know', () => {
    expect(texts('the 1990s', '1990/1999')).toEqual([]);
    expect(texts('late May to early June 2015', '2015-05-25/2015-06-05')).toEqual([]);
  });
});
