import type { Bank } from '../../facts/bank';
import type { Fact, Slot } from '../../facts/fact';
import { isOrdered, rankOf } from '../choice';
import type { AnswerKey, Item } from '../question';

/** An item with the fact and slot it was made from. */
export type Case = { bank: Bank; item: Item; fact: Fact; slot: Slot };

/** A choice question taken apart. */
export type ChoiceCase = Case & {
  stem: string;
  /** The options' texts in the order shown. */
  texts: string[];
  answer: string;
  wrong: string[];
  type: Slot['type'];
  /** What the options are sorted by; empty where they have no order. */
  ranks: number[];
};

/** The item's fact and slot; null when the bank no longer has them. */
export function caseOf(item: Item, bank: Bank): Case | null {
  const fact = bank.facts.find((one) => one.id === item.facts[0].factId);
  const slot = fact?.slots[item.facts[0].slot];
  return fact && slot ? { bank, item, fact, slot } : null;
}

/** A choice question taken apart; null for other kinds and for a key that names no option. */
export function choiceCaseOf(one: Case): ChoiceCase | null {
  const { question, key } = one.item;
  if (question.kind !== 'choice' || key.kind !== 'choice') return null;
  const texts = question.options.map((option) => option.text);
  const answer = question.options.find((option) => option.id === key.optionId)?.text;
  if (answer === undefined) return null;
  const wrong = question.options.filter((o) => o.id !== key.optionId).map((o) => o.text);
  const { type } = one.slot;
  const ranks = isOrdered(one.slot) ? texts.map((text) => rankOf(text, one.slot)) : [];
  return { ...one, stem: question.stem, texts, answer, wrong, type, ranks };
}

/** The right answer in words: the option, the part that belongs in the claim, or the typed text. */
export function answerOf(key: AnswerKey): string | null {
  switch (key.kind) {
    case 'choice':
    case 'cloze':
    case 'short':
    case 'number':
    case 'date':
      return key.answer;
    case 'trueFalse':
      return key.swap?.right ?? null;
    case 'multiple':
    case 'order':
    case 'match':
      return null;
  }
}
