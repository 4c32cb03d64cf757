import type { Bank } from '../facts/bank';
import type { Item, QuestionKind } from './question';

/** What a teacher may ask for by hand: a fact, which of its slots, and the kind. */
export type ItemWish = { factId: string; slot: number; kind: QuestionKind };

/** A question made to order beside others; null where the kind cannot be made soundly of the slot. */
export function makeItem(
  _bank: Bank,
  _others: readonly Item[],
  _wish: ItemWish,
  _seed: number,
): Item | null {
  return null;
}

/** The slots and kinds of a fact that `makeItem` would grant beside the others, best first. */
export function wishesOf(_bank: Bank, _others: readonly Item[], _factId: string): ItemWish[] {
  return [];
}

/**
 * Another question on the same fact in the place of one: another slot, kind or other options; null when
 * there is none that goes with the others.
 */
export function regenerateItem(
  _bank: Bank,
  _items: readonly Item[],
  _index: number,
  _seed: number,
): Item | null {
  return null;
}
