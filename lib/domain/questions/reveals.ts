import { contentStems, fold, foldedStandsIn } from '../article/words';
import type { Bank } from '../facts/bank';
import type { Fact, Slot } from '../facts/fact';
import { entitiesIn, numbersIn, relationOf, tellingsOf } from '../facts/names';

/** A text prepared once, to be held against many facts. */
export type Telling = {
  folded: string;
  stems: Set<string>;
  entities: Set<string>;
  numbers: Set<string>;
};

const known = new WeakMap<Bank, WeakMap<object, Telling>>();

/** What an unchanging fact or item tells, worked out once per bank. */
export function tellingOnce(bank: Bank, owner: object, text: () => string): Telling {
  const ofBank = known.get(bank) ?? new WeakMap<object, Telling>();
  known.set(bank, ofBank);
  const telling = ofBank.get(owner) ?? tellingOf(bank, text());
  ofBank.set(owner, telling);
  return telling;
}

const naming = new WeakMap<Bank, Map<string, Fact[]>>();

/** The facts whose statements hold a name, looked up once per bank. */
function factsNaming(bank: Bank, name: string): Fact[] {
  const ofBank = naming.get(bank) ?? new Map<string, Fact[]>();
  naming.set(bank, ofBank);
  const folded = fold(name);
  const facts =
    ofBank.get(folded) ??
    bank.facts.filter((fact) => foldedStandsIn(tellingOfFact(bank, fact).folded, folded));
  ofBank.set(folded, facts);
  return facts;
}

const tellingOfFact = (bank: Bank, fact: Fact) => tellingOnce(bank, fact, () => fact.statement);

/** Whether another fact of the bank says that the given names fill a slot as well. */
export function isToldElsewhere(bank: Bank, fact: Fact, slot: Slot, names: readonly string[]) {
  return names
    .flatMap((name) => factsNaming(bank, name))
    .some(
      (other) => other.id !== fact.id && tells(bank, tellingOfFact(bank, other), fact, slot, names),
    );
}

/** Prepares a text: its words, its content stems and the entities it mentions. */
function tellingOf(bank: Bank, text: string): Telling {
  const entities = new Set(entitiesIn(bank, text).map((entity) => entity.name));
  const stems = new Set(contentStems(text));
  return { folded: fold(text), stems, entities, numbers: numbersIn(text) };
}

/**
 * Whether a text puts the given names into a fact's relation in the place of a slot: it names one of
 * them, at least half of the fact's other entities, and at least half of the words of the relation,
 * and does not speak of other years or amounts only.
 * Half, because a paraphrase keeps about as much; options are not sentences and are never held
 * against this rule.
 */
function tells(
  bank: Bank,
  telling: Telling,
  fact: Fact,
  slot: Slot,
  names: readonly string[],
): boolean {
  if (!names.some((name) => foldedStandsIn(telling.folded, fold(name)))) return false;
  const relation = relationOf(bank, fact, slot);
  if (telling.numbers.size > 0 && share(relation.numbers, telling.numbers) === 0) return false;
  return (
    share(relation.entities, telling.entities) >= 0.5 && share(relation.stems, telling.stems) >= 0.5
  );
}

/** Whether a text gives away the answer to a fact's slot. */
export function givesAway(bank: Bank, telling: Telling, fact: Fact, slot: Slot): boolean {
  return tells(bank, telling, fact, slot, tellingsOf(bank, slot));
}

function share(wanted: Set<string>, present: Set<string>): number {
  if (wanted.size === 0) return 1;
  return [...wanted].filter((word) => present.has(word)).length / wanted.size;
}
