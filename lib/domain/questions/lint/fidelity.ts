import { contentStems, stemOf, wordsOf } from '../../article/words';
import type { Bound } from '../../facts/fact';
import { isForThisArticleOnly } from '../article-only';
import { boundOf } from '../quantities';
import { wordingOf } from '../question';
import { isQuantity } from '../typed';
import { type Asked, answerOf, type Case } from './cases';
import { distanceOf } from './hedging';
import { namesAsSource } from './saying';

/** A fact stands back from what it says, with "reportedly" or "might", and the question states it flatly. */
export function hedgeLost({ asked }: Case): boolean {
  return asked.some(
    ({ fact, text }) =>
      fact.certainty === 'hedged' && distanceOf(text) < distanceOf(fact.statement),
  );
}

const boundWords: Record<Exclude<Bound, 'exact'>, RegExp> = {
  about:
    /\b(about|around|some|nearly|almost|roughly|approximately|approximate|estimated?|close to)\b/i,
  'at-least':
    /\b(?<!(not|no) )(more than|over|above|at least|upwards of|exceed\w*|or more)\b|\b(not|no) (fewer|less) than\b/i,
  'at-most':
    /\b(?<!(not|no) )(fewer than|less than|under|below|at most|up to|or fewer|or less)\b|\b(not|no) more than\b/i,
};

const boundInQuestion =
  /\b(about|around|roughly|approximately|more than|over|at least|fewer than|less than|at most|up to) (how many|how much|what number)\b/i;

/** A number is "about" or "more than" in the article and not in the question, or the other way round. */
export function boundLost({ asked, item: { question, key } }: Case): boolean {
  if (question.kind === 'short' || question.kind === 'trueFalse') return false;
  return asked.some(({ fact, slot, text }) => {
    if (!isQuantity(slot)) return false;
    const bound = boundOf(fact, slot);
    if (bound === 'exact') return boundInQuestion.test(text);
    return !boundWords[bound].test(`${text} ${answerOf(key) ?? ''}`);
  });
}

/** The article says it in somebody's name and neither question nor answer says so. */
export function attributionLost({ asked }: Case): boolean {
  return asked.some(({ fact, slot, text }) => {
    const said = `${text} ${slot.text} ${slot.entity ?? ''}`;
    return fact.attribution !== null && !namesAsSource(said, fact.attribution);
  });
}

/** The answer is right by this article only, and the question does not say that it goes by the article. */
export function scopeLost({ slot, item: { question } }: Case): boolean {
  if (!['choice', 'short', 'cloze'].includes(question.kind)) return false;
  const says = /\baccording to\b|\b(the|this) (article|text|reader|report)\b/i;
  return isForThisArticleOnly(slot) && !says.test(wordingOf(question));
}

const denials = /\b(not|never|no|nobody|none|neither|nor|cannot|without|except)\b|n['’]t\b/i;
const refusals =
  /\b(fail|avoid|refus|prevent|den(y|ie)|lack|declin|reject|abstain|oppos|forb[ai]d)\w*/gi;
const strongDenials = /\b(not|never|cannot|except)\b|n['’]t\b/i;

/** The question affirms what the fact denies, or denies what it affirms. */
export function negationLost({ asked }: Case): boolean {
  return asked.some((one) => (isDenied(one) ? isAffirmed(one) : isDeniedByQuestion(one)));
}

const isDenied = ({ fact }: Asked) => fact.polarity === 'negated' || denials.test(fact.statement);

/**
 * "did not prevent" needs a denial that is not the "prevent" itself. Where the fact as a whole affirms
 * something, only a question that keeps the denied verb has to keep its "not".
 */
function isAffirmed({ fact, text }: Asked): boolean {
  if (denials.test(text)) return false;
  const inFact = denials.test(fact.statement) ? (fact.statement.match(refusals) ?? []) : [];
  const own = new Set(inFact.map((word) => stemOf(word.toLowerCase())));
  if ((text.match(refusals) ?? []).some((word) => !own.has(stemOf(word.toLowerCase()))))
    return false;
  return fact.polarity === 'negated' || keepsDeniedVerb(fact.statement, text);
}

function keepsDeniedVerb(statement: string, text: string): boolean {
  const after = statement.split(denials).at(-1) ?? '';
  const [verb] = contentStems(after);
  return verb !== undefined && wordsOf(text).map(stemOf).includes(verb);
}

function isDeniedByQuestion({ fact, slot, text }: Asked): boolean {
  const inFact = `${fact.statement} ${slot.ask ?? ''}`;
  return strongDenials.test(text) && !denials.test(inFact) && inFact.match(refusals) === null;
}

/** A statement says as of when it held and the question has lost it, or has kept another date only. */
export function asOfMissing({ asked }: Case): boolean {
  return asked.some(({ fact, text }) => {
    const [phrase, year] = fact.statement.match(/\b[Aa]s of [^,]*?(\d{4})/) ?? [];
    if (phrase === undefined || year === undefined) return false;
    const others = fact.statement.replace(phrase, '').match(/\p{Lu}\p{L}+ \d{4}\b/gu) ?? [];
    const months = others.filter((month) => !phrase.includes(month));
    return !wordsOf(months.reduce((left, month) => left.replaceAll(month, ''), text)).includes(
      year,
    );
  });
}
