import { around } from '../article/words';
import type { Bank } from '../facts/bank';
import type { Fact } from '../facts/fact';
import { hintOf } from './cloze-hint';
import { type Item, itemFrom } from './question';
import { isQuantityOrDate, typedKey } from './typed';

/**
 * The fact's statement with a gap for a name; null where the slot has no question of its own, or where
 * no word says what belongs in the gap, so that other words would fit as well: those are asked for in a
 * question. Numbers and dates are asked for in kinds that can read them.
 */
export function makeCloze(bank: Bank, fact: Fact, slotIndex: number): Item | null {
  const slot = fact.slots[slotIndex];
  const gap = slot && around(fact.statement, slot.text);
  if (!gap || slot.ask === null || isQuantityOrDate(slot)) return null;
  const hint = hintOf(bank, slot, gap);
  if (hint === null) return null;
  return itemFrom(fact, slotIndex, {
    question: {
      kind: 'cloze',
      before: neutralArticle(gap.before),
      after: ` (${hint})${gap.after}`,
    },
    key: { kind: 'cloze', ...typedKey(bank, slot) },
  });
}

/** "a" and "an" before the gap would tell how the answer begins. */
function neutralArticle(before: string): string {
  return before.replace(/\b(a|an) $/i, (article) => (article.startsWith('A') ? 'A(n) ' : 'a(n) '));
}
