import type { Slot } from '../../facts/fact';
import { readDate, yearIn } from '../../facts/written-date';
import { type Interval, intervalOf, overlap } from '../dates';

/** The days that a text names; a year that it leaves out is taken from elsewhere. */
export function daysIn(text: string, year: number | null): Interval | null {
  const decade = text.match(/\b(\d{3})0s$/)?.[1];
  if (decade !== undefined) return { from: `${decade}0-01-01`, to: `${decade}9-12-31` };
  const read = readDate(text, { dayFirst: true, year });
  return read && intervalOf(read.value);
}

/** Whether a text names days that are right too where a slot's are: they share some, or hold them all. */
export function isRightDate(slot: Slot, text: string): boolean {
  const key = typeof slot.value === 'string' ? intervalOf(slot.value) : null;
  if (!key) return false;
  const year = yearIn(slot.text) ?? Number(key.from.slice(0, 4));
  const days = daysIn(text, year);
  if (days) return overlap(days, key);
  const [, bound, rest = ''] = text.match(/^(before|until|till|by|after|since|from) (.+)$/i) ?? [];
  const limit = daysIn(rest, year);
  return bound !== undefined && limit !== null && isOnSide(key, bound.toLowerCase(), limit);
}

function isOnSide(key: Interval, bound: string, limit: Interval): boolean {
  switch (bound) {
    case 'before':
      return key.to < limit.from;
    case 'after':
      return key.from > limit.to;
    case 'since':
    case 'from':
      return key.from >= limit.from;
    default:
      return key.to <= limit.to;
  }
}
