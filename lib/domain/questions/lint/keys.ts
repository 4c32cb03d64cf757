import { around, fold } from '../../article/words';
import type { Bank } from '../../facts/bank';
import { entityNamed, factsHolding } from '../../facts/bank-index';
import { answersOf, namesOf, tellingsOf } from '../../facts/names';
import { readNumber } from '../../facts/written-number';
import { boundOf, isWrong, readQuantity } from '../quantities';
import type { Item } from '../question';
import { isToldElsewhere } from '../reveals';
import { canBeContradicted } from '../true-false';
import type { Asked, Case, CaseOf, OptionsCase } from './cases';

/** The key is not what the fact says in its slot. */
export function keyIsNotTheSlot(one: Case): boolean {
  const { item, fact, slot, bank, asked } = one;
  const { question, key } = item;
  if (key.kind !== question.kind) return true;
  switch (key.kind) {
    case 'trueFalse':
      return (
        !key.value && question.kind === 'trueFalse' && saysTheSame(question.claim, fact.statement)
      );
    case 'choice':
      return !isAnswer(bank, slot, key.answer) || !optionIs(item, key.optionId, key.answer);
    case 'cloze':
    case 'short':
      return !isAnswer(bank, slot, key.answer);
    case 'number':
      return !isAnswer(bank, slot, key.answer) || readNumber(slot.text)?.value !== key.value;
    case 'date':
      return !isAnswer(bank, slot, key.answer) || slot.value !== key.value;
    case 'multiple':
      return (
        new Set(key.optionIds).size !== asked.length ||
        asked.some((_, at) => !isRightOption(one, at, key.optionIds[at]))
      );
    case 'order':
      return (
        question.kind === 'order' &&
        !samePlaces(
          key.ids,
          question.entries.map(({ id }) => id),
          asked.length,
        )
      );
    case 'match':
      return question.kind === 'match' && !pairsAreProved(question, key, asked, bank);
  }
}

const saysTheSame = (a: string, b: string) => fold(a) === fold(b);

function isAnswer(bank: Bank, slot: Asked['slot'], text: string): boolean {
  return answersOf(bank, slot).map(fold).includes(fold(text));
}

function optionIs({ question }: Item, id: string, text: string): boolean {
  return question.kind === 'choice' && question.options.some((o) => o.id === id && o.text === text);
}

/** A right option of a multiple is the answer to its fact's slot, or its fact's whole statement. */
function isRightOption({ item, asked, bank }: Case, at: number, id: string | undefined): boolean {
  const { question } = item;
  const text = question.kind === 'multiple' && question.options.find((o) => o.id === id)?.text;
  const one = asked[at];
  if (!text || !one) return false;
  return isAnswer(bank, one.slot, text) || saysTheSame(text, one.fact.statement);
}

function samePlaces(ids: string[], shown: string[], count: number): boolean {
  return ids.length === count && String(ids.toSorted()) === String(shown.toSorted());
}

/** Every pair is there once, and the fact that proves it names its left side. */
function pairsAreProved(
  question: CaseOf<'match'>['question'],
  key: CaseOf<'match'>['key'],
  asked: Asked[],
  bank: Bank,
): boolean {
  const lefts = key.pairs.map(({ left }) => left);
  const rights = new Set(key.pairs.map(({ right }) => right));
  const shown = question.left.map(({ id }) => id);
  if (!samePlaces(lefts, shown, asked.length) || rights.size < lefts.length) return false;
  return key.pairs.every(({ left, right }, at) => {
    const one = asked[at];
    const text = question.left.find(({ id }) => id === left)?.text ?? '';
    if (!one || !question.right.some(({ id }) => id === right)) return false;
    return [...tellingsOf(bank, one.slot), one.slot.text].some((name) =>
      ` ${fold(text)} `.includes(` ${fold(name)} `),
    );
  });
}

/** An option is right as well: another wording of the key, or true by another fact or by entailment. */
export function moreThanOneRight(one: OptionsCase): boolean {
  const { bank, asked, wrong, texts } = one;
  const right = asked.flatMap(({ slot }) => tellingsOf(bank, slot)).map(fold);
  if (new Set(texts.map(fold)).size < texts.length) return true;
  return wrong.some(
    (text) =>
      right.includes(fold(text)) ||
      isStatement(bank, text) ||
      isEntailed(one, text) ||
      isTrueElsewhere(one, text),
  );
}

/** A false claim is true: the article says it elsewhere, it follows from the fact, or nothing denies it. */
export function falseClaimHolds(one: CaseOf<'trueFalse'>): boolean {
  const { key, question, bank, fact, slot } = one;
  if (key.value) return false;
  if (!canBeContradicted(fact, slot)) return true;
  if (isStatement(bank, question.claim)) return true;
  const wrong = key.swap?.wrong;
  if (wrong === undefined) return false;
  const same = tellingsOf(bank, slot).map(fold).includes(fold(wrong));
  return same || isEntailed(one, wrong) || isTrueElsewhere(one, wrong);
}

/** A claim was worded by hand: whether the fact proves or denies it has to be read. */
export function claimUnchecked({ key, question, fact, slot }: CaseOf<'trueFalse'>): boolean {
  if (key.value) return !saysTheSame(question.claim, fact.statement);
  const gap = around(fact.statement, slot.text);
  return !gap || !key.swap || question.claim !== gap.before + key.swap.wrong + gap.after;
}

function isStatement(bank: Bank, text: string): boolean {
  return factsHolding(bank, text).some(({ statement }) => saysTheSame(statement, text));
}

function isEntailed({ fact, slot }: Case, text: string): boolean {
  const [key, other] = [readQuantity(slot.text), readQuantity(text)];
  if (!key || !other || slot.type === 'date') return false;
  return !isWrong(key.value, other.value, boundOf(fact, slot));
}

function isTrueElsewhere({ bank, fact, slot }: Case, text: string): boolean {
  const entity = entityNamed(bank, text);
  return isToldElsewhere(bank, fact, slot, entity ? namesOf(entity) : [text]);
}
