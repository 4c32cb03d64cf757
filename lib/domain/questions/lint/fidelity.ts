import { contentStems, fold, foldedStandsIn, standsIn, stemOf, wordsOf } from '../../article/words';
import { hedges } from '../../facts/hedges';
import { answersOf, entityOf, namesOf, tellingsOf } from '../../facts/names';
import { intervalOf, overlap } from '../dates';
import { boundOf, isWrong, readQuantity } from '../quantities';
import { wordingOf } from '../question';
import { isToldElsewhere } from '../reveals';
import { answerOf, type Case, type ChoiceCase } from './cases';
import { initialsGiven } from './options';

/** The answer, a variant, an alias or its acronym stands in the question. */
export function answerInStem({ bank, item, slot }: Case): boolean {
  if (item.question.kind === 'trueFalse') return false;
  const text = fold(wordingOf(item.question));
  if (tellingsOf(bank, slot).some((name) => foldedStandsIn(text, fold(name)))) return true;
  return item.question.kind === 'cloze' && clozeInitials(item.question, slot.text);
}

function clozeInitials(question: { before: string; after: string }, answer: string): boolean {
  return [question.before, question.after].some((text) => initialsGiven(text, answer));
}

/** The key is not what the fact says in its slot. */
export function keyIsNotTheSlot({ bank, item, slot, fact }: Case): boolean {
  const { question, key } = item;
  if (key.kind !== question.kind) return true;
  if (question.kind === 'trueFalse') {
    const value = key.kind === 'trueFalse' && key.value;
    return value !== (fold(question.claim) === fold(fact.statement));
  }
  const answer = answerOf(key);
  const right = answersOf(bank, slot).map(fold);
  if (answer === null || !right.includes(fold(answer))) return true;
  return key.kind === 'choice' && !optionIs(question, key.optionId, key.answer);
}

function optionIs(question: Case['item']['question'], id: string, text: string): boolean {
  return question.kind === 'choice' && question.options.some((o) => o.id === id && o.text === text);
}

/** The cited sentence does not exist, or does not contain the quoted evidence. */
export function evidenceMissing({ bank, item }: Case): boolean {
  const { paragraph, sentence, quote } = item.facts[0].citation;
  const passage = bank.article.passages.find(
    (one) => one.paragraph === paragraph && one.sentence === sentence,
  );
  return !passage?.text.includes(quote);
}

/** An option is right as well: another wording of the key, or true by another fact or by entailment. */
export function moreThanOneRight(one: ChoiceCase): boolean {
  const { bank, slot, wrong, texts } = one;
  const right = tellingsOf(bank, slot).map(fold);
  if (new Set(texts.map(fold)).size < texts.length) return true;
  return wrong.some(
    (text) => right.includes(fold(text)) || isEntailed(one, text) || isTrueElsewhere(one, text),
  );
}

function isEntailed({ fact, slot }: Case, text: string): boolean {
  const [key, other] = [readQuantity(slot.text), readQuantity(text)];
  if (!key || !other || slot.type === 'date') return false;
  return !isWrong(key.value, other.value, boundOf(fact, slot));
}

function isTrueElsewhere({ bank, fact, slot }: Case, text: string): boolean {
  const entity = bank.entities.find((e) => namesOf(e).some((name) => fold(name) === fold(text)));
  return isToldElsewhere(bank, fact, slot, entity ? namesOf(entity) : [text]);
}

/** An option is of another type, subtype or form than the key, or stands in the stem. */
export function implausibleDistractor({ bank, slot, stem, wrong }: ChoiceCase): boolean {
  const key = entityOf(bank, slot);
  const anyClass = /^who\b/i.test(stem) || /\b(abbreviation|acronym)\b/i.test(stem);
  const dates =
    slot.type === 'date' && typeof slot.value === 'string' ? intervalOf(slot.value) : null;
  return wrong.some((text) => {
    const entity = bank.entities.find((e) => namesOf(e).some((name) => fold(name) === fold(text)));
    const otherClass =
      key && entity && (entity.type !== key.type || (!anyClass && entity.subtype !== key.subtype));
    const year = /^\d{4}$/.test(text) ? intervalOf(text) : null;
    const within = dates && year && overlap(dates, year);
    return otherClass || within || standsIn(stem, text);
  });
}

/** The fact is hedged and the question states it flatly. */
export function hedgeLost({ fact, item }: Case): boolean {
  if (fact.certainty !== 'hedged') return false;
  const inFact = wordsOf(fact.statement)
    .map(stemOf)
    .filter((stem) => hedges.includes(stem));
  const inQuestion = wordsOf(wordingOf(item.question)).map(stemOf);
  return inFact.length > 0 && !inFact.some((stem) => inQuestion.includes(stem));
}

/** The article says it in somebody's name and neither question nor answer says so. */
export function attributionLost({ fact, item, slot }: Case): boolean {
  if (fact.attribution === null) return false;
  const said = new Set(contentStems(`${wordingOf(item.question)} ${slot.text}`));
  return !contentStems(fact.attribution).some((stem) => said.has(stem));
}

/** The fact denies something and the question does not. */
export function negationLost({ fact, item }: Case): boolean {
  if (fact.polarity !== 'negated') return false;
  const denial =
    /\b(not|never|no|without|fail\w*|avoid\w*|refus\w*|prevent\w*|den(y|ied)|lack\w*)\b|n't\b/i;
  return !denial.test(wordingOf(item.question));
}

/** The statement says as of when it held and the question has lost it. */
export function asOfMissing({ fact, item }: Case): boolean {
  const year = fact.statement.match(/\b[Aa]s of [^,]*?(\d{4})/)?.[1];
  return year !== undefined && !wordingOf(item.question).includes(year);
}

/** The gap is part of a longer name. */
export function gapInName({ bank, item, slot, fact }: Case): boolean {
  const { question } = item;
  if (question.kind !== 'cloze' || !isName(slot.text)) return false;
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
