import { conceptOf, genericStems } from '../article/concepts';
import { contentStems, fold } from '../article/words';
import type { Bank } from '../facts/bank';
import { entitiesIn, factsHolding, indexOf } from '../facts/bank-index';
import type { Fact, Slot } from '../facts/fact';
import {
  type FoldedName,
  foldedNames,
  foldedTellingsOf,
  namesOf,
  numbersIn,
  type Relation,
  relationOf,
} from '../facts/names';

/** A text prepared once, to be held against many facts. */
export type Telling = {
  /** Folded, between spaces. */
  spaced: string;
  words: Set<string>;
  concepts: Set<string>;
  entities: Set<string>;
  numbers: Set<string>;
};

const known = new WeakMap<Bank, WeakMap<object, Telling[]>>();

/** What each text of an unchanging fact or item tells, worked out once per bank. */
export function tellingsOnce(bank: Bank, owner: object, texts: () => string[]): Telling[] {
  const ofBank = known.get(bank) ?? new WeakMap<object, Telling[]>();
  known.set(bank, ofBank);
  const tellings = ofBank.get(owner) ?? texts().map((text) => tellingOf(bank, text));
  ofBank.set(owner, tellings);
  return tellings;
}

const tellingsOfFact = (bank: Bank, fact: Fact) => tellingsOnce(bank, fact, () => [fact.statement]);

/** Whether another fact of the bank says that the given names fill a slot as well. */
export function isToldElsewhere(bank: Bank, fact: Fact, slot: Slot, names: readonly string[]) {
  return names
    .flatMap((name) => factsHolding(bank, name))
    .some((other) => other.id !== fact.id && isToldIn(bank, other, fact, slot, names));
}

/** Whether one fact says that the given names fill a slot of another. */
export function isToldIn(
  bank: Bank,
  telling: Fact,
  fact: Fact,
  slot: Slot,
  names: readonly string[],
): boolean {
  const folded = foldedNames(names);
  return tellingsOfFact(bank, telling).some((one) => tells(bank, one, fact, slot, folded));
}

/** Prepares a text: its words, what they mean, and the entities it mentions. */
function tellingOf(bank: Bank, text: string): Telling {
  const stems = contentStems(text);
  const named = entitiesIn(bank, text).map((entity) => entity.name);
  const entities = new Set([...named, ...eventsOf(bank, new Set(stems))]);
  const concepts = new Set(stems.map(conceptOf));
  const folded = fold(text);
  const words = new Set(folded.split(' '));
  return { spaced: ` ${folded} `, words, concepts, entities, numbers: numbersIn(text) };
}

/** The events of which a text holds every word of a name: "Nazarzoda led a mutiny" speaks of his mutiny. */
function eventsOf(bank: Bank, stems: ReadonlySet<string>): string[] {
  const byStem = eventNamesOf(bank);
  return [...stems]
    .flatMap((stem) => byStem.get(stem) ?? [])
    .filter((one) => one.stems.every((stem) => stems.has(stem)))
    .map(({ event }) => event);
}

type EventName = { event: string; stems: string[] };

const eventNames = new WeakMap<Bank, Map<string, EventName[]>>();

/** The names of a bank's events that have two words at least, by the stem of their first. */
function eventNamesOf(bank: Bank): Map<string, EventName[]> {
  const existing = eventNames.get(bank);
  if (existing) return existing;
  const byStem = new Map<string, EventName[]>();
  for (const entity of bank.entities.filter(({ type }) => type === 'event'))
    for (const stems of namesOf(entity).map(contentStems)) {
      const [first] = stems;
      if (first === undefined || stems.length < 2) continue;
      byStem.set(first, [...(byStem.get(first) ?? []), { event: entity.name, stems }]);
    }
  eventNames.set(bank, byStem);
  return byStem;
}

/**
 * Whether a text puts the given names into a fact's relation in the place of a slot: it names one of
 * them, at least half of the fact's other entities, and at least half of what the relation means, and
 * does not speak of other years or amounts only. Half, because a paraphrase keeps about as much; all of
 * it, where it means nothing in particular. Where a relation of some length is kept nearly whole, its
 * entities may have gone.
 */
function tells(
  bank: Bank,
  telling: Telling,
  fact: Fact,
  slot: Slot,
  names: readonly FoldedName[],
): boolean {
  if (!isNamed(telling, names)) return false;
  const relation = relationOf(bank, fact, slot);
  if (telling.numbers.size > 0 && share(relation.numbers, telling.numbers) === 0) return false;
  if (relation.self !== null && !telling.entities.has(relation.self)) return false;
  const meaning = meaningOf(relation);
  const kept = share(meaning, telling.concepts);
  if (kept >= 0.75 && meaning.size >= 3) return true;
  const enough = isGeneric(relation) ? 1 : 0.5;
  return kept >= enough && share(relation.entities, telling.entities) >= 0.5;
}

const isGeneric = ({ stems }: Relation) => [...stems].every((stem) => genericStems.has(stem));

const meanings = new WeakMap<Relation, Set<string>>();

/** What a relation means beside whom it connects; its generic words only where it has no others. */
function meaningOf(relation: Relation): Set<string> {
  const existing = meanings.get(relation);
  if (existing) return existing;
  const telling = [...relation.stems].filter((stem) => !genericStems.has(stem));
  const stems = telling.length > 0 ? telling : [...relation.stems];
  const meaning = new Set(stems.map(conceptOf));
  meanings.set(relation, meaning);
  return meaning;
}

/**
 * Whether one of some texts gives away the answer to a fact's slot: it tells it, or it names the answer
 * and speaks of the same thing, be it an event that the question is about ("the summit in Dushanbe"
 * tells near which city it was), something of the same time, or somebody doing much the same.
 */
export function givesAway(bank: Bank, told: readonly Telling[], fact: Fact, slot: Slot): boolean {
  const names = foldedTellingsOf(bank, slot);
  return told.some(
    (telling) =>
      isNamed(telling, names) &&
      (tells(bank, telling, fact, slot, names) ||
        eventsAround(bank, fact, slot).some((event) => telling.entities.has(event)) ||
        namesEventOfAnswer(bank, telling, relationOf(bank, fact, slot), names) ||
        isAkin(telling, relationOf(bank, fact, slot))),
  );
}

/** Whether a text names an event by the answer, of the kind that is asked about: "the attacks in X". */
function namesEventOfAnswer(
  bank: Bank,
  { entities }: Telling,
  relation: Relation,
  answers: readonly FoldedName[],
): boolean {
  const meaning = meaningOf(relation);
  const events = [...entities].filter(
    (name) => indexOf(bank).entityByName.get(name)?.type === 'event',
  );
  return events.some((event) => {
    const isKind = contentStems(event).some((stem) => meaning.has(conceptOf(stem)));
    const spaced = ` ${fold(event)} `;
    return isKind && answers.some((answer) => spaced.includes(answer.spaced));
  });
}

/**
 * Whether a text means half of what a relation does, two words at least, and shares an entity with it; or
 * means all of it and is of the same time.
 */
function isAkin(telling: Telling, relation: Relation): boolean {
  const meaning = meaningOf(relation);
  const kept = share(meaning, telling.concepts);
  const related = [...relation.entities].some((entity) => telling.entities.has(entity));
  const sameTime = [...relation.numbers].some((number) => telling.numbers.has(number));
  if (kept === 1 && meaning.size > 0 && sameTime && !isGeneric(relation)) return true;
  return related && kept >= 0.5 && kept * meaning.size >= 2;
}

/** The events that the rest of a fact is about, whether or not it calls them by name. */
function eventsAround(bank: Bank, fact: Fact, slot: Slot): string[] {
  const { entityByName } = indexOf(bank);
  const others = fact.slots.flatMap((other) => (other === slot ? [] : (other.entity ?? [])));
  const around = new Set([...relationOf(bank, fact, slot).entities, ...others]);
  return [...around].filter((name) => entityByName.get(name)?.type === 'event');
}

function isNamed({ spaced, words }: Telling, names: readonly FoldedName[]): boolean {
  return names.some((name) => words.has(name.first) && spaced.includes(name.spaced));
}

function share(wanted: Set<string>, present: Set<string>): number {
  if (wanted.size === 0) return 1;
  let hits = 0;
  for (const word of wanted) if (present.has(word)) hits++;
  return hits / wanted.size;
}
