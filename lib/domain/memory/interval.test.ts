import fc from 'fast-check';
import { expect, test } from 'vitest';
import { intervalUntil } from './interval';

const now = new Date('2026-03-02T12:00:00Z');
const minute = 60_000;
const day = 1440 * minute;
const later = (ms: number) => intervalUntil(new Date(now.getTime() + ms), now);

test.each([
  [-5 * minute, 'minutes', 1],
  [1000, 'minutes', 1],
  [10 * minute, 'minutes', 10],
  [59.6 * minute, 'hours', 1],
  [90 * minute, 'hours', 2],
  [23.6 * 60 * minute, 'days', 1],
  [day, 'days', 1],
  [29 * day, 'days', 29],
  [30 * day, 'months', 1],
  [45 * day, 'months', 1.5],
  [364 * day, 'years', 1],
  [365 * day, 'years', 1],
  [550 * day, 'years', 1.5],
  [36500 * day, 'years', 99.9],
] as const)('%i ms from now is shown in the unit that fits', (ms, unit, value) => {
  expect(later(ms)).toEqual({ unit, value });
});

test('an interval is never 0, never overflows its unit, and errs by a third at most', () => {
  const unitMs = { minutes: minute, hours: 60 * minute, days: day };
  const long = { months: (365.25 / 12) * day, years: 365.25 * day };
  fc.assert(
    fc.property(fc.integer({ min: minute, max: 36500 * day }), (ms) => {
      const { unit, value } = later(ms);
      const below = { minutes: 60, hours: 24, days: 30, months: 12, years: 101 };
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThan(below[unit]);
      const shown = value * { ...unitMs, ...long }[unit];
      expect(Math.abs(shown - ms) / ms).toBeLessThan(0.34);
    }),
  );
});
