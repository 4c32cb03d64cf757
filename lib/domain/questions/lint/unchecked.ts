import { around } from '../../article/words';
import type { Bank } from '../../facts/bank';
import { entitiesIn, outermostEntitiesIn } from '../../facts/bank-index';
import type { Slot, SlotType } from '../../facts/fact';
import { numbersIn } from '../../facts/names';
import { emphasised } from '../choice';
import { wordingOf } from '../question';
import { type Case, caseOfKind, optionsCaseOf, textOf } from './cases';
import { saysTheSame } from './keys';
import { areStatements, misstatedBy, wrongOptions } from './statements';
import { predicateOf, saidToo, shareSaid } from './wordings';

/** What is claimed was worded by hand: whether the fact proves or denies it has to be read. */
export function claimUnchecked(one: Case): boolean {
  const { question, key } = one.item;
  if (question.kind === 'trueFalse' && key.kind === 'trueFalse')
    return isClaimReworded(one, question.claim, key.value, key.swap?.wrong);
  const order = caseOfKind(one, 'order');
  if (order)
    return isForeign(
      one,
      order.key.ids.map((id) => textOf(order.question.entries, id)),
    );
  const options = optionsCaseOf(one);
  if (options)
    return (
      areStatements(options) && wrongOptions(one).some((wrong) => !misstatedBy(one.bank, wrong))
    );
  const match = caseOfKind(one, 'match');
  if (!match) return false;
  return isForeign(
    one,
    match.key.pairs.map(({ right }) => textOf(match.question.right, right)),
  );
}

function isClaimReworded(
  { fact, slot }: Case,
  claim: string,
  value: boolean,
  wrong: string | undefined,
): boolean {
  if (value) return !saysTheSame(claim, fact.statement);
  const gap = around(fact.statement, slot.text);
  return !gap || wrong === undefined || claim !== gap.before + wrong + gap.after;
}

/** A text of which nearly half is not in the words of its fact. */
function isForeign({ asked, bank }: Case, texts: readonly string[]): boolean {
  return texts.some((text, at) => {
    const statement = asked[at]?.fact.statement;
    return statement !== undefined && shareSaid(bank, text, [statement]) < 0.6;
  });
}

/** Kinds whose question can stray from the fact that it asks. */
const straying: ReadonlySet<string> = new Set(['choice', 'short', 'cloze', 'number', 'date']);

/** The question was worded by hand and speaks of somebody, some time or something else than its fact. */
export function stemUnchecked(one: Case): boolean {
  const { item, bank, fact, slot } = one;
  const wording = wordingOf(item.question);
  if (!straying.has(item.question.kind) || isOwnWording(one, wording)) return false;
  const told = [fact.statement, slot.ask ?? '', passageOf(one), slot.type, kindIn(one)];
  const known = new Set(told.flatMap((text) => entitiesIn(bank, text)));
  const named = outermostEntitiesIn(bank, wording);
  const isElsewhere = named.length > 0 && !named.some((entity) => known.has(entity));
  if (asksForOtherType(wording, slot)) return true;
  return isElsewhere || isAtOtherTime(wording, told) || isOfOther(bank, wording, told);
}

const interrogatives: [RegExp, SlotType[]][] = [
  [/\bhow (many|much)\b/i, ['number', 'money', 'percent']],
  [/\b(when|(which|what) (year|month|day|date)s?)\b/i, ['date']],
  [/\b(who|whom)\b/i, ['person', 'organisation', 'title', 'term', 'place']],
  [/^where\b/i, ['place', 'organisation', 'event', 'term']],
];

/** Whether a question that asks in one way only, "how many", has an answer of another type. */
function asksForOtherType(wording: string, { type }: Slot): boolean {
  const asked = interrogatives.filter(([words]) => words.test(wording));
  const [only] = asked;
  const others = /\b(which|what|whose|how)\b(?! (many|much|year|month|day|date)s?\b)/i.test(
    wording,
  );
  return asked.length === 1 && only !== undefined && !others && !only[1].includes(type);
}

/** Whether nothing of what a question says of whom it names is in the words of its fact. */
function isOfOther(bank: Bank, wording: string, told: readonly string[]): boolean {
  const predicate = predicateOf(bank, wording);
  return predicate.length > 0 && saidToo(bank, predicate, told).length === 0;
}

/** Whether a question is the fact's own: as the bank asks it, or its statement with a gap. */
function isOwnWording({ slot, fact }: Case, wording: string): boolean {
  const gap = around(fact.statement, slot.text);
  const parts = gap ? [gap.before, gap.after.replace(/\.$/, '')] : [fact.statement];
  return (
    wording === emphasised(slot.ask ?? '') || parts.every((part) => wording.includes(part.trim()))
  );
}

function passageOf({ bank, fact: { citation } }: Case): string {
  const { paragraph, sentence } = citation;
  const passage = bank.article.passages.find(
    (one) => one.paragraph === paragraph && one.sentence === sentence,
  );
  return passage?.text ?? '';
}

/** What the asked entity is: an alliance, a country. */
function kindIn({ bank, slot }: Case): string {
  return bank.entities.find(({ name }) => name === slot.entity)?.subtype ?? '';
}

/** Whether a question gives numbers or years, and none that its fact gives. */
function isAtOtherTime(wording: string, told: readonly string[]): boolean {
  const said = numbersIn(told.join(' '));
  const given = [...numbersIn(wording)];
  return given.length > 0 && said.size > 0 && !given.some((number) => said.has(number));
}
