import { fold } from '../article/words';
import type { Bank } from '../facts/bank';
import { indexOf } from '../facts/bank-index';
import type { Fact, Slot } from '../facts/fact';
import type { Random } from '../random';
import { boundOf, isWrong, otherNumbers, readQuantity, sameScale } from './quantities';
import { sourceOf, type Wrong } from './wrong';

/** Wrong numbers written like the right one: the article's own where they fit, then made ones. */
export function numberDistractors(bank: Bank, fact: Fact, slot: Slot, random: Random): Wrong[] {
  const key = readQuantity(slot.text);
  if (!key) return [];
  const bound = boundOf(fact, slot);
  const { slotsByType, slotsByText } = indexOf(bank);
  const inArticle = (slotsByType.get(slot.type) ?? [])
    .flatMap((other) => readQuantity(other.slot.text)?.value ?? [])
    .filter((value) => sameScale(key.value, value) && isWrong(key.value, value, bound));
  const made = random.shuffle(otherNumbers(key.value, bound));
  return apart([...inArticle, ...made], bound === 'about' ? 0.15 : 0.05).flatMap((value) => {
    const text = slot.type === 'percent' && value > 100 ? null : key.write(value);
    if (text === null) return [];
    const holding = (slotsByText.get(fold(text)) ?? []).filter(
      (one) => one.slot.type === slot.type,
    );
    return [{ text, from: sourceOf(holding) }];
  });
}

/** Leaves out numbers so near to an earlier one that nobody could tell them apart. */
function apart(values: number[], distance: number): number[] {
  return values.filter((value, i) =>
    values.slice(0, i).every((earlier) => Math.abs(value - earlier) > distance * earlier),
  );
}
