import type { Bank } from '../facts/bank';
import { seededRandom } from '../random';
import { bestItem, type Wish } from './generate-set';
import { keyPositionUnbalanced, trueFalseUnbalanced } from './lint/lint-set';
import type { Item } from './question';
import type { SetPlan } from './set-plan';

/**
 * Another question for the place of one, about a fact the set does not ask yet, of the same kind if
 * possible; null when nothing is left that goes with the others.
 */
export function replaceItem(
  bank: Bank,
  plan: SetPlan,
  items: readonly Item[],
  index: number,
  seed: number,
): Item | null {
  const replaced = items[index];
  if (!replaced) return null;
  const random = seededRandom(`${plan.seed}/replace/${index}/${seed}`);
  for (const wish of wishesLike(replaced, plan)) {
    const item = bestItem(bank, items, [wish], random);
    if (item && keepsBalance(items, item, index)) return item;
  }
  return null;
}

function wishesLike({ key }: Item, plan: SetPlan): Wish[] {
  const first: Wish = key.kind === 'trueFalse' ? (key.value ? 'true' : 'false') : key.kind;
  const others = plan.kinds.flatMap<Wish>((kind) =>
    kind === 'trueFalse' ? ['true', 'false'] : [kind],
  );
  return [...new Set([first, ...others])];
}

/** Whether the set stays as balanced as it was. */
function keepsBalance(items: readonly Item[], item: Item, index: number): boolean {
  const changed = items.with(index, item);
  const worse = (unbalanced: (set: readonly Item[]) => boolean) =>
    unbalanced(changed) && !unbalanced(items);
  return !worse(keyPositionUnbalanced) && !worse(trueFalseUnbalanced);
}
