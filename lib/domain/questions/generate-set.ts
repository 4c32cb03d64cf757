import type { Bank } from '../facts/bank';
import type { Fact } from '../facts/fact';
import { type Random, seededRandom } from '../random';
import { makeChoice } from './choice';
import { makeCloze } from './cloze';
import { lintItem } from './lint/lint-item';
import { fitsWith, keyPosition, tellingOfItem } from './lint/lint-set';
import type { Item, QuestionKind } from './question';
import { givesAway } from './reveals';
import type { GeneratedSet, SetPlan } from './set-plan';
import { makeTrueFalse } from './true-false';

/** One question wanted: a choice, a cloze, or a claim that is true or false. */
export type Wish = Exclude<QuestionKind, 'trueFalse'> | 'true' | 'false';

/** Makes a set of questions: the same bank, plan and seed give the same bytes. */
export function generateSet(bank: Bank, plan: SetPlan): GeneratedSet {
  const random = seededRandom(plan.seed);
  const count = Math.max(0, Math.floor(plan.count));
  const items: Item[] = [];
  const spent = new Set<Wish>();
  for (const wish of wishesFor(plan, count, random)) {
    // The search has looked at every fact; a larger set grants no more than a smaller one.
    if (spent.has(wish)) continue;
    const item = bestItem(bank, items, [wish], random);
    if (item) items.push(item);
    else spent.add(wish);
  }
  while (items.length < count) {
    const item = bestItem(bank, items, openWishes(plan.kinds, items), random);
    if (!item) break;
    items.push(item);
  }
  return {
    items: random.derive('order').shuffle(items),
    shortfall: count - items.length,
    gaps: [],
  };
}

/** As many of each kind as possible; the kinds that fewest facts allow are made first. */
function wishesFor(plan: SetPlan, count: number, random: Random): Wish[] {
  const kinds = random.shuffle([...new Set(plan.kinds)]);
  const share = (kind: QuestionKind) => {
    const at = kinds.indexOf(kind);
    return at < 0 ? 0 : Math.floor((count + kinds.length - 1 - at) / kinds.length);
  };
  const claims = share('trueFalse');
  const falses = Math.floor((claims + random.below(2)) / 2);
  return [
    ...Array<Wish>(share('choice')).fill('choice'),
    ...Array<Wish>(falses).fill('false'),
    ...Array<Wish>(claims - falses).fill('true'),
    ...Array<Wish>(share('cloze')).fill('cloze'),
  ];
}

/** What may still be added when a kind ran out: claims only where they keep the balance. */
function openWishes(kinds: readonly QuestionKind[], items: readonly Item[]): Wish[] {
  const values = items.flatMap(({ key }) => (key.kind === 'trueFalse' ? [key.value] : []));
  const trues = values.filter(Boolean).length;
  const claim: Wish = trues > values.length - trues ? 'false' : 'true';
  return (['cloze', 'choice', 'trueFalse'] as const)
    .filter((kind) => kinds.includes(kind))
    .map((kind) => (kind === 'trueFalse' ? claim : kind));
}

/** The best question that grants one of the wishes and can join the others; null when none can. */
export function bestItem(
  bank: Bank,
  others: readonly Item[],
  wishes: readonly Wish[],
  random: Random,
): Item | null {
  const ranked = rankFacts(bank, others, random);
  for (const wish of wishes) {
    for (const fact of ranked) {
      const item = itemOn(bank, fact, others, wish, random);
      if (item) return item;
    }
  }
  return null;
}

/** Unasked facts, the most important of the least asked paragraphs first, with some chance in it. */
function rankFacts(bank: Bank, others: readonly Item[], random: Random): Fact[] {
  const asked = new Set(others.flatMap((item) => item.facts.map(({ factId }) => factId)));
  const crowding = (fact: Fact) =>
    others.filter((item) => item.facts[0].citation.paragraph === fact.citation.paragraph).length;
  return bank.facts
    .filter((fact) => !asked.has(fact.id))
    .map((fact) => ({ fact, score: fact.importance + 4 * random.next() - 2.5 * crowding(fact) }))
    .sort((a, b) => b.score - a.score)
    .map(({ fact }) => fact);
}

function itemOn(
  bank: Bank,
  fact: Fact,
  others: readonly Item[],
  wish: Wish,
  random: Random,
): Item | null {
  for (const slot of random.shuffle([...fact.slots.keys()])) {
    if (isGivenAway(bank, fact, slot, others)) continue;
    const item = make(bank, fact, slot, others, wish, random);
    if (item && lintItem(item, bank).length === 0 && fitsWith(others, item, bank)) return item;
  }
  return null;
}

/** Whether the others tell the answer already: there is no need to make the question then. */
function isGivenAway(bank: Bank, fact: Fact, slot: number, others: readonly Item[]): boolean {
  const asked = fact.slots[slot];
  const tells = (other: Item) => asked && givesAway(bank, tellingOfItem(other, bank), fact, asked);
  return others.some(tells);
}

function make(
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
    case 'true':
    case 'false':
      return makeTrueFalse(bank, fact, slot, wish === 'true', random);
    default:
      return null;
  }
}

/** Positions for the key, those that the others use least first. */
function freestPositions(others: readonly Item[], random: Random): number[] {
  const used = (position: number) => others.filter((o) => keyPosition(o) === position).length;
  return random.shuffle([0, 1, 2, 3]).sort((a, b) => used(a) - used(b));
}
