import type { Bank } from '../facts/bank';
import { isSound } from './lint/lint-item';
import { fitsWith, lintSet } from './lint/lint-set';
import type { Finding } from './lint/rules';
import type { Item } from './question';

/**
 * Everything that is wrong with a set of questions, whoever proposed them: rules, a teacher's edit, or a
 * model. A finding names its rule, its severity and the question (`index`), or the whole set where it
 * has none. An "error" could mark a right answer wrong, give a key away or misstate the article; a
 * "warning" weakens the question.
 */
export function judge(items: readonly Item[], bank: Bank): Finding[] {
  return lintSet(items, bank);
}

/** Whether a question has no finding of its own and can join others, in a set of `size`, without one. */
export function admits(others: readonly Item[], item: Item, bank: Bank, size?: number): boolean {
  return isSound(item, bank) && fitsWith(others, item, bank, size);
}
