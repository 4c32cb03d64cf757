import {
  type Card,
  createEmptyCard,
  Rating as FsrsRating,
  fsrs,
  State,
  StrategyMode,
  type TLearningStepsStrategy,
} from 'ts-fsrs';
import type { MemoryState, Rating } from './memory-state';

const dayMs = 86_400_000;
const stepMinutes = 10;

// Only what was forgotten comes back within the sitting, after ten minutes. Everything remembered,
// even with effort, leaves for days: a student on a phone should be able to finish, and "Hard" is
// not "Forgot". The usual steps bring Hard and Good back within minutes too.
const onlyForgottenComesBack: TLearningStepsStrategy = () => ({
  [FsrsRating.Again]: { scheduled_minutes: stepMinutes, next_step: 0 },
});

const scheduler = fsrs({
  enable_fuzz: false,
  learning_steps: [`${stepMinutes}m`],
  relearning_steps: [`${stepMinutes}m`],
}).useStrategy(StrategyMode.LEARNING_STEPS, onlyForgottenComesBack);

const grades = {
  forgot: FsrsRating.Again,
  hard: FsrsRating.Hard,
  good: FsrsRating.Good,
  easy: FsrsRating.Easy,
} as const;

const states = {
  new: State.New,
  learning: State.Learning,
  review: State.Review,
  relearning: State.Relearning,
} as const;

const phases = {
  [State.New]: 'new',
  [State.Learning]: 'learning',
  [State.Review]: 'review',
  [State.Relearning]: 'relearning',
} as const;

/** The memory after one review, and the review itself; null is a card never seen. A clock that went backwards stands still. */
export function review(
  state: MemoryState | null,
  rating: Rating,
  now: Date,
): { state: MemoryState; review: { rating: Rating; at: Date; due: Date } } {
  const at = notBeforeLast(state, now);
  const { card } = scheduler.next(cardOf(state, at), at, grades[rating]);
  return { state: stateOf(card, at), review: { rating, at, due: card.due } };
}

/** When the card would be due after each rating: exactly what `review` then gives. */
export function preview(state: MemoryState | null, now: Date): Record<Rating, Date> {
  const due = (rating: Rating) => review(state, rating, now).state.due;
  return { forgot: due('forgot'), hard: due('hard'), good: due('good'), easy: due('easy') };
}

function notBeforeLast(state: MemoryState | null, now: Date): Date {
  const last = state?.lastReview ?? null;
  return new Date(last !== null && last > now ? last : now);
}

/**
 * FSRS counts the midnights of UTC since the last review. We count elapsed days, rounded, so that
 * ten minutes are ten minutes in every time zone: the last review is moved to this time of its day.
 */
function cardOf(state: MemoryState | null, now: Date): Card {
  if (state === null) return createEmptyCard(now);
  const { scheduledDays, learningSteps, phase, lastReview, ...same } = state;
  const card = {
    ...same,
    elapsed_days: 0,
    scheduled_days: scheduledDays,
    learning_steps: learningSteps,
    state: states[phase],
  };
  if (lastReview === null) return card;
  const elapsedDays = Math.round((now.getTime() - lastReview.getTime()) / dayMs);
  return { ...card, last_review: new Date(now.getTime() - elapsedDays * dayMs) };
}

function stateOf(card: Card, at: Date): MemoryState {
  return {
    due: card.due,
    stability: card.stability,
    difficulty: card.difficulty,
    scheduledDays: card.scheduled_days,
    learningSteps: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    phase: phases[card.state],
    lastReview: at,
  };
}
