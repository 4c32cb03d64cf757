import { around, contentStems, fold, wordsOf } from '../article/words';
import type { Bank } from './bank';
import { entitiesIn, indexOf, outermostEntitiesIn } from './bank-index';
import type { Entity, Fact, Slot } from './fact';

/** Everything an entity is called, its own name first. */
export function namesOf(entity: Entity): string[] {
  return [entity.name, ...entity.aliases];
}

/** The entity a slot is about. */
export function entityOf(bank: Bank, slot: Slot): Entity | null {
  return slot.entity === null ? null : (indexOf(bank).entityByName.get(slot.entity) ?? null);
}

/** Names that ask for a spelling of their own: the abbreviation is not an answer to the full name. */
const spellingRoles = new Set(['abbreviation', 'full name']);

/** Every wording of a slot's answer that the bank holds right, the slot's own text first. */
export function answersOf(bank: Bank, slot: Slot): string[] {
  const entity = entityOf(bank, slot);
  const named = slot.type === 'person' || slot.type === 'place' || slot.type === 'organisation';
  const names = entity && named && !spellingRoles.has(slot.role) ? namesOf(entity) : [];
  const whole = names.some((name) => fold(name) === fold(slot.text)) ? names : [];
  return [...new Set([slot.text, ...slot.accept, ...whole])];
}

/** Every wording that would name the answer in a stem, abbreviations and aliases included. */
export function tellingsOf(bank: Bank, slot: Slot): string[] {
  const entity = entityOf(bank, slot);
  return [...new Set([slot.text, ...slot.accept, ...(entity ? namesOf(entity) : [])])];
}

/** A name folded between spaces, with its first word, to be looked for in many texts. */
export type FoldedName = { first: string; spaced: string };

/** Names folded once, to be looked for in many texts. */
export function foldedNames(names: readonly string[]): FoldedName[] {
  return [...new Set(names.map(fold))]
    .filter((folded) => folded !== '')
    .map((folded) => ({ spaced: ` ${folded} `, first: folded.split(' ', 1)[0] ?? '' }));
}

const foldedTellings = new WeakMap<Bank, WeakMap<Slot, FoldedName[]>>();

/** `tellingsOf` a slot, folded once. */
export function foldedTellingsOf(bank: Bank, slot: Slot): FoldedName[] {
  return once(foldedTellings, bank, slot, () => foldedNames(tellingsOf(bank, slot)));
}

/** What is worked out once for an object of a bank; neither of them changes. */
function once<K extends object, V>(
  known: WeakMap<Bank, WeakMap<K, V>>,
  bank: Bank,
  key: K,
  work: () => V,
): V {
  const ofBank = known.get(bank) ?? new WeakMap<K, V>();
  known.set(bank, ofBank);
  const value = ofBank.get(key) ?? work();
  ofBank.set(key, value);
  return value;
}

/** What a fact says apart from one slot: whom it connects, the words of the relation, its numbers. */
export type Relation = {
  entities: Set<string>;
  stems: Set<string>;
  numbers: Set<string>;
  /** The slot's entity where the rest of the fact names it again: "CRC is short for Crisis Reaction Center." */
  self: string | null;
};

const relations = new WeakMap<Bank, WeakMap<Slot, Relation>>();

/** The relation in which a fact's slot stands. */
export function relationOf(bank: Bank, fact: Fact, slot: Slot): Relation {
  return once(relations, bank, slot, () => {
    const gap = around(fact.statement, slot.text) ?? { before: fact.statement, after: '' };
    const rest = `${gap.before} ${gap.after}`.replace(/^As of [^,]+,/, '');
    return relationIn(bank, rest, entityOf(bank, slot));
  });
}

/** The years, days and amounts in a text, as folded words. */
export function numbersIn(text: string): Set<string> {
  return new Set(wordsOf(text).filter((word) => /\d/.test(word)));
}

/** The entities a text mentions, the slot's own apart, and its other content words. */
function relationIn(bank: Bank, text: string, own: Entity | null): Relation {
  const named = entitiesIn(bank, text).filter(({ type }) => type !== 'term');
  const nameStems = new Set(named.flatMap((e) => namesOf(e).flatMap(contentStems)));
  const stems = contentStems(text).filter((stem) => !nameStems.has(stem));
  const mentioned = outermostEntitiesIn(bank, text);
  const others = mentioned.filter((entity) => entity !== own).map((entity) => entity.name);
  return {
    entities: new Set(others),
    stems: new Set(stems),
    numbers: numbersIn(text),
    self: own !== null && mentioned.includes(own) ? own.name : null,
  };
}
