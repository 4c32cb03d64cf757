import type { Item } from '@/lib/domain/questions/question';

/** A question of a set with its key, its proofs and what it is worth. */
export type SetQuestion = {
  id: string;
  /** 1 to 20. */
  points: number;
  item: Item;
};

/** The id of a question's row in the page. */
export const rowId = (questionId: string) => `q-${questionId}`;
