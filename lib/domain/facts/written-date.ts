import { completed, type DatePiece, pieceOf } from './date-piece';
import { plainText } from './plain-text';

/** How exact a date is: "part" is "early September 2015", "range" has a first and a last day. */
export const datePrecisions = ['day', 'month', 'year', 'part', 'range'] as const;
export type DatePrecision = (typeof datePrecisions)[number];

/** A date as somebody wrote it: an ISO date (day, month or year) or an interval "2015-05-12/2015-05-22". */
export type ReadDate = { value: string; precision: DatePrecision };

/**
 * Reads a date in the ways people write it: 15 September 2015, Sept 15 2015, 15/9/2015. `dayFirst` says
 * which comes first where both are possible; `year` completes a date without one; null for anything else.
 */
export function readDate(
  text: string,
  { dayFirst, year }: { dayFirst: boolean; year: number | null },
): ReadDate | null {
  const written = bare(text);
  const read = (order: boolean) => readOne(written, order, year) ?? readRange(written, order, year);
  return read(dayFirst) ?? read(!dayFirst);
}

function readOne(text: string, dayFirst: boolean, year: number | null): ReadDate | null {
  const piece = pieceOf(text, dayFirst);
  return piece && completed(piece, year);
}

/** "14 and 15 September 2015": what one end leaves out, the other one says. */
function readRange(text: string, dayFirst: boolean, year: number | null): ReadDate | null {
  const [first, last] = endsOf(text).map((end) => pieceOf(end, dayFirst));
  if (!first || !last) return null;
  const from = completed(filledFrom(last, first), year);
  const to = completed(filledFrom(first, last), year);
  if (!from || !to || from.precision !== to.precision || from.precision === 'part') return null;
  return from.value < to.value ? { value: `${from.value}/${to.value}`, precision: 'range' } : null;
}

function endsOf(text: string): string[] {
  const both = text.replace(/^(?:from|between) /, '');
  const ends = both.split(/ (?:to|until|till|through|and|&|-) /);
  const halves = ends.length === 1 ? both.split('-') : ends;
  return halves.length === 2 ? halves : [];
}

function filledFrom(other: DatePiece, piece: DatePiece): DatePiece {
  const month = piece.month ?? (piece.day === null ? null : other.month);
  return { ...piece, year: piece.year ?? other.year, month };
}

const weekdays = /\b(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\b\.?/g;

/** What there is to a date: "On Tuesday, the 15th of September" is "15 september". */
function bare(text: string): string {
  return plainText(text)
    .replace(/(?<=\d)(?:st|nd|rd|th)\b/g, '')
    .replace(/,|\b(?:the|of)\b/g, ' ')
    .replace(weekdays, ' ')
    .replace(/\b(?:beginning|start)\b/g, 'early')
    .replace(/\bmiddle\b/g, 'mid')
    .replace(/\bend\b/g, 'late')
    .replace(/\b(early|mid|late)-/g, '$1 ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:on|in|at|during) (?:year )?/, '');
}

/** A year as a word of its own; "2014-15" is longer, since it names two. */
const namedYear =
  /(?<![\p{L}\d]|\d[.,]|\p{Sc})(?:1\d|20)\d\d(?![\p{L}\d]|[.,]\d)(?:[-–/]\d\d(?![-–/\d]))?/gu;

/** The one year (1000 to 2099) that a text names; null when there is none or more than one. */
export function yearIn(text: string): number | null {
  const [year, ...others] = new Set(text.match(namedYear));
  return year?.length === 4 && others.length === 0 ? Number(year) : null;
}
