export const ratings = ['forgot', 'hard', 'good', 'easy'] as const;
/** How well a card was remembered, worst first. */
export type Rating = (typeof ratings)[number];

/** What the scheduler (FSRS) knows about one student's memory of one card. */
export type MemoryState = {
  due: Date;
  /** Days until recall falls to 90%. */
  stability: number;
  /** From 1 (easy) to 10 (hard). */
  difficulty: number;
  /** Whole days from the last review to the due date; 0 within a learning step. */
  scheduledDays: number;
  learningSteps: number;
  reps: number;
  /** How often it was forgotten after it had been learnt. */
  lapses: number;
  phase: 'new' | 'learning' | 'review' | 'relearning';
  lastReview: Date | null;
};
