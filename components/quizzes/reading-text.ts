import type { Bound } from '@/lib/domain/facts/fact';
import type { Understood } from '@/lib/domain/grading/understand';
import { fillWords } from '../ui/fill-words';

/** The words around a reading; {n} is the number, {when} the month or year, {what} the whole. */
export type ReadingWords = {
  readAs: string;
  bounds: Record<Bound, string>;
  early: string;
  mid: string;
  late: string;
};

type Read = Exclude<Understood, { kind: 'unreadable' }>;
type ReadAs<K> = Extract<Understood, { kind: K }>;

/** How a typed number or date was read, as the reader's language writes it: "about 22,000". */
export function readingText(read: Read, words: ReadingWords, language: string): string {
  return read.kind === 'number'
    ? numberText(read, words, language)
    : dateText(read, words, language);
}

function numberText(
  { value, bound, unit }: ReadAs<'number'>,
  words: ReadingWords,
  language: string,
) {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 20 }).format(value);
  return fillWords(words.bounds[bound ?? 'exact'], { n: withUnit(number, unit) });
}

function withUnit(number: string, unit: string | null): string {
  if (unit === null) return number;
  if (unit === '%') return `${number}%`;
  return /\p{L}$/u.test(unit) ? `${unit} ${number}` : unit + number;
}

const fields = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

function dateText({ value, precision }: ReadAs<'date'>, words: ReadingWords, language: string) {
  const [first, last] = value.split('/').map((iso) => new Date(iso)) as [Date, Date?];
  const formatIn = (field: keyof typeof fields) =>
    new Intl.DateTimeFormat(language, { ...fields[field], timeZone: 'UTC' });
  if (precision === 'range' && last) return formatIn('day').formatRange(first, last);
  if (precision !== 'part' || !last)
    return formatIn(precision === 'year' || precision === 'month' ? precision : 'day').format(
      first,
    );
  const ofMonth = first.getUTCMonth() === last.getUTCMonth();
  const part = partOf(first, last, ofMonth);
  return fillWords(words[part], { when: formatIn(ofMonth ? 'month' : 'year').format(first) });
}

/** Early begins with the month or year, late ends with it, mid does neither. */
function partOf(first: Date, last: Date, ofMonth: boolean): 'early' | 'mid' | 'late' {
  const begins = first.getUTCDate() === 1 && (ofMonth || first.getUTCMonth() === 0);
  if (begins) return 'early';
  const after = new Date(last);
  after.setUTCDate(last.getUTCDate() + 1);
  const ends = after.getUTCDate() === 1 && (ofMonth || after.getUTCMonth() === 0);
  return ends ? 'late' : 'mid';
}
