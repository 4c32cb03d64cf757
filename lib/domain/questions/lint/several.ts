import { contentStems, fold, months } from '../../article/words';
import { entityNamed } from '../../facts/bank-index';
import { namesOf } from '../../facts/names';
import { intervalOf, overlap } from '../dates';
import { isToldElsewhere } from '../reveals';
import { deniedIn, tellsOnClaim } from '../touched';
import type { Case, CaseOf } from './cases';
import { initialsGiven } from './options';

/** Too few or too many things to choose, order or match, or none that is right or wrong. */
export function optionCount({ item: { question, key } }: Case): boolean {
  const outside = (count: number, least: number, most: number) => count < least || count > most;
  switch (question.kind) {
    case 'choice':
      return outside(question.options.length, 3, 4);
    case 'multiple': {
      const right = key.kind === 'multiple' ? key.optionIds.length : 0;
      const { length } = question.options;
      return outside(length, 4, 6) || right < 2 || right >= length;
    }
    case 'order':
      return outside(question.entries.length, 3, 6);
    case 'match':
      return outside(question.left.length, 4, 6) || question.right.length < question.left.length;
    default:
      return false;
  }
}

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

/** An event to be ordered says when it was. */
export function dateInEntry({ question }: CaseOf<'order'>): boolean {
  const month = new RegExp(`\\b(${months.filter((m) => m !== 'May').join('|')}|May \\d|in May)\\b`);
  return question.entries.some(({ text }) => /\b\d{4}\b/.test(text) || month.test(text));
}

/** Two sides of a match share a word or initials that no other pair shares: they can be told by sight. */
export function pairCue({ question, key }: CaseOf<'match'>): boolean {
  const pairs = textsOf(question, key);
  return pairs.some(({ left, right }) => {
    const others = pairs.filter((pair) => pair.right !== right);
    const cued = (text: string) =>
      initialsGiven(left, text) ||
      initialsGiven(text, left) ||
      contentStems(left).some((stem) => contentStems(text).includes(stem));
    return cued(right) && !others.some((other) => cued(other.right));
  });
}

function textsOf(question: CaseOf<'match'>['question'], key: CaseOf<'match'>['key']) {
  const text = (options: { id: string; text: string }[], id: string) =>
    options.find((option) => option.id === id)?.text ?? '';
  return key.pairs.map(({ left, right }) => ({
    left: text(question.left, left),
    right: text(question.right, right),
  }));
}

/** A right side fits another left side as well: it stands there twice, or the article says so. */
export function ambiguousPair({ question, key, asked, bank }: CaseOf<'match'>): boolean {
  const repeated = (options: { text: string }[]) =>
    new Set(options.map(({ text }) => fold(text))).size < options.length;
  if (repeated(question.left) || repeated(question.right)) return true;
  const pairs = textsOf(question, key);
  return asked.some(({ fact, slot }, at) =>
    pairs.some(({ left }, other) => {
      if (other === at) return false;
      const entity = entityNamed(bank, left);
      return isToldElsewhere(bank, fact, slot, entity ? namesOf(entity) : [left]);
    }),
  );
}
