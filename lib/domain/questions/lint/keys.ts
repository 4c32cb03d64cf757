import { fold, standsIn } from '../../article/words';
import type { Bank } from '../../facts/bank';
import { answersOf, tellingsOf } from '../../facts/names';
import { readNumber } from '../../facts/written-number';
import { boundOf } from '../quantities';
import type { Item } from '../question';
import { precisionOf } from '../typed';
import { type Asked, type Case, type CaseOf, caseOfKind, textOf } from './cases';
import { fillingIn } from './statements';
import { shareSaid } from './wordings';

/** The key is not what the fact says in its slot. */
export function keyIsNotTheSlot(one: Case): boolean {
  const { item, slot, bank } = one;
  const { question, key } = item;
  if (key.kind !== question.kind) return true;
  switch (key.kind) {
    case 'choice':
      return !isAnswer(bank, slot, key.answer) || !isKeyed(item, [key.optionId], [key.answer]);
    case 'multiple':
      return !areRightOptions(one, key.optionIds);
    case 'trueFalse':
      return question.kind === 'trueFalse' && isClaimMiskeyed(one, question.claim, key);
    case 'cloze':
    case 'short':
      return !isAnswer(bank, slot, key.answer);
    case 'number':
      return !isAnswer(bank, slot, key.answer) || !isNumber(one, key);
    case 'date':
      return !isAnswer(bank, slot, key.answer) || !isDate(one, key.value);
    case 'order':
      return isOrderMiskeyed(caseOfKind(one, 'order'));
    case 'match':
      return !arePairsProved(caseOfKind(one, 'match'));
  }
}

function isAnswer(bank: Bank, slot: Asked['slot'], text: string): boolean {
  return answersOf(bank, slot).map(fold).includes(fold(text));
}

/** Whether the ids are those of options with these texts, and all others are explained as wrong ones. */
function isKeyed({ question, key }: Item, ids: string[], texts: string[]): boolean {
  if (!('options' in question) || !('distractors' in key)) return false;
  const wrong = question.options.filter(({ id }) => !ids.includes(id));
  const explained = ({ id, text }: { id: string; text: string }) =>
    key.distractors.filter((one) => one.optionId === id && one.text === text).length === 1;
  return (
    ids.every((id, at) => textOf(question.options, id) === texts[at]) &&
    key.distractors.length === wrong.length &&
    wrong.every(explained)
  );
}

/** A right option of a multiple is the answer to its fact's slot, or its fact's whole statement. */
function areRightOptions({ item, asked, bank }: Case, ids: string[]): boolean {
  const { question } = item;
  if (question.kind !== 'multiple' || new Set(ids).size !== asked.length) return false;
  const texts = ids.map((id) => textOf(question.options, id));
  const isRight = ({ slot, fact }: Asked, at: number) =>
    isAnswer(bank, slot, texts[at] ?? '') || saysTheSame(texts[at] ?? '', fact.statement);
  return isKeyed(item, ids, texts) && asked.every(isRight);
}

export const saysTheSame = (a: string, b: string) => fold(a) === fold(b);

/** A statement keyed as false, one keyed as true with another filling of a slot, or a wrong correction. */
function isClaimMiskeyed(
  { fact, slot, bank }: Case,
  claim: string,
  { value, swap }: CaseOf<'trueFalse'>['key'],
): boolean {
  if (!value)
    return (
      saysTheSame(claim, fact.statement) || (swap !== null && !isAnswer(bank, slot, swap.right))
    );
  return fact.slots.some((one) => {
    const filling = fillingIn(claim, fact, one);
    return filling !== null && !tellingsOf(bank, one).some((name) => standsIn(filling, name));
  });
}

function isNumber({ fact, slot }: Case, key: CaseOf<'number'>['key']): boolean {
  return readNumber(slot.text)?.value === key.value && boundOf(fact, slot) === key.bound;
}

function isDate({ item: { question }, slot }: Case, value: string): boolean {
  return (
    question.kind === 'date' && slot.value === value && precisionOf(slot) === question.precision
  );
}

/** The keyed order is not that of the facts, shows other dates, or is the reverse of what is asked for. */
function isOrderMiskeyed(one: CaseOf<'order'> | null): boolean {
  if (!one) return true;
  const { question, key, asked } = one;
  const shown = question.entries.map(({ id }) => id);
  const backwards = /\b(latest|newest|(most )?recent|last) first\b|\breverse\b/i;
  return (
    !haveSamePlaces(key.ids, shown, asked.length) ||
    backwards.test(question.stem) ||
    String(key.dates) !== String(asked.map(dateOf)) ||
    !areInPlace(
      one,
      key.ids.map((id) => textOf(question.entries, id)),
    )
  );
}

function dateOf({ fact, slot }: Asked): string | undefined {
  return [slot, ...fact.slots].find(({ type }) => type === 'date')?.text;
}

function haveSamePlaces(ids: string[], shown: string[], count: number): boolean {
  return ids.length === count && String(ids.toSorted()) === String(shown.toSorted());
}

/** Every pair is there once, and is proved by a fact that names its left side. */
function arePairsProved(one: CaseOf<'match'> | null): boolean {
  if (!one) return false;
  const { question, key, asked, bank } = one;
  const lefts = key.pairs.map(({ left }) => left);
  const rights = key.pairs.map(({ right }) => right);
  const shown = question.left.map(({ id }) => id);
  if (!haveSamePlaces(lefts, shown, asked.length)) return false;
  if (new Set(rights).size < rights.length) return false;
  if (!rights.every((id) => question.right.some((option) => option.id === id))) return false;
  const isNamed = ({ slot }: Asked, at: number) =>
    tellingsOf(bank, slot).some((name) => standsIn(textOf(question.left, lefts[at]), name));
  return (
    asked.every(isNamed) &&
    areInPlace(
      one,
      rights.map((id) => textOf(question.right, id)),
    )
  );
}

/** Whether no text says more of what another asked fact says than of its own. */
function areInPlace({ asked, bank }: Case, texts: readonly string[]): boolean {
  return texts.every((text, at) => {
    const shares = asked.map(({ fact }) => shareSaid(bank, text, [fact.statement]));
    const own = shares[at] ?? 0;
    return shares.every((share) => share <= own);
  });
}
