import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { months } from '../article/words';
import { seedBank } from '../testing/banks';
import { isoDate } from './calendar';
import { readDate, yearIn } from './written-date';

const british = { dayFirst: true, year: null };
const american = { dayFirst: false, year: null };

describe('a day is read in the ways people write it', () => {
  test.each([
    '15 September 2015',
    '15 september 2015.',
    'September 15, 2015',
    'September 15 2015',
    'Sept 15 2015',
    'Sept. 15, 2015',
    'Sep. 15th, 2015',
    'SEP 15 2015',
    '15th September 2015',
    '15. September 2015',
    'the 15th of September 2015',
    'on 15 September 2015',
    'On Tuesday, the 15th of September, 2015.',
    'Tue 15 Sep 2015',
    'tues., 15 sept 2015',
    '15Sept2015',
    '15-Sep-2015',
    '15/Sep/2015',
    '15\u00a0September\u202f2015',
    '１５ September ２０１５',
    '15/9/2015',
    '15/09/2015',
    '15.9.2015',
    '15.09.2015',
    '15-9-2015',
    '15‑9‑2015',
    '2015-09-15',
    '2015-9-15',
    '2015/09/15',
    '2015.09.15',
  ])('%j', (text) => {
    expect(readDate(text, british)).toEqual({ value: '2015-09-15', precision: 'day' });
    expect(readDate(text, american)).toEqual({ value: '2015-09-15', precision: 'day' });
  });

  test('which comes first, day or month, decides where both are possible', () => {
    expect(readDate('5/9/2015', british)?.value).toBe('2015-09-05');
    expect(readDate('5/9/2015', american)?.value).toBe('2015-05-09');
    expect(readDate('9/15/2015', british)?.value).toBe('2015-09-15');
    expect(readDate('15/9/2015', american)?.value).toBe('2015-09-15');
  });

  test('and both ends of a range have one order', () => {
    expect(readDate('5/9/2015 - 15/9/2015', american)?.value).toBe('2015-09-05/2015-09-15');
    expect(readDate('5/9/2015 - 6/9/2015', american)?.value).toBe('2015-05-09/2015-06-09');
  });
});

describe('a date is as precise as it was typed', () => {
  test.each([
    ['September 2015', '2015-09', 'month'],
    ['Sep 2015', '2015-09', 'month'],
    ['in September, 2015', '2015-09', 'month'],
    ['May 2015', '2015-05', 'month'],
    ['9/2015', '2015-09', 'month'],
    ['09.2015', '2015-09', 'month'],
    ['2015', '2015', 'year'],
    ['in 2015', '2015', 'year'],
    ['in the year 2015', '2015', 'year'],
    ['early September 2015', '2015-09-01/2015-09-10', 'part'],
    ['in early Sept 2015', '2015-09-01/2015-09-10', 'part'],
    ['at the beginning of September 2015', '2015-09-01/2015-09-10', 'part'],
    ['the start of September 2015', '2015-09-01/2015-09-10', 'part'],
    ['mid-September 2015', '2015-09-11/2015-09-20', 'part'],
    ['mid September 2015', '2015-09-11/2015-09-20', 'part'],
    ['in the middle of September 2015', '2015-09-11/2015-09-20', 'part'],
    ['late September 2015', '2015-09-21/2015-09-30', 'part'],
    ['late February 2016', '2016-02-21/2016-02-29', 'part'],
    ['at the end of February 2015', '2015-02-21/2015-02-28', 'part'],
  ])('%j is %s, a %s', (text, value, precision) => {
    expect(readDate(text, british)).toEqual({ value, precision });
  });
});

describe('a range is read from its first and its last day, month or year', () => {
  test.each([
    ['14 and 15 September 2015', '2015-09-14/2015-09-15'],
    ['14-15 September 2015', '2015-09-14/2015-09-15'],
    ['14 – 15 September 2015', '2015-09-14/2015-09-15'],
    ['14th to 15th September 2015', '2015-09-14/2015-09-15'],
    ['September 14–15, 2015', '2015-09-14/2015-09-15'],
    ['September 14 and 15, 2015', '2015-09-14/2015-09-15'],
    ['14 & 15 September 2015', '2015-09-14/2015-09-15'],
    ['Monday 14 and Tuesday 15 September 2015', '2015-09-14/2015-09-15'],
    ['12 to 22 May 2015', '2015-05-12/2015-05-22'],
    ['from 12 May to 22 May 2015', '2015-05-12/2015-05-22'],
    ['from the 12th to the 22nd of May 2015', '2015-05-12/2015-05-22'],
    ['between 12 and 22 May 2015', '2015-05-12/2015-05-22'],
    ['12 May–22 May 2015', '2015-05-12/2015-05-22'],
    ['12 May until 22 May 2015', '2015-05-12/2015-05-22'],
    ['12 May 2015 to 22 May 2015', '2015-05-12/2015-05-22'],
    ['12/5/2015 - 22/5/2015', '2015-05-12/2015-05-22'],
    ['12.5.-22.5.2015', '2015-05-12/2015-05-22'],
    ['2015-05-12 to 2015-05-22', '2015-05-12/2015-05-22'],
    ['30 April to 2 May 2015', '2015-04-30/2015-05-02'],
    ['April 30 - May 2, 2015', '2015-04-30/2015-05-02'],
    ['30 December 2015 to 2 January 2016', '2015-12-30/2016-01-02'],
    ['May to July 2015', '2015-05/2015-07'],
    ['May 2015 - July 2016', '2015-05/2016-07'],
    ['2009-2011', '2009/2011'],
    ['2009 to 2011', '2009/2011'],
    ['from 2009 to 2011', '2009/2011'],
    ['between 2009 and 2011', '2009/2011'],
  ])('%j is %s', (text, value) => {
    expect(readDate(text, british)).toEqual({ value, precision: 'range' });
    expect(readDate(text, american)).toEqual({ value, precision: 'range' });
  });
});

describe('a date without a year', () => {
  test.each([
    ['15 September', '2015-09-15'],
    ['September 15th', '2015-09-15'],
    ['15/9', '2015-09-15'],
    ['15.9.', '2015-09-15'],
    ['15/9/15', '2015-09-15'],
    ['15 Sept 15', '2015-09-15'],
    ['September', '2015-09'],
    ['early September', '2015-09-01/2015-09-10'],
    ['14-15 September', '2015-09-14/2015-09-15'],
    ['from May 12 to 22', '2015-05-12/2015-05-22'],
    ['14 May-15', '2015-05-14/2015-05-15'],
  ])('%j takes the year that is known', (text, value) => {
    expect(readDate(text, { dayFirst: true, year: 2015 })?.value).toBe(value);
    expect(readDate(text, british)).toBeNull();
  });

  test('keeps a year that it has, and doubts half a year that is another', () => {
    expect(readDate('15 September 2014', { dayFirst: true, year: 2015 })?.value).toBe('2014-09-15');
    expect(readDate('15/9/14', { dayFirst: true, year: 2015 })).toBeNull();
  });
});

describe('what is no date, or could be two, is not read', () => {
  test.each([
    '',
    ' ',
    'never',
    'September or October 2015',
    '14 or 15 September 2015',
    '31 April 2015',
    '29 February 2015',
    '29/2/2015',
    '31.4.2015',
    '30/30/2015',
    '0 May 2015',
    '32 May 2015',
    '2015-13-01',
    '2015-02-30',
    '2015-15-09',
    '20150915',
    '15092015',
    '15 9 2015',
    '15,9,2015',
    '15/9-2015',
    '2009-11',
    '2015-09',
    '13/2015',
    '15',
    'the 15th',
    '14-15',
    '15 2015',
    'Septembr 2015',
    'Septemb 2015',
    'Ma 2015',
    'Tuesday',
    'early 15 September 2015',
    'early 2015',
    'before 2015',
    'since 2009',
    'about 2015',
    'in the 1990s',
    '490 BC',
    '0915',
    '22 to 12 May 2015',
    '15 to 15 May 2015',
    '2011-2009',
    '31 September to 2 October 2015',
    '12 to 15 to 22 May 2015',
    'May to 15 June 2015',
    '15 September 2015, 10:55',
    '15½ May 2015',
    '15 September 2015\ud800',
    '15 May\u0000 2015',
    ' '.repeat(301),
  ])('%j', (text) => {
    expect(readDate(text, british)).toBeNull();
    expect(readDate(text, american)).toBeNull();
  });
});

type Day = { year: number; month: number; day: number };

/** Every day from 2014 to 2016, one of them a leap year. */
const days: Day[] = Array.from({ length: 1096 }, (_, i) => {
  const date = new Date(Date.UTC(2014, 0, 1 + i));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
});
const nameOf = ({ month }: Day) => months[month - 1] ?? '';
const two = (value: number) => String(value).padStart(2, '0');

test('every day reads back as itself, in every form and both orders', () => {
  const named: ((one: Day) => string)[] = [
    (one) => `${one.day} ${nameOf(one)} ${one.year}`,
    (one) => `${nameOf(one)} ${one.day}, ${one.year}`,
    (one) => `${nameOf(one).slice(0, 3)}. ${one.day}th ${one.year}`,
    (one) => `the ${one.day}th of ${nameOf(one).toUpperCase()} ${one.year}`,
    (one) => `${one.year}-${two(one.month)}-${two(one.day)}`,
  ];
  for (const one of days) {
    const value = isoDate(one.year, one.month, one.day);
    for (const form of named) {
      expect(readDate(form(one), british)).toEqual({ value, precision: 'day' });
      expect(readDate(form(one), american)).toEqual({ value, precision: 'day' });
    }
    for (const mark of '/.-') {
      const [british1, american1] = [
        [one.day, one.month, one.year].join(mark),
        [two(one.month), two(one.day), one.year].join(mark),
      ];
      expect(readDate(british1, british)).toEqual({ value, precision: 'day' });
      expect(readDate(american1, american)).toEqual({ value, precision: 'day' });
    }
  }
});

test('any two days in order read back as a range', () => {
  const pair = fc.tuple(fc.nat(1095), fc.nat(1095)).filter(([a, b]) => a < b);
  fc.assert(
    fc.property(pair, fc.constantFrom(' to ', ' - ', '–', ' and '), ([a, b], joint) => {
      const [from, to] = [days[a], days[b]] as [Day, Day];
      const text = [from, to].map((one) => `${one.day} ${nameOf(one)} ${one.year}`).join(joint);
      const value = [from, to].map((one) => isoDate(one.year, one.month, one.day)).join('/');
      expect(readDate(text, british)).toEqual({ value, precision: 'range' });
    }),
  );
});

test('reading never throws, and what it gives exists', () => {
  const words = ['15', '9', '2015', 'May', 'early', 'to', '-', '/', '.', ' ', ',', 'th', '\ud800'];
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.constantFrom(...words)).map((some) => some.join('')),
  );
  const known = fc.option(fc.integer({ min: 1000, max: 2099 }));
  fc.assert(
    fc.property(texts, fc.boolean(), known, (text, dayFirst, year) => {
      yearIn(text);
      for (const iso of readDate(text, { dayFirst, year })?.value.split('/') ?? [])
        expect(new Date(iso).toISOString().slice(0, iso.length)).toBe(iso);
    }),
    { numRuns: 300 },
  );
}, 30_000);

test('a text that somebody pasted is refused at once, however long', () => {
  for (const piece of ['1/', '1-', ' ', 'may ', 'early ', ' to ', '15 May to ', '\u0301\u0327'])
    expect(readDate(piece.repeat(1e6), british)).toBeNull();
});

test('every accepted wording of a date in the shipped bank is read when its year is known', () => {
  const slots = seedBank.facts.flatMap((fact) => fact.slots).filter(({ type }) => type === 'date');
  const texts = slots.flatMap(({ text, accept }) => [text, ...accept]);
  const unread = texts.filter((text) => !readDate(text, { dayFirst: true, year: 2015 }));
  expect(texts.length).toBeGreaterThan(100);
  expect(unread).toEqual(['from 2016', 'from 2016 on']);
  for (const { text, value } of slots) expect(readDate(text, british)?.value).toBe(value);
});

describe('yearIn', () => {
  test.each([
    ['When in 2015 did the attacks take place?', 2015],
    ['In which month of 2015, after the war, ...?', 2015],
    ["KSOR's 2015 exercises, in May 2015", 2015],
    ['by mid-2015', 2015],
    ['on 15/9/2015', 2015],
    ['On 2015-09-15?', 2015],
    ['Between 2009 and 2011?', null],
    ['From 2009–2011?', null],
    ['In the 2014-15 season?', null],
    ['In the 1990s?', null],
    ['2,015 people', null],
    ['12,015.2015', null],
    ['$2015', null],
    ['2500 people', null],
    ['20151', null],
    ['When?', null],
    ['', null],
  ])('%j names %s', (text, year) => {
    expect(yearIn(text)).toBe(year);
  });
});
