import { useSyncExternalStore } from 'react';
import type { DatePrecision } from '@/lib/domain/facts/written-date';
import { fillWords } from '../ui/fill-words';

/** Far from what articles write about, and no day of it can be taken for a month. */
const example = { first: new Date('1908-02-26'), last: new Date('1908-02-28') };

const never = () => () => {};

/** Whether this device writes the day before the month; hydrates as if it did. */
export function useDayFirst(): boolean {
  return useSyncExternalStore(
    never,
    () => isDayFirst(navigator.language),
    () => true,
  );
}

/** Whether a language writes the day before the month: 15/9/2015, not 9/15/2015. */
export function isDayFirst(language: string): boolean {
  const parts = new Intl.DateTimeFormat(language, { dateStyle: 'short' }).formatToParts(0);
  const place = (type: string) => parts.findIndex((part) => part.type === type);
  return place('day') < place('month');
}

/** How to write a date of some precision: {written} becomes an example in words, {digits} one in digits. */
export function dateHint(hint: string, precision: DatePrecision, how: DateStyle): string {
  return fillWords(hint, {
    written: exampleOf(precision, how.language),
    digits: how.dayFirst ? '28/2/1908' : '2/28/1908',
  });
}

type DateStyle = { language: string; dayFirst: boolean };

/** A date of some precision as a language writes it; of a part of a month, the month. */
export function exampleOf(precision: DatePrecision, language: string): string {
  const hasDay = precision === 'day' || precision === 'range';
  const format = new Intl.DateTimeFormat(language, {
    ...(hasDay && { day: 'numeric' }),
    ...(precision !== 'year' && { month: 'long' }),
    year: 'numeric',
    timeZone: 'UTC',
  });
  if (precision === 'range') return format.formatRange(example.first, example.last);
  return format.format(example.last);
}
