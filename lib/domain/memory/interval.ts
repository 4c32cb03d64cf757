/** A length of time as a button shows it. Months and years have at most one decimal. */
export type Interval = { unit: 'minutes' | 'hours' | 'days' | 'months' | 'years'; value: number };

const minuteMs = 60_000;
const daysPerYear = 365.25;

/** The time left until a date in the largest unit that fits, never less than one minute. */
export function intervalUntil(due: Date, now: Date): Interval {
  const minutes = Math.max(1, Math.round((due.getTime() - now.getTime()) / minuteMs));
  if (minutes < 60) return { unit: 'minutes', value: minutes };
  const hours = Math.round(minutes / 60);
  if (hours < 24) return { unit: 'hours', value: hours };
  const days = Math.round(minutes / 60 / 24);
  if (days < 30) return { unit: 'days', value: days };
  const months = oneDecimal((days / daysPerYear) * 12);
  if (months < 12) return { unit: 'months', value: months };
  return { unit: 'years', value: oneDecimal(days / daysPerYear) };
}

const oneDecimal = (value: number) => Math.round(value * 10) / 10;
