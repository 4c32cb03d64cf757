import { contentStems, wordsOf } from '../../article/words';
import { offeredIn, wordingOf } from '../question';
import type { Case, ChoiceCase } from './cases';

/** A choice stem has a blank in it. */
export function blankInStem({ stem }: ChoiceCase): boolean {
  return /_{2,}|\.{4,}|…/.test(stem);
}

/** A claim or an option contains a word that is seldom true: always, never, only, every. */
export function absoluteTerm(one: Case): boolean {
  const absolute =
    /\b(always|never|only|every|all|none|nobody|nothing|completely|entirely|must)\b/i;
  return decided(one).some((text) => absolute.test(text));
}

/** A claim or an option contains a word of which nobody can say what it covers: some, often, many. */
export function vagueTerm(one: Case): boolean {
  const vague =
    /\b(some|many|few|several|often|usually|sometimes|frequently|rarely|generally|various|most)\b(?! \d)/i;
  return decided(one).some((text) => vague.test(text));
}

/** The texts on which a student decides: options, or the claim. */
function decided({ item: { question } }: Case): string[] {
  if (question.kind === 'choice' || question.kind === 'multiple') return offeredIn(question);
  return question.kind === 'trueFalse' ? [question.claim] : [];
}

/** A negation that is easily overlooked, in a stem or a claim. */
export function negativeWithoutEmphasis({ item }: Case): boolean {
  const { question } = item;
  const overlooked = question.kind === 'cloze' ? '' : wordingOf(question);
  const text = [overlooked, ...(question.kind === 'multiple' ? offeredIn(question) : [])].join(' ');
  return /\b(not|never|except)\b|n't\b/.test(text);
}

/** The stem is no question that could be answered with the options covered. */
export function unfocusedStem({ item: { question } }: Case): boolean {
  if (!('stem' in question) || question.kind === 'order' || question.kind === 'match') return false;
  const { stem } = question;
  const asks = /\b(who|whom|whose|what|which|when|where|why|how)\b/i.test(stem);
  const following = /\bwhich of the following\b/i.test(stem);
  return !asks || following || !stem.endsWith('?') || contentStems(stem).length < 1;
}

/** The question says more than it needs: too many words, or a choice stem of several sentences. */
export function gratuitousInformation({ item }: Case): boolean {
  const { question } = item;
  const limit = question.kind === 'cloze' ? 55 : 35;
  const sentences = question.kind !== 'cloze' && /[.!?] \p{Lu}/u.test(wordingOf(question));
  return wordsOf(wordingOf(question)).length > limit || sentences;
}

/** The question leans on words outside itself: "it", "this group", "here". */
export function unclearStem({ item: { question } }: Case): boolean {
  const text = wordingOf(question);
  const pointing = /^(it|they|he|she|this|these|those|that|such|there|here)\b/i;
  return (
    text.trim() === '' ||
    offeredIn(question).some((one) => one.trim() === '') ||
    pointing.test(text) ||
    /\b(the (former|latter)|as mentioned above|see above)\b/i.test(text)
  );
}

/** A gap or stem ends in "a" or "an", or a gap is followed by a bare apostrophe: it tells the answer's form. */
export function grammaticalCue({ item }: Case): boolean {
  const { question } = item;
  switch (question.kind) {
    case 'choice':
    case 'short':
      return /\b(a|an)\s*\??$/i.test(question.stem) || numberCue(question.stem, item);
    case 'cloze':
      return /\b(a|an) $/i.test(question.before) || /^['’](?!s)/.test(question.after);
    default:
      return false;
  }
}

/** "Which countries" with one plural option, "which two" with one pair. */
function numberCue(stem: string, { question, key }: Case['item']): boolean {
  if (question.kind !== 'choice' || key.kind !== 'choice') return false;
  const asked = /\bwhich two\b|\bwhich \w+s (are|were|did|do|have)\b/i.test(stem);
  const many = (text: string) => /\band\b/.test(text) || /[^s]s$/.test(text);
  return asked && question.options.filter((option) => many(option.text)).length === 1;
}
