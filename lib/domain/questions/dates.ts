import { months } from '../article/words';
import { type Days, daysOf } from '../facts/calendar';

/** A closed interval of days as ISO dates: 2009 is 2009-01-01 to 2009-12-31. */
export type Interval = Days;

/** The days that an ISO date (day, month or year) or interval of two covers; null for anything else. */
export function intervalOf(value: string): Interval | null {
  return /^\d{4}/.test(value) ? daysOf(value) : null;
}

/** Whether two intervals have a day in common. */
export function overlap(a: Interval, b: Interval): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** A date as written, with the days it covers. */
export type WrittenDate = { text: string; interval: Interval };

/**
 * Other dates written in the same way and with the same precision, in families that vary one part
 * only (another month, other days); none where the form is unknown.
 */
export function otherDates(text: string, value: string): WrittenDate[][] {
  const interval = intervalOf(value);
  if (!interval) return [];
  if (/^\d{4}$/.test(text)) return [otherYears(Number(text))];
  const month = months.findIndex((name) => text.includes(name));
  if (month < 0 || !interval.from.startsWith(interval.to.slice(0, 7))) return [];
  return [otherMonths(text, month, interval), otherDays(text, interval)];
}

function otherYears(year: number): WrittenDate[] {
  return [-6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6].map((shift) => {
    const text = String(year + shift);
    return { text, interval: { from: `${text}-01-01`, to: `${text}-12-31` } };
  });
}

function otherMonths(text: string, month: number, interval: Interval): WrittenDate[] {
  const namesDays = /(?<!\d)\d{1,2}(?!\d)/.test(text);
  return [-3, -2, -1, 1, 2, 3].flatMap((shift) => {
    const name = months[month + shift];
    const current = months[month];
    if (name === undefined || current === undefined) return [];
    const move = (iso: string) =>
      `${iso.slice(0, 5)}${String(month + shift + 1).padStart(2, '0')}${iso.slice(7)}`;
    const moved = { from: move(interval.from), to: move(interval.to) };
    return namesDays && moved.to.slice(8) > '28'
      ? []
      : [{ text: text.replace(current, name), interval: moved }];
  });
}

/** Days in the same month, for texts that name days: "14 and 15 September 2015", "May 5, 2015". */
function otherDays(text: string, interval: Interval): WrittenDate[] {
  const days = text.match(/(?<!\d)\d{1,2}(?!\d)/g) ?? [];
  if (days.length === 0 || !days.every((day) => isDayOf(Number(day), interval))) return [];
  return [-12, -9, -7, -5, -3, 3, 5, 7, 9, 12].flatMap((shift) => {
    const move = (iso: string) => Number(iso.slice(8)) + shift;
    if (move(interval.from) < 1 || move(interval.to) > 28) return [];
    const day = (iso: string) => `${iso.slice(0, 8)}${String(move(iso)).padStart(2, '0')}`;
    const moved = { from: day(interval.from), to: day(interval.to) };
    const other = text.replace(/(?<!\d)\d{1,2}(?!\d)/g, (d) => String(Number(d) + shift));
    return [{ text: other, interval: moved }];
  });
}

function isDayOf(day: number, interval: Interval): boolean {
  return day === Number(interval.from.slice(8)) || day === Number(interval.to.slice(8));
}
