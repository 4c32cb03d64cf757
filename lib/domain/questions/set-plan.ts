import type { Item, QuestionKind } from './question';

/** How a set is weighted: all levels alike, more to recognise, or more to recall and reason about. */
export const levels = ['balanced', 'easier', 'harder'] as const;
export type Level = (typeof levels)[number];

/** What a set covers: the whole article evenly, or what matters most first. */
export const coverages = ['spread', 'central'] as const;
export type Coverage = (typeof coverages)[number];

/** What a teacher asks for; the seed decides everything else. */
export type SetPlan = {
  count: number;
  kinds: QuestionKind[];
  seed: number;
  level?: Level | undefined;
  coverage?: Coverage | undefined;
  /** Only facts proved in these paragraphs, both ends included; null: the whole article. */
  paragraphs?: { from: number; to: number } | null | undefined;
};

/**
 * Why something asked for is missing: the part of the article has no fact left that is not asked
 * (`factsUsedUp`); none of those left gives a sound question of the kind, and other kinds of the plan
 * stand in where they can (`noSoundQuestion`); or the bank has nothing of the kind at all, such as dated
 * events to be ordered (`nothingOfTheKind`).
 */
export type GapReason = 'factsUsedUp' | 'noSoundQuestion' | 'nothingOfTheKind';

/** What a set lacks of its plan. `missing` questions of the kind were replaced by others, or left out. */
export type PlanGap = { kind: QuestionKind; missing: number; reason: GapReason };

/** The questions made, how many of those asked for could not be made, and what differs from the plan. */
export type GeneratedSet = { items: Item[]; shortfall: number; gaps: PlanGap[] };
