import type { Bound } from '@/lib/domain/facts/fact';
import type { Understanding } from '@/lib/domain/grading/understand';
import { fillWords } from '../ui/fill-words';

/** The words around a reading; {n} is the number, {when} the month, {what} the whole. */
export type ReadingWords = {
  readAs: string;
  bounds: Record<Bound, string>;
  early: string;
  mid: string;
  late: string;
};

type Reading<K> = Extract<Understanding, { kind: K }>;

/** How a typed number or date was read, as the reader's language writes it: "about 22,000". */
export function readingText(
  read: Reading<'number' | 'date'>,
  words: ReadingWords,
  language: string,
): string {
  if (read.kind === 'date') return dateText(read, words, language);
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 20 }).format(read.value);
  return fillWords(words.bounds[read.bound ?? 'exact'], { n: withUnit(number, read.unit) });
}

function withUnit(number: string, unit: string | null): string {
  if (unit === null) return number;
  return unit === '%' || unit === '¢' ? number + unit : unit + number;
}

function dateText(read: Reading<'date'>, words: ReadingWords, language: string): string {
  const [first = '', last] = read.value.split('/');
  if (read.precision === 'part')
    return fillWords(words[partOf(first)], {
      when: formatOf(first.slice(0, 7), language).format(new Date(first)),
    });
  const format = formatOf(first, language);
  return last === undefined
    ? format.format(new Date(first))
    : format.formatRange(new Date(first), new Date(last));
}

/** The third of a month that begins on an ISO date: day 1, 11 or 21. */
function partOf(first: string): 'early' | 'mid' | 'late' {
  const day = Number(first.slice(8));
  return day === 1 ? 'early' : day === 11 ? 'mid' : 'late';
}

/** Writes dates as exactly as an ISO date is: a year, a month or a day. */
function formatOf(iso: string, language: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(iso.length > 4 && { month: 'long' }),
    ...(iso.length > 7 && { day: 'numeric' }),
  });
}
