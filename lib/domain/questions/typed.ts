import { around } from '../article/words';
import type { Bank } from '../facts/bank';
import type { Fact, Slot } from '../facts/fact';
import { answersOf } from '../facts/names';
import type { DatePrecision } from '../facts/written-date';
import { readNumber } from '../facts/written-number';
import { emphasised } from './choice';
import { confusableWith } from './confusable';
import { boundOf, roundingUnit } from './quantities';
import { type Item, itemFrom, type TypedKey } from './question';
import { canBeContradicted } from './true-false';

/** A question answered in a few typed words; null where the slot has no question of its own. */
export function makeShort(bank: Bank, fact: Fact, slotIndex: number): Item | null {
  const slot = fact.slots[slotIndex];
  if (!slot || slot.ask === null || isQuantityOrDate(slot)) return null;
  return itemFrom(fact, slotIndex, {
    question: { kind: 'short', stem: emphasised(slot.ask) },
    key: { kind: 'short', ...typedKey(bank, slot) },
  });
}

/** A question answered with a typed number; null where the slot is none or cannot be asked for. */
export function makeNumber(bank: Bank, fact: Fact, slotIndex: number): Item | null {
  const slot = fact.slots[slotIndex];
  const number = slot && isQuantity(slot) ? readNumber(slot.text) : null;
  const stem = slot && number && stemOf(fact, slot);
  if (!slot || !number || !stem) return null;
  const { value } = number;
  const bound = boundOf(fact, slot);
  return itemFrom(fact, slotIndex, {
    question: { kind: 'number', stem },
    key: {
      kind: 'number',
      answer: slot.text,
      value,
      bound,
      tolerance: bound === 'about' ? toleranceOf(value) : 0,
      accept: otherAnswers(bank, slot),
    },
  });
}

/** "About 22,000" may be missed by a twentieth, but by no more than half of what it is rounded to. */
export function toleranceOf(value: number): number {
  return Math.min(Math.abs(value) / 20, roundingUnit(value) / 2);
}

/** A question answered with a typed date; null where the slot is none or cannot be asked for. */
export function makeDate(bank: Bank, fact: Fact, slotIndex: number): Item | null {
  const slot = fact.slots[slotIndex];
  const precision = slot?.type === 'date' ? precisionOf(slot) : null;
  const stem = slot && precision && stemOf(fact, slot);
  if (!slot || !precision || !stem || typeof slot.value !== 'string') return null;
  return itemFrom(fact, slotIndex, {
    question: { kind: 'date', stem, precision, ...yearOf(bank) },
    key: {
      kind: 'date',
      answer: slot.text,
      value: slot.value,
      accept: otherAnswers(bank, slot),
    },
  });
}

function yearOf({ article: { asOf } }: Bank): { year?: number } {
  return asOf === null ? {} : { year: Number(asOf.slice(0, 4)) };
}

/** How exactly a slot gives its date; null where it has no resolved one. */
export function precisionOf({ text, value }: Slot): DatePrecision | null {
  if (typeof value !== 'string') return null;
  if (value.includes('/'))
    return /\b(early|mid|middle|late|beginning|end)\b/i.test(text) ? 'part' : 'range';
  return value.length === 4 ? 'year' : value.length === 7 ? 'month' : 'day';
}

/**
 * The slot's question; where it has none, the sentence with a gap, but only if the fact excludes every
 * other filling: then one answer is right even without a question made for it.
 */
function stemOf(fact: Fact, slot: Slot): string | null {
  if (slot.ask !== null) return emphasised(slot.ask);
  return canBeContradicted(fact, slot) ? gapStem(fact, slot) : null;
}

function gapStem(fact: Fact, slot: Slot): string | null {
  const gap = around(fact.statement, slot.text);
  if (!gap) return null;
  const asked = slot.type === 'date' ? 'Which date' : 'Which number';
  return `${asked} fits the gap in “${gap.before}_____${gap.after.replace(/\.$/, '')}”?`;
}

/** A question for a number or a date asked with the gapped sentence instead; null for other kinds. */
export function withGap(fact: Fact, item: Item): Item | null {
  const slot = fact.slots[item.facts[0].slot];
  const { question } = item;
  const stem = slot && gapStem(fact, slot);
  if (!stem || (question.kind !== 'number' && question.kind !== 'date')) return null;
  return { ...item, question: { ...question, stem } };
}

export const isQuantity = (slot: Slot) => ['number', 'money', 'percent'].includes(slot.type);
export const isQuantityOrDate = (slot: Slot) => isQuantity(slot) || slot.type === 'date';

function otherAnswers(bank: Bank, slot: Slot): string[] {
  return answersOf(bank, slot).slice(1);
}

/** What counts as the answer to a slot when it is typed, and what never does. */
export function typedKey(bank: Bank, slot: Slot): TypedKey {
  const accept = answersOf(bank, slot);
  return { answer: slot.text, accept, confusable: confusableWith(bank, slot, accept) };
}
