import type { Bank } from '../facts/bank';
import type { Fact } from '../facts/fact';
import type { Random } from '../random';
import { makeChoice } from './choice';
import { makeClaimQuestions } from './claims';
import { makeCloze } from './cloze';
import { admits } from './gate';
import { keyPosition, tellingsOfItem } from './lint/lint-set';
import { makeListQuestions } from './lists';
import { makeMatches } from './match';
import { type IsFree, makeOrders } from './order';
import { asksSeveral, type Item, type SeveralKind } from './question';
import { givesAway } from './reveals';
import { makeTrueFalse } from './true-false';
import { makeDate, makeNumber, makeShort } from './typed';
import type { Wish } from './wishes';

/** The questions that a new one must go with, of a set of `size`. */
type Company = { bank: Bank; others: readonly Item[]; size: number };

/**
 * The first question that grants a wish on the facts given, in their order, passes the gate, and is
 * wanted for what else has to hold.
 */
export function findItem(
  company: Company,
  wish: Wish,
  facts: Iterable<Fact>,
  random: Random,
  isWanted: (item: Item) => boolean = () => true,
): Item | null {
  const { bank, others, size } = company;
  for (const item of candidates(company, wish, facts, random))
    if (isWanted(item) && admits(others, item, bank, size)) return item;
  return null;
}

function* candidates(
  company: Company,
  wish: Wish,
  facts: Iterable<Fact>,
  random: Random,
): Generator<Item> {
  const { bank } = company;
  if (asksSeveral(wish)) {
    const free = new Set([...facts].map(({ id }) => id));
    yield* itemsOnSeveral(bank, wish, (id) => free.has(id), random);
    return;
  }
  for (const fact of facts) yield* itemsOn(company, fact, wish, random);
}

/** Questions that take several facts. */
export function* itemsOnSeveral(
  bank: Bank,
  wish: SeveralKind,
  isFree: IsFree,
  random: Random,
): Generator<Item> {
  switch (wish) {
    case 'order':
      return yield* makeOrders(bank, isFree, random);
    case 'match':
      return yield* makeMatches(bank, isFree, random);
    case 'multiple':
      yield* makeListQuestions(bank, isFree, random);
      yield* makeClaimQuestions(bank, isFree, random);
  }
}

/** Questions on one fact, a slot after another; none where the others tell the answer already. */
function* itemsOn(
  { bank, others }: Company,
  fact: Fact,
  wish: Wish,
  random: Random,
): Generator<Item> {
  for (const slot of random.shuffle([...fact.slots.keys()])) {
    const asked = fact.slots[slot];
    const told = (other: Item) =>
      asked && givesAway(bank, tellingsOfItem(other, bank), fact, asked);
    if (others.some(told)) continue;
    const item = itemOnSlot(bank, fact, slot, others, wish, random);
    if (item) yield item;
  }
}

/** The question that grants a wish on one slot; null where it cannot be made. */
export function itemOnSlot(
  bank: Bank,
  fact: Fact,
  slot: number,
  others: readonly Item[],
  wish: Wish,
  random: Random,
): Item | null {
  switch (wish) {
    case 'choice':
      return makeChoice(bank, fact, slot, freestPositions(others, random), random);
    case 'cloze':
      return makeCloze(bank, fact, slot);
    case 'short':
      return makeShort(bank, fact, slot);
    case 'number':
      return makeNumber(bank, fact, slot);
    case 'date':
      return makeDate(bank, fact, slot);
    case 'true':
    case 'false':
      return makeTrueFalse(bank, fact, slot, wish === 'true', random);
    case 'multiple':
    case 'order':
    case 'match':
      return null;
  }
}

/** Positions for the key, those that the others use least first. */
function freestPositions(others: readonly Item[], random: Random): number[] {
  const used = (position: number) => others.filter((o) => keyPosition(o) === position).length;
  return random.shuffle([0, 1, 2, 3]).sort((a, b) => used(a) - used(b));
}
