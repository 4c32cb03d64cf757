import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MemoryState, type Rating, ratings } from './memory-state';
import { preview, review } from './review';

const start = new Date('2026-03-02T12:00:00Z');
const minute = 60_000;
const day = 1440 * minute;
const later = (date: Date, ms: number) => new Date(date.getTime() + ms);
const minutesUntil = (due: Date, now: Date) => (due.getTime() - now.getTime()) / minute;

/** Ratings with the time between them, from minutes to years, and now and then a clock set back. */
const wait = fc.oneof(
  fc.integer({ min: 0, max: 60 * minute }),
  fc.integer({ min: 0, max: 900 * day }),
  fc.integer({ min: -3 * day, max: 0 }),
);
const history = fc.array(fc.record({ rating: fc.constantFrom(...ratings), wait }), {
  maxLength: 20,
});

function remember(steps: { rating: Rating; wait: number }[]) {
  let now = start;
  let state: MemoryState | null = null;
  for (const step of steps) {
    now = later(now, step.wait);
    state = review(state, step.rating, now).state;
  }
  return { state, now };
}

describe('a new card', () => {
  test('comes back in ten minutes when forgotten, and in days when remembered', () => {
    expect(preview(null, start)).toEqual({
      forgot: later(start, 10 * minute),
      hard: later(start, day),
      good: later(start, 2 * day),
      easy: later(start, 8 * day),
    });
  });

  test('is learning while forgotten and in review once remembered', () => {
    const forgot = review(null, 'forgot', start).state;
    expect(forgot).toMatchObject({ phase: 'learning', scheduledDays: 0, reps: 1, lapses: 0 });
    const good = review(forgot, 'good', forgot.due).state;
    expect(good).toMatchObject({ phase: 'review', scheduledDays: 1, reps: 2, lapses: 0 });
    expect(good.lastReview).toEqual(forgot.due);
  });
});

test('a learnt card that is forgotten lapses and comes back in ten minutes', () => {
  const learnt = review(null, 'good', start).state;
  const lapsed = review(learnt, 'forgot', learnt.due);
  expect(lapsed.state).toMatchObject({ phase: 'relearning', lapses: 1 });
  expect(lapsed.review.due).toEqual(later(learnt.due, 10 * minute));
  expect(preview(lapsed.state, lapsed.state.due)).toEqual({
    forgot: later(lapsed.state.due, 10 * minute),
    hard: later(lapsed.state.due, day),
    good: later(lapsed.state.due, day),
    easy: later(lapsed.state.due, day),
  });
});

test('a card answered well each time it is due comes back after longer and longer', () => {
  let state = review(null, 'good', start).state;
  const days = [state.scheduledDays];
  for (let i = 0; i < 5; i++) {
    state = review(state, 'good', state.due).state;
    days.push(state.scheduledDays);
  }
  expect(days).toEqual([2, 11, 46, 163, 497, 1346]);
});

describe('elapsed days are counted by the hours that passed', () => {
  const at = (time: string) => new Date(`2026-03-0${time}:00Z`);
  const stability = (first: string, second: string) =>
    review(review(null, 'forgot', at(first)).state, 'good', at(second)).state.stability;

  test('ten minutes across midnight are ten minutes', () => {
    expect(stability('2T23:55', '3T00:05')).toBe(stability('2T12:00', '2T12:10'));
  });

  test('from one evening to the next morning it is a day', () => {
    expect(stability('2T20:00', '3T10:00')).toBe(stability('2T10:00', '3T10:00'));
    expect(stability('2T20:00', '3T10:00')).not.toBe(stability('2T10:00', '2T10:10'));
  });
});

test('a clock that went backwards stands still at the last review', () => {
  const { state } = review(null, 'good', start);
  const early = review(state, 'good', later(start, -400 * day));
  expect(early).toEqual(review(state, 'good', start));
  expect(early.review.at).toEqual(start);
  expect(preview(state, later(start, -day))).toEqual(preview(state, start));
});

test('a card stored as new, but never reviewed, is a new card', () => {
  const fresh: MemoryState = {
    due: start,
    stability: 0,
    difficulty: 0,
    scheduledDays: 0,
    learningSteps: 0,
    reps: 0,
    lapses: 0,
    phase: 'new',
    lastReview: null,
  };
  for (const rating of ratings)
    expect(review(fresh, rating, start)).toEqual(review(null, rating, start));
});

test('the preview is exactly what the review gives, and leaves the state as it was', () => {
  fc.assert(
    fc.property(history, wait, (steps, pause) => {
      const { state, now } = remember(steps);
      const copy = structuredClone(state);
      const shown = preview(state, later(now, pause));
      for (const rating of ratings) {
        const result = review(state, rating, later(now, pause));
        expect(shown[rating]).toEqual(result.state.due);
        expect(result.review).toEqual({
          rating,
          at: result.state.lastReview,
          due: result.state.due,
        });
      }
      expect(state).toEqual(copy);
    }),
  );
});

test('a card is always due later: ten minutes if forgotten, a day or more if not, better not sooner', () => {
  fc.assert(
    fc.property(history, wait, (steps, pause) => {
      const { state, now } = remember(steps);
      const next = later(now, pause);
      const at = state?.lastReview && state.lastReview > next ? state.lastReview : next;
      const due = preview(state, next);
      for (const rating of ratings) expect(due[rating] > next).toBe(true);
      expect(minutesUntil(due.forgot, at)).toBe(10);
      expect(minutesUntil(due.hard, at)).toBeGreaterThanOrEqual(1440);
      expect(due.good >= due.hard && due.easy >= due.good).toBe(true);
    }),
  );
});
