import { conceptOf, genericStems } from '../../article/concepts';
import { contentStems, fold, wordsOf } from '../../article/words';
import type { Bank } from '../../facts/bank';
import { entitiesIn, factsHolding, indexOf, outermostEntitiesIn } from '../../facts/bank-index';
import type { Entity, Fact, Slot } from '../../facts/fact';
import { answersOf, entityOf, namesOf } from '../../facts/names';
import { emphasised } from '../choice';
import { type Distractor, wordingOf } from '../question';
import { isToldElsewhere, isToldIn } from '../reveals';
import { canBeContradicted } from '../true-false';
import { isQuantity } from '../typed';
import { isRightAmount } from './amounts';
import type { Case, CaseOf, OptionsCase } from './cases';
import { isRightDate } from './days';
import { otherFillings } from './frames';
import { areStatements, misstatedBy, wrongOptions } from './statements';
import { entityOrNull, isSameAnswer, predicateOf, shareSaid } from './wordings';

/** Another answer is right as well: by another name, another fact, entailment, or the same words of another. */
export function moreThanOneRight(one: OptionsCase): boolean {
  const { bank, asked, wrong, texts } = one;
  if (new Set(texts.map(fold)).size < texts.length) return true;
  if (areStatements(one) && wrongOptions(one).some((option) => isTrueToo(bank, option)))
    return true;
  return wrong.some(
    (text) =>
      isStatement(bank, text) ||
      asked.some(({ fact, slot }) => isRightToo(bank, fact, slot, text)) ||
      isToldByStem(one, text),
  );
}

/** A statement called false that nothing denies, or that follows from the fact that it misstates. */
function isTrueToo(bank: Bank, option: Distractor): boolean {
  const misstated = misstatedBy(bank, option);
  if (!misstated) return false;
  const { fact, slot, filling } = misstated;
  return !canBeContradicted(fact, slot) || isRightToo(bank, fact, slot, filling);
}

/** Whether a text is right where a fact's slot is: another wording of it, or true by another fact. */
function isRightToo(bank: Bank, fact: Fact, slot: Slot, text: string): boolean {
  if (slot.type === 'date') return isRightDate(slot, text) || isSaidOfSame(bank, fact, slot, text);
  if (isQuantity(slot))
    return isRightAmount(fact, slot, text) || isSaidOfSame(bank, fact, slot, text);
  return isSameAnswer(bank, slot, text) || isToldElsewhere(bank, fact, slot, namesIn(bank, text));
}

/** Whether a fact gives the date or number of the same thing: each of two facts tells what the other does. */
export function isSaidOfSame(bank: Bank, fact: Fact, slot: Slot, text: string): boolean {
  const alike = indexOf(bank).slotsByText.get(fold(text.replace(boundAtStart, ''))) ?? [];
  return alike.some(
    (other) =>
      other.fact !== fact &&
      isToldIn(bank, other.fact, fact, slot, [other.slot.text]) &&
      isToldIn(bank, fact, other.fact, other.slot, [slot.text]),
  );
}

const boundAtStart =
  /^(about|around|some|nearly|more than|over|at least|fewer than|less than|at most|up to) /i;

function namesIn(bank: Bank, text: string): string[] {
  const entity = entityOrNull(bank, text);
  return entity ? namesOf(entity) : [text];
}

/** Whether the stem, where it was worded by hand, asks for what another fact says of an option. */
function isToldByStem({ bank, fact, slot, stem, item }: OptionsCase, text: string): boolean {
  if (item.question.kind !== 'choice' || stem === emphasised(slot.ask ?? '')) return false;
  const asked = whatIsAsked(bank, stem);
  const others = namesIn(bank, text).flatMap((name) => factsHolding(bank, name));
  return others.some((other) => other !== fact && isAsked(bank, asked, other.statement));
}

type Asked = { entities: Entity[]; concepts: string[] };

/** Whom a stem names, and what it says of them, the "country" of "which country" apart; its generic words only where it says nothing else. */
function whatIsAsked(bank: Bank, stem: string): Asked {
  const entities = outermostEntitiesIn(bank, stem);
  const stems = predicateOf(bank, stem);
  const telling = stems.filter((one) => !genericStems.has(one));
  return { entities, concepts: (telling.length > 0 ? telling : stems).map(conceptOf) };
}

function isAsked(bank: Bank, { entities, concepts }: Asked, statement: string): boolean {
  const said = new Set(contentStems(statement).map(conceptOf));
  const named = new Set(entitiesIn(bank, statement));
  const kept = concepts.filter((one) => said.has(one)).length;
  return entities.every((one) => named.has(one)) && kept > 0 && kept >= concepts.length * 0.75;
}

/** Whether a fact says the same as a text, in whatever order of words. */
function isStatement(bank: Bank, text: string): boolean {
  const sorted = (sentence: string) => String(wordsOf(sentence).toSorted());
  const [longest] = wordsOf(text).toSorted((a, b) => b.length - a.length);
  if (longest === undefined || wordsOf(text).length < 3) return false;
  return factsHolding(bank, longest).some(({ statement }) => sorted(statement) === sorted(text));
}

/** A false claim is true: the article says it elsewhere, it follows from the fact, or nothing denies it. */
export function falseClaimHolds(one: CaseOf<'trueFalse'>): boolean {
  const { key, question, bank, fact, slot } = one;
  if (key.value) return false;
  if (!canBeContradicted(fact, slot) || isStatement(bank, question.claim)) return true;
  return key.swap !== null && isRightToo(bank, fact, slot, key.swap.wrong);
}

/** What is to be typed is not the only right answer: the article says the very same of another, who is refused. */
export function otherAnswerIsRight({ bank, fact, slot, item: { question, key } }: Case): boolean {
  if (!('accept' in key)) return false;
  const kind = entityOf(bank, slot)?.subtype ?? slot.type;
  // A question that says more than the fact may single one of them out.
  if (shareSaid(bank, wordingOf(question), [fact.statement, kind]) < 0.75) return false;
  const accepted = new Set([key.answer, ...key.accept, ...answersOf(bank, slot)].map(fold));
  return otherFillings(bank, fact, slot).some(({ text }) => !accepted.has(fold(text)));
}
