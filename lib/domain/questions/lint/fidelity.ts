import { contentStems, stemOf, wordsOf } from '../../article/words';
import type { Bound } from '../../facts/fact';
import { readNumber } from '../../facts/written-number';
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

const bounds: Record<Exclude<Bound, 'exact'>, { anywhere: RegExp; before: RegExp }> = {
  about: {
    anywhere: /\b(approximately|roughly|estimated?|or so)\b/i,
    before: /\b(about|around|some|nearly|almost|close to) (\S+)/gi,
  },
  'at-least': {
    anywhere:
      /\b(?<!(not|no) )(more than|at least|upwards of|or more)\b|\b(not|no) (fewer|less) than\b/i,
    before: /\b(over|above) (\S+)/gi,
  },
  'at-most': {
    anywhere:
      /\b(?<!(not|no) )(fewer than|less than|at most|up to|or fewer|or less)\b|\b(not|no) more than\b/i,
    before: /\b(under|below) (\S+)/gi,
  },
};

/** Whether a text says that a number is "about" or "more than" something; "about KSOR" says no such thing. */
function saysBound(text: string, bound: Exclude<Bound, 'exact'>): boolean {
  const { anywhere, before } = bounds[bound];
  const isNumber = (word: string) =>
    /^(how|what|“?_|\p{Sc}?\d)/iu.test(word) || readNumber(word) !== null;
  return (
    anywhere.test(text) || [...text.matchAll(before)].some(([, , word = '']) => isNumber(word))
  );
}

/** A number is "about" or "more than" in the article and not in the question, or the other way round. */
export function boundLost({ asked, item: { question, key } }: Case): boolean {
  if (['short', 'trueFalse', 'order'].includes(question.kind)) return false;
  return asked.some(({ fact, slot, text }) => {
    if (!isQuantity(slot)) return false;
    const bound = boundOf(fact, slot);
    if (bound !== 'exact') return !saysBound(`${text} ${answerOf(key) ?? ''}`, bound);
    return /\b(about|around|roughly|approximately|than|over|at least|at most|up to) how (many|much)\b/i.test(
      text,
    );
  });
}

/** The article says it in somebody's name and neither question nor answer says so. */
export function attributionLost({ asked }: Case): boolean {
  return asked.some(({ fact, slot, text }) => {
    const answer = `${slot.text} ${slot.entity ?? ''}`;
    return fact.attribution !== null && !namesAsSource(text, fact.attribution, answer);
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
