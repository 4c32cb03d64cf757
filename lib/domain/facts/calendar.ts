/** A first and a last day as ISO dates. */
export type Days = { from: string; to: string };

/** The number of days in a month (1 to 12) of the Gregorian calendar. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** An ISO date: a day, or a month or year where the rest is left out. */
export function isoDate(year: number, ...monthAndDay: number[]): string {
  return [year, ...monthAndDay.map((part) => String(part).padStart(2, '0'))].join('-');
}

/** The days that an ISO date (day, month or year) or an interval of two covers: 2015-09 ends on 2015-09-30. */
export function daysOf(value: string): Days {
  const [from = value, to = from] = value.split('/');
  return { from: `${from}-01-01`.slice(0, 10), to: lastDay(to) };
}

function lastDay(iso: string): string {
  const [year = 0, month = 12, day = daysIn(year, month)] = iso.split('-').map(Number);
  return isoDate(year, month, day);
}
