import { around, contentStems, fold, foldedStandsIn, wordsOf } from '../../article/words';
import type { Bank } from '../../facts/bank';
import { answersOf, entityOf, namesOf, tellingsOf } from '../../facts/names';
import { readNumber } from '../../facts/written-number';
import { initialsOf, isAcronym } from '../form';
import { type Item, wordingOf } from '../question';
import { stateNamed } from '../world/states';
import { type Case, type CaseOf, type ChoiceCase, textOf } from './cases';
import { entityOrNull } from './wordings';

/** The answer, a variant, an alias, its adjective or its acronym stands in the question. */
export function answerInStem(one: Case): boolean {
  const { item } = one;
  const text = fold(wordingOf(item.question));
  if (answersShown(one).some((answer) => foldedStandsIn(text, fold(answer)))) return true;
  return isTyped(item) && (isAdjectiveIn(one) || isNumberIn(one) || areInitialsBesideGap(one));
}

const isTyped = ({ question: { kind } }: Item) =>
  !['trueFalse', 'multiple', 'order', 'match'].includes(kind);

/** Every wording by which a stem would name the answer, or one of several. */
function answersShown({ bank, item: { question, key }, slot }: Case): string[] {
  if (question.kind === 'multiple' && key.kind === 'multiple') {
    const right = key.optionIds.map((id) => textOf(question.options, id));
    return right.flatMap((text) => [text, ...aliasesOf(bank, text)]);
  }
  if (question.kind === 'order') return question.entries.map(({ text }) => text);
  if (question.kind === 'trueFalse' || question.kind === 'match') return [];
  return [...tellingsOf(bank, slot), ...('accept' in key ? key.accept : [])];
}

function aliasesOf(bank: Case['bank'], text: string): string[] {
  const entity = entityOrNull(bank, text);
  return entity ? namesOf(entity) : [];
}

/** "the Russian general" tells that he came from Russia, and "the Tajik president" that it is Tajikistan. */
function isAdjectiveIn({ bank, item, slot }: Case): boolean {
  if (entityOf(bank, slot) === null) return false;
  const text = wordingOf(item.question);
  const asked = new Set(contentStems(text));
  const stems = contentStems(slot.text);
  if (stems.length > 0 && stems.every((stem) => asked.has(stem))) return true;
  const adjectives = text.match(/\p{Lu}\p{L}+/gu) ?? [];
  return slot.type === 'place' && adjectives.some((word) => isAdjectiveOf(bank, word, slot.text));
}

/** A capitalised word that begins like a place, and is no place of its own: Austria is none of Australia. */
function isAdjectiveOf(bank: Bank, word: string, place: string): boolean {
  const [a, b] = [word.toLowerCase(), place.toLowerCase()];
  const stands = entityOrNull(bank, word) !== null || stateNamed(word) !== null;
  return !stands && /(an|ian|ese|ish|i|k|h)$/.test(a) && a.slice(0, 4) === b.slice(0, 4);
}

/** "3" tells "three". */
function isNumberIn({ item: { question, key } }: Case): boolean {
  if (key.kind !== 'number') return false;
  const read = wordsOf(wordingOf(question)).map((word) => readNumber(word)?.value);
  return key.value !== 1 && read.includes(key.value);
}

function areInitialsBesideGap({ item: { question }, slot }: Case): boolean {
  if (question.kind !== 'cloze') return false;
  return [question.before, question.after].some((part) => initialsGiven(part, slot.text));
}

/** The gap is part of a longer name. */
export function gapInName({ bank, question, slot, fact, key }: CaseOf<'cloze'>): boolean {
  if (!isName(slot.text)) return false;
  const longer = bank.entities.flatMap(namesOf).filter((name) => isPartOf(slot.text, name));
  const before = question.before.match(/\p{Lu}\p{L}+ $/u)?.[0];
  const after = question.after.match(/^ \p{Lu}\p{L}+/u)?.[0];
  const joined = [before && before + key.answer, after && key.answer + after].map((one) =>
    fold(one ?? ''),
  );
  return (
    longer.some((name) => fact.statement.includes(name)) ||
    answersOf(bank, slot).some((name) => !/^the /i.test(name) && joined.includes(fold(name))) ||
    /\p{Lu}\p{L}+[ -]$/u.test(question.before.replace(/(^|\. |\? )\p{Lu}\p{L}* $/u, '')) ||
    /^[ -]\p{Lu}/u.test(question.after)
  );
}

/** Whether a text is one part of a longer name; "general secretary of the CSTO" is no name but for its end. */
function isPartOf(text: string, name: string): boolean {
  const rest = around(name, text);
  return rest !== null && isName(`${rest.before}${rest.after}`.replace(/^\P{Lu}+/u, ''));
}

const isName = (text: string) => /^\p{Lu}/u.test(text);

/** A word of the stem stands in the key and in no other option. */
export function repeatedWord({ stem, answer, wrong }: ChoiceCase): boolean {
  const elsewhere = new Set(wrong.flatMap(contentStems));
  const asked = new Set(contentStems(stem));
  return contentStems(answer).some((word) => asked.has(word) && !elsewhere.has(word));
}

/** The key is an acronym whose long form stands in the stem, or the other way round. */
export function initialsCue({ stem, answer, wrong }: ChoiceCase): boolean {
  return initialsGiven(stem, answer) && !wrong.some((text) => initialsGiven(stem, text));
}

/** Whether a text gives an answer away by its initials. */
export function initialsGiven(text: string, answer: string): boolean {
  const name =
    text.match(/\p{Lu}\p{L}+(?:[\s-]+(?:(?:of|and|the|in|for)\s+)*\p{Lu}\p{L}+)+/gu) ?? [];
  const spelled = (initials: string) => initials.length > 1 && initials.includes(answer);
  if (isAcronym(answer)) return name.some((one) => spelled(initialsOf(one)));
  const initials = initialsOf(answer);
  return initials.length > 2 && text.split(/[^\p{L}]+/u).includes(initials);
}

const titles =
  /\b(president|minister|general|king|queen|prince|princess|doctor|professor|captain|mayor|senator|chancellor|secretary|pope|emperor)\b/gi;

/** A title in the stem fits the key alone: "Which president ...?", "President X". */
export function titleCue({ stem, answer, wrong }: ChoiceCase): boolean {
  const asked = (stem.match(titles) ?? []).map((title) => title.toLowerCase());
  const bears = (text: string) => asked.some((title) => wordsOf(text)[0] === title);
  return bears(answer) && !wrong.every(bears);
}

/** A stem or gap ends in "a" or "an", or asks for several where one option is plural: grammar tells the answer. */
export function grammaticalCue({ item }: Case): boolean {
  const { question } = item;
  switch (question.kind) {
    case 'choice':
    case 'short':
      return /\b(a|an)\s*[?:]?$/i.test(question.stem) || numberCue(question.stem, item);
    case 'cloze':
      return /\b(a|an) $/i.test(question.before) || /^['’](?!s)/.test(question.after);
    default:
      return false;
  }
}

/** "Which countries" with one plural option, "which two" with one pair. */
function numberCue(stem: string, { question, key }: Item): boolean {
  if (question.kind !== 'choice' || key.kind !== 'choice') return false;
  const pairs = /\b(which|what) two\b/i.test(stem);
  const several = /\b(which|what) \w+s (are|were|did|do|have)\b/i.test(stem);
  const fits = (text: string) =>
    pairs ? /\band\b|,/.test(text) : several && /\band\b|[^s]s$/.test(text);
  return fits(key.answer) && question.options.filter(({ text }) => fits(text)).length === 1;
}
