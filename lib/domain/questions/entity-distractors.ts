import { contentStems, fold, foldedStandsIn, standsIn } from '../article/words';
import type { Bank } from '../facts/bank';
import { indexOf } from '../facts/bank-index';
import type { Entity, Fact, Slot } from '../facts/fact';
import { entityOf, namesOf } from '../facts/names';
import type { Random } from '../random';
import { formOf, isAcronym } from './form';
import { isToldElsewhere } from './reveals';
import { stateNamed, stateOfCapital, states } from './world/states';
import { sourceOf, type Wrong } from './wrong';

/** Wrong answers that are people, places, organisations and the like: the article's first, likeliest first. */
export function* entityDistractors(
  bank: Bank,
  fact: Fact,
  slot: Slot,
  random: Random,
): Generator<Wrong> {
  const key = entityOf(bank, slot);
  if (!key) return;
  const candidates = random
    .shuffle(bank.entities)
    .filter((entity) => entity.name !== key.name && isOfAskedClass(entity, key, slot))
    .flatMap((entity) => written(bank, slot, entity).map((wrong) => ({ entity, wrong })))
    .map((one) => ({ ...one, like: likeness(one.entity, one.wrong.text, key, fact, slot) }))
    .sort((a, b) => b.like - a.like);
  for (const { entity, wrong } of candidates)
    if (isFalseHere(bank, fact, slot, entity) && fitsStem(bank, slot, entity)) yield wrong;
  yield* outside(bank, fact, slot, key, random);
}

/**
 * Whether an entity is of the class that the stem asks for. "Who" asks for any person and "which
 * abbreviation" for any abbreviation of that length; every other stem asks for type and subtype.
 */
function isOfAskedClass(entity: Entity, key: Entity, slot: Slot): boolean {
  if (entity.type !== key.type) return false;
  if (/^who\b/i.test(slot.ask ?? '') && key.type === 'person') return true;
  if (asksForAbbreviation(slot)) return acronymOf(entity)?.length === slot.text.length;
  return entity.subtype === key.subtype && key.subtype !== null;
}

const asksForAbbreviation = (slot: Slot) =>
  isAcronym(slot.text) && /\b(abbreviation|acronym)\b/i.test(slot.ask ?? '');

const acronymOf = (entity: Entity) => namesOf(entity).find(isAcronym);

/** Whether nothing the bank says makes the entity right as well. */
function isFalseHere(bank: Bank, fact: Fact, slot: Slot, entity: Entity): boolean {
  const names = namesOf(entity);
  return (
    names.every((name) => !standsIn(fact.statement, name)) &&
    !isToldElsewhere(bank, fact, slot, names)
  );
}

/** Whether an option would not be ruled out, or pointed at, by the stem itself. */
function fitsStem(bank: Bank, slot: Slot, entity: Entity): boolean {
  const ask = slot.ask ?? '';
  const stems = new Set(contentStems(ask));
  const hinted = contentStems(entity.name).every((stem) => stems.has(stem));
  const named = hinted || namesOf(entity).some((name) => standsIn(ask, name));
  const region = stateNamed(entity.name)?.region;
  const inNamedRegion =
    region !== undefined &&
    contentStems(region).every((stem) => [...stems].some((s) => s.startsWith(stem)));
  return !named && !inNamedRegion && isMemberWhereAsked(bank, ask, entity);
}

/** "Which member state of X" asks among the members that the bank lists. */
function isMemberWhereAsked(bank: Bank, ask: string, entity: Entity): boolean {
  if (!/\bwhich\b[^,]*\bmembers?\b/i.test(ask)) return true;
  return bank.groups.every((group) => !('members' in group) || group.members.includes(entity.name));
}

/**
 * The likelier mistakes first: an office with the same head word, a person of the same standing, and for
 * a capital's country one of its region, since everybody knows the capitals of some others.
 */
function likeness(entity: Entity, text: string, key: Entity, fact: Fact, slot: Slot): number {
  if (isOnCapital(fact)) return Number(regionOf(entity) === regionOf(key));
  if (slot.type === 'title') return Number(text.split(' ')[0] === slot.text.split(' ')[0]);
  return Number(entity.subtype === key.subtype);
}

/**
 * A place is only offered by its name: "Western countries" is no place beside Central Asia. An office is
 * only offered by its full title, and only beside a full title.
 */
function namesFor(slot: Slot, entity: Entity): string[] {
  if (slot.type === 'place') return [entity.name];
  if (slot.type !== 'title') return namesOf(entity);
  return slot.entity !== null && fold(slot.entity) === fold(slot.text) ? [entity.name] : [];
}

/** The entity under a name of the same form as the answer, with where the article speaks of it. */
function written(bank: Bank, slot: Slot, entity: Entity): Wrong[] {
  const text = namesFor(slot, entity).find(
    (name) => formOf(name, slot.type) === formOf(slot.text, slot.type),
  );
  if (text === undefined) return [];
  const from = sourceOf(indexOf(bank).slotsByEntity.get(entity.name) ?? []);
  return from ? [{ text, from }] : [];
}

const isOnCapital = (fact: Fact) => /\bcapital of\b/i.test(fact.statement);

const regionOf = ({ name }: Entity) => (stateNamed(name) ?? stateOfCapital(name))?.region ?? null;

/**
 * Countries and capitals that the article does not name. Only where they must be wrong: a country has
 * one capital, and one event took place in one place. Never for membership, borders, or who else
 * did something, which may be true of others in the world.
 */
function outside(bank: Bank, fact: Fact, slot: Slot, key: Entity, random: Random): Wrong[] {
  if (!isOnCapital(fact) && slot.role !== 'place') return [];
  const home = stateNamed(key.name) ?? stateOfCapital(key.name);
  if (!home) return [];
  const isCapital = stateNamed(key.name) === null;
  const named = new Set(bank.entities.map((entity) => entity.name));
  return random
    .shuffle(states.filter((state) => state.region === home.region && state !== home))
    .sort((a, b) => Number(named.has(b.name)) - Number(named.has(a.name)))
    .flatMap(({ name, capital, region }) => {
      if (!isCapital) return { text: name, from: null, about: `a country in ${region}` };
      return capital ? { text: capital, from: null, about: `the capital of ${name}` } : [];
    })
    .filter(({ text }) => !named.has(text) && !foldedStandsIn(fold(fact.statement), fold(text)));
}
