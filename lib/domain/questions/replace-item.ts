import type { Bank } from '../facts/bank';
import { seededRandom } from '../random';
import { findItem } from './candidates';
import { keyPositionUnbalanced, trueFalseUnbalanced } from './lint/lint-set';
import type { Item } from './question';
import { rankFacts, unasked } from './rank-facts';
import type { SetPlan } from './set-plan';
import { fillersFor, wishOf } from './wishes';

/**
 * Another question for the place of one, about facts that neither the set nor the `avoided` questions ask,
 * of the same kind if possible; null when nothing is left that goes with the others.
 */
export function replaceItem(
  bank: Bank,
  plan: SetPlan,
  items: readonly Item[],
  index: number,
  seed: number,
  avoided: readonly Item[] = [],
): Item | null {
  const replaced = items[index];
  if (!replaced) return null;
  const random = seededRandom(`${plan.seed}/replace/${index}/${seed}`);
  const ranking = rankFacts(bank, plan, random);
  // The replaced question stays among the others: its facts must not come back.
  const company = { bank, others: items, size: items.length };
  for (const wish of new Set([wishOf(replaced), ...fillersFor(plan.kinds, items)])) {
    const free = unasked(ranking, [...items, ...avoided]);
    const item = findItem(company, wish, free, random, (one) => keepsBalance(items, one, index));
    if (item) return item;
  }
  return null;
}

/** Whether a set with one item exchanged is as balanced as it was. */
export function keepsBalance(items: readonly Item[], item: Item, index: number): boolean {
  const changed = items.with(index, item);
  const worse = (unbalanced: (set: readonly Item[]) => boolean) =>
    unbalanced(changed) && !unbalanced(items);
  return !worse(keyPositionUnbalanced) && !worse(trueFalseUnbalanced);
}
