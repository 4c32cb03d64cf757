import { z } from 'zod';
import type { SlotType } from '@/lib/domain/facts/fact';
import type { Rating } from '@/lib/domain/memory/memory-state';

/** A flashcard: a fact asked through one of its slots. The back is sent with it: its key is released. */
export type Card = {
  factId: string;
  /** The set it comes from, for the card's corner. */
  setTitle: string;
  type: SlotType;
  front: string;
  answer: string;
  statement: string;
  evidence: { before: string; sentence: string; after: string };
  quote: string;
  articleId: string;
  articleTitle: string;
  paragraph: number;
  sentence: number;
  about: string | null;
  /** When the card would come back after each rating, as ISO instants. */
  next: Record<Rating, string>;
};

export type CardQueue = {
  /** Due now, most overdue first, then new ones. */
  due: Card[];
  /** When the next card after these is due; null if there is none. */
  nextDueAt: string | null;
  /** Every fact the student may review. */
  total: number;
};

const uuid = z.uuid();

/** A rating, or the taking back of one. Ids are made by the device. */
export const reviewInput = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('rated'),
    id: uuid,
    factId: z.string().min(1).max(40),
    rating: z.enum(['forgot', 'hard', 'good', 'easy']),
  }),
  z.object({ kind: z.literal('undone'), id: uuid, undoes: uuid }),
]);

/** What the device learns after a review: when the card is due, and what each rating would do then. */
export type ReviewOutcome = { factId: string; dueAt: string; next: Record<Rating, string> };
