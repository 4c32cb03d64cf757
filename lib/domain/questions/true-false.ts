import { around } from '../article/words';
import type { Bank } from '../facts/bank';
import type { Fact, Slot } from '../facts/fact';
import type { Random } from '../random';
import { wrongAnswers } from './distractors';
import { boundOf } from './quantities';
import { type AnswerKey, type Item, itemFrom } from './question';

/** A claim to be called true or false: the fact's statement, or the statement with one slot swapped. */
export function makeTrueFalse(
  bank: Bank,
  fact: Fact,
  slotIndex: number,
  value: boolean,
  random: Random,
): Item | null {
  const slot = fact.slots[slotIndex];
  if (!slot || slot.ask === null || !isPlain(fact)) return null;
  // Where nothing could be swapped the claim could only ever be true, and that would tell.
  if (value && !fact.slots.some((one) => canBeContradicted(fact, one))) return null;
  if (value)
    return claimItem(fact, slotIndex, fact.statement, { kind: 'trueFalse', value, swap: null });
  if (!canBeContradicted(fact, slot)) return null;
  const wrong = wrongAnswers(bank, fact, slot, random)[0];
  if (!wrong) return null;
  const gap = around(fact.statement, slot.text);
  if (!gap) return null;
  const swap = { wrong: wrong.text, right: slot.text };
  const claim = gap.before + wrong.text + gap.after;
  return claimItem(fact, slotIndex, claim, { kind: 'trueFalse', value, swap });
}

/**
 * Hedged and negated statements are no claims: few know what the falsehood of one would be. What somebody
 * said is none either: it could only ever be true, and that would tell.
 */
function isPlain(fact: Fact): boolean {
  return fact.polarity === 'affirmed' && fact.certainty === 'stated' && fact.attribution === null;
}

function claimItem(
  fact: Fact,
  slot: number,
  claim: string,
  key: Extract<AnswerKey, { kind: 'trueFalse' }>,
): Item {
  return itemFrom(fact, slot, { question: { kind: 'trueFalse', claim }, key });
}

/** Parts of which a statement has one only, whatever it is about: a count, an office, a country. */
const singular = new Set(['quantity', 'role', 'country']);

/** Verbs for what happens once: "formed in 2009" denies every other year, "visited in 2009" none. */
const onceOnly =
  /\b(born|died|killed|founded|formed|created|established|built|opened|closed|launched|introduced|invented|discovered|published|signed|adopted|elected|abolished|beg[au]n|started|ended|became)\b/i;

/** Whether a fact is about one event, which has one date and one place. */
function isOneEvent(fact: Fact): boolean {
  const event = fact.slots.some((slot) => slot.type === 'event' && slot.entity !== null);
  return event || onceOnly.test(fact.statement);
}

/**
 * Whether the fact excludes every other filling of the slot. Somebody else may have said or done the
 * same, and "more than ten" is no denial of "more than twenty"; but an event has one date, a count
 * one value, an office one holder, and a country one capital.
 */
export function canBeContradicted(fact: Fact, slot: Slot): boolean {
  if (!isPlain(fact)) return false;
  if (slot.type === 'number' || slot.type === 'money' || slot.type === 'percent') {
    return ['exact', 'about'].includes(boundOf(fact, slot));
  }
  const office = fact.slots.some((other) => other.role === 'role') && slot.type === 'person';
  const once = (slot.role === 'time' || slot.role === 'place') && isOneEvent(fact);
  return once || singular.has(slot.role) || office || /\bis the capital of\b/.test(fact.statement);
}
