import type { Bank } from '../facts/bank';
import { indexOf } from '../facts/bank-index';
import type { Fact } from '../facts/fact';
import { type Random, seededRandom } from '../random';
import { itemOnSlot, itemsOnSeveral } from './candidates';
import { admits } from './gate';
import { asksSeveral, difficultyOf, type Item, type QuestionKind, questionKinds } from './question';
import { keepsBalance } from './replace-item';
import { touchedFactIds } from './touched';
import { withGap } from './typed';
import type { Wish } from './wishes';

/** What a teacher may ask for by hand: a fact, which of its slots, and the kind. */
export type ItemWish = { factId: string; slot: number; kind: QuestionKind };

/** A question made to order beside others; null where the kind cannot be made soundly of the slot. */
export function makeItem(
  bank: Bank,
  others: readonly Item[],
  { factId, slot, kind }: ItemWish,
  seed: number,
): Item | null {
  const fact = indexOf(bank).factById.get(factId);
  if (!fact?.slots[slot]) return null;
  const asked = new Set(others.flatMap(touchedFactIds));
  const isFree = (id: string) => !asked.has(id);
  // What one draw of several facts misses, the first one may grant: so every offered wish is granted.
  for (const draw of new Set([seed, 0])) {
    const random = seededRandom(`${draw}/${factId}/${slot}/${kind}`);
    for (const item of itemsWith(bank, fact, slot, kind, others, isFree, random))
      if (admits(others, item, bank)) return item;
  }
  return null;
}

/** How often several facts are drawn in the hope that the wanted one is among them. */
const rounds = 6;

/** Questions of a kind that ask a fact: on the slot, or with other free facts for kinds of several. */
function* itemsWith(
  bank: Bank,
  fact: Fact,
  slot: number,
  kind: QuestionKind,
  others: readonly Item[],
  isFree: (factId: string) => boolean,
  random: Random,
): Generator<Item> {
  if (asksSeveral(kind)) {
    for (let round = 0; round < rounds; round++)
      for (const item of itemsOnSeveral(bank, kind, isFree, random.derive(`${round}`)))
        if (item.facts.some(({ factId }) => factId === fact.id)) yield item;
    return;
  }
  const wishes: Wish[] = kind === 'trueFalse' ? random.shuffle(['true', 'false']) : [kind];
  for (const wish of wishes) {
    const item = itemOnSlot(bank, fact, slot, others, wish, random);
    if (!item) continue;
    yield item;
    const gapped = withGap(fact, item);
    if (gapped) yield gapped;
  }
}

/** The slots and kinds of a fact that `makeItem` would grant beside the others, in the order of the kinds. */
export function wishesOf(bank: Bank, others: readonly Item[], factId: string): ItemWish[] {
  const fact = indexOf(bank).factById.get(factId);
  if (!fact) return [];
  return questionKinds.flatMap((kind) => {
    const slots = asksSeveral(kind) ? [0] : [...fact.slots.keys()];
    return slots
      .map((slot) => ({ factId, slot, kind }))
      .filter((wish) => makeItem(bank, others, wish, 0) !== null);
  });
}

/**
 * Another question on the same fact in the place of one: another kind, slot or other options, of the same
 * difficulty if possible; null when there is none that goes with the others.
 */
export function regenerateItem(
  bank: Bank,
  items: readonly Item[],
  index: number,
  seed: number,
): Item | null {
  const random = seededRandom(`regenerate/${index}/${seed}`);
  const now = items[index];
  if (!now) return null;
  const level = difficultyOf(now.question.kind);
  for (const item of variantsOf(bank, items, index, random, questionKinds))
    if (difficultyOf(item.question.kind) === level) return item;
  return variantsOf(bank, items, index, random, questionKinds).next().value ?? null;
}

/** Other questions of some kinds on the facts of one, each fit to take its place in the set. */
export function* variantsOf(
  bank: Bank,
  items: readonly Item[],
  index: number,
  random: Random,
  kinds: readonly QuestionKind[],
): Generator<Item> {
  const now = items[index];
  const fact = now && indexOf(bank).factById.get(now.facts[0].factId);
  if (!now || !fact) return;
  const others = items.filter((_, at) => at !== index);
  const own = new Set(touchedFactIds(now));
  for (const kind of random.shuffle(kinds))
    for (const slot of asksSeveral(kind) ? [0] : random.shuffle([...fact.slots.keys()]))
      for (const item of itemsWith(bank, fact, slot, kind, others, (id) => own.has(id), random))
        if (isOther(item, now) && admits(others, item, bank) && keepsBalance(items, item, index))
          yield item;
}

function isOther(item: Item, now: Item): boolean {
  return JSON.stringify(item.question) !== JSON.stringify(now.question);
}
