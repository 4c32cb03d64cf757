import { daysIn, isoDate } from './calendar';
import type { ReadDate } from './written-date';

/** Which third of a month: days 1 to 10, 11 to 20, 21 to its end. */
type Part = 'early' | 'mid' | 'late';

/** What a text says of a date; null is left out, and a year below 100 is one without its century. */
export type DatePiece = {
  year: number | null;
  /** 1 to 12. */
  month: number | null;
  day: number | null;
  part: Part | null;
};

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month =
  '(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|' +
  'sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const day = '(?<day>\\d{1,2})';
const year = '(?<year>[12]\\d{3})';
const yearOrEnd = '(?<year>[12]\\d{3}|\\d\\d)';
/** A hyphen joins three numbers only: "14-15" is a range. */
const mark = '(?<mark>[/.]|-(?=\\d+-))';

const shapes = [
  `${day}\\.?(?<mark> ?|[/-])${month}(?:\\k<mark>${yearOrEnd})?`,
  `${month} ?${day}(?: ${year})?`,
  `(?:(?<part>early|mid|late) )?${month}(?: ?${year})?`,
  `${year}(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>${day}`,
  `(?<month>\\d{1,2})[/.]${year}`,
  `${day}(?: ${year})?`,
  year,
].map(whole);
const dayBeforeMonth = whole(`${day}${mark}(?<month>\\d{1,2})(?:\\k<mark>${yearOrEnd})?`);
const monthBeforeDay = whole(`(?<month>\\d{1,2})${mark}${day}(?:\\k<mark>${yearOrEnd})?`);

function whole(shape: string): RegExp {
  return new RegExp(`^${shape}$`);
}

/** Reads one date, or what a range leaves of it: "15 september 2015", "15/9", "14"; null for anything else. */
export function pieceOf(text: string, dayFirst: boolean): DatePiece | null {
  const numeric = dayFirst ? dayBeforeMonth : monthBeforeDay;
  for (const shape of [...shapes, numeric]) {
    const said = shape.exec(text.trim().replace(/\.$/, ''))?.groups;
    if (said)
      return {
        year: numberOf(said.year),
        month: said.name ? monthNames.indexOf(said.name.slice(0, 3)) + 1 : numberOf(said.month),
        day: numberOf(said.day),
        part: (said.part ?? null) as Part | null,
      };
  }
  return null;
}

const numberOf = (digits: string | undefined) => (digits === undefined ? null : Number(digits));

/** The date that a piece says, its year taken from `hint` where it has none; null where there is no such date. */
export function completed(piece: DatePiece, hint: number | null): ReadDate | null {
  const { month, day, part } = piece;
  const year = fullYear(piece.year, hint);
  if (year === null) return null;
  if (month === null) return day === null ? { value: isoDate(year), precision: 'year' } : null;
  if (month < 1 || month > 12) return null;
  if (part !== null) return thirdOf(year, month, part);
  if (day === null) return { value: isoDate(year, month), precision: 'month' };
  const exists = day >= 1 && day <= daysIn(year, month);
  return exists ? { value: isoDate(year, month, day), precision: 'day' } : null;
}

/** "15" is 2015 only where 2015 is the year that is talked about. */
function fullYear(year: number | null, hint: number | null): number | null {
  if (year === null) return hint;
  if (year >= 100) return year;
  return hint !== null && hint % 100 === year ? hint : null;
}

function thirdOf(year: number, month: number, part: Part): ReadDate {
  const first = { early: 1, mid: 11, late: 21 }[part];
  const last = { early: 10, mid: 20, late: daysIn(year, month) }[part];
  const value = `${isoDate(year, month, first)}/${isoDate(year, month, last)}`;
  return { value, precision: 'part' };
}
