import { contentStems, fold, months, wordsOf } from '../../article/words';
import type { Bank } from '../../facts/bank';
import { factsHolding } from '../../facts/bank-index';
import { namesOf } from '../../facts/names';
import { intervalOf, overlap } from '../dates';
import { isToldElsewhere } from '../reveals';
import { deniedIn, tellsOnClaim } from '../touched';
import { isQuantityOrDate } from '../typed';
import { type Case, type CaseOf, textOf } from './cases';
import { initialsGiven } from './giveaways';
import { isSaidOfSame } from './uniqueness';
import { entityOrNull, saysAllOf } from './wordings';

/** A false statement among the options is shown to be false by another option: "July" beside "September". */
export function optionGivesAway({ item, bank, question, key }: CaseOf<'multiple'>): boolean {
  if (deniedIn(item, bank).length === 0) return false;
  const texts = question.options.map(({ text }) => text);
  return key.distractors.some((claim) =>
    tellsOnClaim(
      claim,
      texts.filter((text) => text !== claim.text),
    ),
  );
}

/** Two events to be ordered have no date, or dates that overlap, or stand in the wrong order. */
export function orderUnresolved({ asked }: CaseOf<'order'>): boolean {
  const dates = asked.map(({ fact, slot }) => {
    const value = [slot, ...fact.slots].find((one) => one.type === 'date' && one.value)?.value;
    return typeof value === 'string' ? intervalOf(value) : null;
  });
  return dates.some((date, at) => {
    const next = dates[at + 1];
    return !date || (next && (overlap(date, next) || date.from > next.from));
  });
}

/** Words that say when something was, beside another thing that was. */
const sequence =
  /\b(then|later|finally|afterwards?|subsequently|eventually|previously|meanwhile|at first|in the end|the (next|following|previous) (day|week|month|year)|(right|just|shortly|soon|immediately|days?|weeks?|months?|years?) (after|before))\b/i;

/** An event to be ordered says when it was, or after what. */
export function dateInEntry({ question }: CaseOf<'order'>): boolean {
  const named = months.filter((month) => month !== 'May').join('|');
  const month = new RegExp(`\\b(${named}|May \\d|in May)\\b`);
  return question.entries.some(
    ({ text }) => /\b\d{4}\b/.test(text) || month.test(text) || sequence.test(text),
  );
}

/** Events stand in their right order already, or every pair side by side: whoever leaves all as it is is right. */
export function shownSolved({ item: { question, key } }: Case): boolean {
  if (question.kind === 'order' && key.kind === 'order')
    return String(question.entries.map(({ id }) => id)) === String(key.ids);
  if (question.kind !== 'match' || key.kind !== 'match') return false;
  const right = question.left.map(({ id }) => key.pairs.find(({ left }) => left === id)?.right);
  return right.every((id, at) => question.right[at]?.id === id);
}

/** Two sides of a match share a word, a number or initials that no other pair shares: they can be told by sight. */
export function pairCue({ question, key }: CaseOf<'match'>): boolean {
  const pairs = textsOf(question, key);
  return pairs.some(({ left, right }) => {
    const others = pairs.filter((pair) => pair.right !== right);
    const told = new Set(tellingWords(left));
    const cued = (text: string) =>
      initialsGiven(left, text) ||
      initialsGiven(text, left) ||
      tellingWords(text).some((word) => told.has(word));
    return cued(right) && !others.some((other) => cued(other.right));
  });
}

/** Stems, and the numbers and months that stems leave out. */
function tellingWords(text: string): string[] {
  const names = new Set<string>(months.map((month) => month.toLowerCase()));
  const dates = wordsOf(text).filter((word) => /\d/.test(word) || names.has(word));
  return [...contentStems(text), ...dates];
}

function textsOf(question: CaseOf<'match'>['question'], key: CaseOf<'match'>['key']) {
  return key.pairs.map(({ left, right }) => ({
    left: textOf(question.left, left),
    right: textOf(question.right, right),
  }));
}

/** A right side fits another left side as well: it stands there twice, or the article says so. */
export function ambiguousPair(one: CaseOf<'match'>): boolean {
  const { question, key, asked, bank } = one;
  const repeated = (options: { text: string }[]) =>
    new Set(options.map(({ text }) => fold(text))).size < options.length;
  if (repeated(question.left) || repeated(question.right)) return true;
  const named = question.left.flatMap(({ text }) => entityOrNull(bank, text) ?? []);
  if (new Set(named).size < named.length) return true;
  const pairs = textsOf(question, key);
  const isToldOfOther = asked.some(({ fact, slot }, at) =>
    pairs.some(
      ({ left }, other) =>
        other !== at &&
        (isQuantityOrDate(slot)
          ? isSaidOfSame(bank, fact, slot, left)
          : isToldElsewhere(bank, fact, slot, namesOfSide(bank, left))),
    ),
  );
  return isToldOfOther || fitsAnother(one);
}

function namesOfSide(bank: Bank, left: string): string[] {
  const entity = entityOrNull(bank, left);
  return entity ? namesOf(entity) : [left];
}

/** Whether a fact says all of a right side of a left side that it is not paired with. */
function fitsAnother({ question, key, bank }: CaseOf<'match'>): boolean {
  const pairOf = (id: string) => key.pairs.find(({ right }) => right === id)?.left;
  return question.right.some((right) =>
    question.left.some(
      (left) =>
        left.id !== pairOf(right.id) &&
        namesOfSide(bank, left.text)
          .flatMap((name) => factsHolding(bank, name))
          .some(({ statement }) => saysAllOf(statement, right.text)),
    ),
  );
}
