import type { Bank } from '../../facts/bank';
import { indexOf } from '../../facts/bank-index';
import type { Fact, Slot } from '../../facts/fact';
import { isOrdered, rankOf } from '../choice';
import { type AnswerKey, type Item, type Option, type Question, wordingOf } from '../question';

/** A fact that an item asks, with the asked slot and the words of the question that speak of it. */
export type Asked = { fact: Fact; slot: Slot; text: string };

/** An item with the facts and slots it was made from; `fact` and `slot` are the main ones. */
export type Case = { bank: Bank; item: Item; fact: Fact; slot: Slot; asked: Asked[] };

/** A question of one kind with its key, and the case it stands in. */
export type CaseOf<K extends Question['kind']> = Case & {
  question: Extract<Question, { kind: K }>;
  key: Extract<AnswerKey, { kind: K }>;
};

/** The options of a choice or of a multiple, taken apart. */
export type OptionsCase = Case & {
  stem: string;
  /** The options' texts in the order shown. */
  texts: string[];
  right: string[];
  wrong: string[];
};

/** A choice question taken apart. */
export type ChoiceCase = OptionsCase & {
  answer: string;
  type: Slot['type'];
  /** What the options are sorted by; empty where they have no order. */
  ranks: number[];
};

const known = new WeakMap<Bank, WeakMap<Item, Case | null>>();

/** The item's facts and slots; null when the bank lacks one of them. An item does not change. */
export function caseOf(item: Item, bank: Bank): Case | null {
  const ofBank = known.get(bank) ?? new WeakMap<Item, Case | null>();
  known.set(bank, ofBank);
  const existing = ofBank.get(item);
  if (existing !== undefined) return existing;
  const made = makeCase(item, bank);
  ofBank.set(item, made);
  return made;
}

function makeCase(item: Item, bank: Bank): Case | null {
  const { factById } = indexOf(bank);
  const asked = item.facts.flatMap(({ factId, slot: at }, place) => {
    const fact = factById.get(factId);
    const slot = fact?.slots[at];
    return fact && slot ? [{ fact, slot, text: textAbout(item, place) }] : [];
  });
  const main = asked[0];
  if (!main || asked.length < item.facts.length) return null;
  return { bank, item, fact: main.fact, slot: main.slot, asked };
}

/** The words of a question that speak of its fact at a place: its option, entry or pair with the stem. */
function textAbout({ question, key }: Item, place: number): string {
  if (question.kind === 'multiple' && key.kind === 'multiple')
    return `${question.stem} ${textOf(question.options, key.optionIds[place])}`;
  if (question.kind === 'order' && key.kind === 'order')
    return textOf(question.entries, key.ids[place]);
  if (question.kind === 'match' && key.kind === 'match') {
    const pair = key.pairs[place];
    return `${question.stem} ${textOf(question.left, pair?.left)} ${textOf(question.right, pair?.right)}`;
  }
  return wordingOf(question);
}

/** The text of an option, entry or side by its id; empty where there is none. */
export function textOf(options: readonly Option[], id: string | undefined): string {
  return options.find((option) => option.id === id)?.text ?? '';
}

/** The case as one of a kind; null for other kinds and for a key of another kind. */
export function caseOfKind<K extends Question['kind']>(one: Case, kind: K): CaseOf<K> | null {
  const { question, key } = one.item;
  return question.kind === kind && key.kind === kind
    ? ({ ...one, question, key } as CaseOf<K>)
    : null;
}

/** The options of a choice or a multiple; null for other kinds and for a key that names no option. */
export function optionsCaseOf(one: Case): OptionsCase | null {
  const { question, key } = one.item;
  if (question.kind !== 'choice' && question.kind !== 'multiple') return null;
  const ids = rightIds(key);
  const texts = (options: typeof question.options) => options.map((option) => option.text);
  const right = texts(question.options.filter((option) => ids.includes(option.id)));
  if (right.length === 0) return null;
  const wrong = texts(question.options.filter((option) => !ids.includes(option.id)));
  return { ...one, stem: question.stem, texts: texts(question.options), right, wrong };
}

function rightIds(key: AnswerKey): string[] {
  return key.kind === 'choice' ? [key.optionId] : key.kind === 'multiple' ? key.optionIds : [];
}

/** A choice question taken apart; null for other kinds and for a key that names no option. */
export function choiceCaseOf(one: Case): ChoiceCase | null {
  const options = one.item.question.kind === 'choice' ? optionsCaseOf(one) : null;
  const answer = options?.right[0];
  if (!options || answer === undefined) return null;
  const { type } = one.slot;
  const ranks = isOrdered(one.slot) ? options.texts.map((text) => rankOf(text, one.slot)) : [];
  return { ...options, answer, type, ranks };
}

/** The one right answer in words: the option, what belongs in the claim, or the typed text. */
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
