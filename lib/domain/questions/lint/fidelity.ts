import { contentStems, fold, foldedStandsIn, standsIn, stemOf, wordsOf } from '../../article/words';
import { hedges } from '../../facts/hedges';
import { namesOf, tellingsOf } from '../../facts/names';
import { wordingOf } from '../question';
import type { Case, CaseOf } from './cases';
import { initialsGiven } from './options';

/** The answer, a variant, an alias or its acronym stands in the question. */
export function answerInStem({ bank, item, slot }: Case): boolean {
  const { question } = item;
  if (['trueFalse', 'multiple', 'order', 'match'].includes(question.kind)) return false;
  const text = fold(wordingOf(question));
  if (tellingsOf(bank, slot).some((name) => foldedStandsIn(text, fold(name)))) return true;
  return (
    question.kind === 'cloze' &&
    [question.before, question.after].some((part) => initialsGiven(part, slot.text))
  );
}

/** A cited sentence does not exist, or does not contain the quoted evidence. */
export function evidenceMissing({ bank, item }: Case): boolean {
  return item.facts.some(({ citation: { paragraph, sentence, quote } }) => {
    const passage = bank.article.passages.find(
      (one) => one.paragraph === paragraph && one.sentence === sentence,
    );
    return !passage?.text.includes(quote);
  });
}

/** A fact is hedged and the question states it flatly. */
export function hedgeLost({ asked }: Case): boolean {
  return asked.some(({ fact, text }) => {
    if (fact.certainty !== 'hedged') return false;
    const stems = (sentence: string) => wordsOf(sentence).map(stemOf);
    const inFact = stems(fact.statement).filter((stem) => hedges.includes(stem));
    const inQuestion = stems(text);
    return inFact.length > 0 && !inFact.some((stem) => inQuestion.includes(stem));
  });
}

/** The article says it in somebody's name and neither question nor answer says so. */
export function attributionLost({ asked }: Case): boolean {
  return asked.some(({ fact, slot, text }) => {
    if (fact.attribution === null) return false;
    const said = new Set(contentStems(`${text} ${slot.text}`));
    return !contentStems(fact.attribution).some((stem) => said.has(stem));
  });
}

/** A fact denies something and the question does not. */
export function negationLost({ asked }: Case): boolean {
  const denial =
    /\b(not|never|no|without|fail\w*|avoid\w*|refus\w*|prevent\w*|den(y|ied)|lack\w*)\b|n't\b/i;
  return asked.some(({ fact, text }) => fact.polarity === 'negated' && !denial.test(text));
}

/** A statement says as of when it held and the question has lost it. */
export function asOfMissing({ asked }: Case): boolean {
  return asked.some(({ fact, text }) => {
    const year = fact.statement.match(/\b[Aa]s of [^,]*?(\d{4})/)?.[1];
    return year !== undefined && !text.includes(year);
  });
}

/** The gap is part of a longer name. */
export function gapInName({ bank, question, slot, fact }: CaseOf<'cloze'>): boolean {
  if (!isName(slot.text)) return false;
  const longer = bank.entities
    .flatMap(namesOf)
    .filter((name) => name.length > slot.text.length && standsIn(name, slot.text));
  if (longer.some((name) => fact.statement.includes(name))) return true;
  return (
    /\p{Lu}\p{L}+[ -]$/u.test(question.before.replace(/(^|\. |\? )\p{Lu}\p{L}* $/u, '')) ||
    /^[ -]\p{Lu}/u.test(question.after)
  );
}

const isName = (text: string) => /^\p{Lu}/u.test(text);
