import { contentStems } from '../../article/words';

const pointing = /^(it|they|he|she|this|these|those|that|such|there|here)\b/i;
const backwards = /\b(the (former|latter)|as mentioned above|see above)\b/i;

/** Time that is counted from the day of reading. */
const reading =
  /\b(currently|nowadays|today|yesterday|tomorrow|now|so far|at (the moment|present)|recently|(last|this|next) (week|month|year|spring|summer|autumn|fall|winter)|ago)\b/i;

/** Whether a question leans on something outside itself: a name said before, a thing pointed at, today. */
export function leansOutside(text: string): boolean {
  return (
    [pointing, backwards, reading].some((words) => words.test(text)) ||
    hasLostPronoun(text) ||
    pointsAtNothing(text)
  );
}

/** "Which country did he help?" and "Which country hosted it?": nobody is named before, so it may be anyone. */
function hasLostPronoun(text: string): boolean {
  const inverted =
    /\b(?:did|does|do|was|were|is|are|had|has|have|would|will|could|can) (?:it|he|she|they|his|her|its|their)\b/i;
  const object = /\b(?:it|him|them)\W*$/i;
  return [inverted, object].some((shape) => {
    const found = shape.exec(text);
    return found !== null && !namesSomething(text.slice(0, found.index));
  });
}

const opening =
  /^(who|whom|whose|what|which|when|where|why|how|in|on|at|from|to|by|for|about|after|before|near|during|with|against|besides)\b/i;

/** Whether a text has a name, or a noun with its article, that a pronoun can stand for. */
const namesSomething = (text: string) => /\p{Lu}|\b(the|an?)\b/u.test(text.replace(opening, ''));

/** "this summit" where no summit is named before it. */
function pointsAtNothing(text: string): boolean {
  const pointers = /\b(?:this|these|those) (\p{L}+)|\bthat (\p{Ll}+)\?$/giu;
  for (const found of text.matchAll(pointers)) {
    const noun = found[1] ?? found[2] ?? '';
    if (/^(article|text|reader|report)s?$/i.test(noun) || offers(text, found.index)) continue;
    const [stem] = contentStems(noun);
    if (stem && !contentStems(text.slice(0, found.index)).includes(stem)) return true;
  }
  return false;
}

/** "Which of these countries", "Put these events in order": they stand below. */
const offers = (text: string, at: number) =>
  /\b((which|who|what|order)( \p{L}+)? of|put|match|order|arrange|sort) $/iu.test(
    text.slice(0, at),
  );
