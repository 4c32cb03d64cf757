import { contentStems, wordsOf } from '../../article/words';
import { offeredIn, type Question, wordingOf } from '../question';
import type { Case } from './cases';
import { leansOutside } from './leaning';

/** A question has a blank in it: in a choice, a claim, or a second one beside a gap. Quoted gaps are meant. */
export function blankInStem({ item: { question } }: Case): boolean {
  const texts =
    question.kind === 'cloze' ? [question.before, question.after] : [wordingOf(question)];
  const unquoted = texts.map((text) => text.replace(/“[^”]*”/g, ''));
  return unquoted.some((text) => /_{2,}|\.{3,}|…|\[\s*\]|\(\s*\)/.test(text));
}

/** A claim or an option contains a word that is seldom true: always, never, only, every. */
export function absoluteTerm(one: Case): boolean {
  const absolute =
    /\b(always|never|only|every|everyone|everybody|all|none|nobody|nothing|completely|entirely|must)\b/i;
  return decided(one).some((text) => absolute.test(text));
}

/** A claim or an option contains a word of which nobody can say what it covers: some, often, many. */
export function vagueTerm(one: Case): boolean {
  const vague =
    /\b(some|many|few|several|often|usually|sometimes|frequently|rarely|generally|various|(?<!\b(at|the) )most)\b(?! \d)/i;
  return decided(one).some((text) => vague.test(text));
}

/** The texts on which a student decides: options, or the claim. */
function decided({ item: { question } }: Case): string[] {
  if (question.kind === 'choice' || question.kind === 'multiple') return offeredIn(question);
  return question.kind === 'trueFalse' ? [question.claim] : [];
}

/** A negation that is easily overlooked, in a stem, a claim or a statement to be judged. */
export function negativeWithoutEmphasis({ item: { question } }: Case): boolean {
  const overlooked = question.kind === 'cloze' ? '' : wordingOf(question);
  const text = [overlooked, ...(question.kind === 'multiple' ? offeredIn(question) : [])].join(' ');
  return /\b(not|never|except|cannot|neither|nor)\b|n['’]t\b/.test(text);
}

const directions = /\b(earliest|latest|first|oldest|newest|last|most recent|chronological)\b/i;

/** The question could not be answered with the options covered, or does not say what to do with them. */
export function unfocusedStem({ item: { question } }: Case): boolean {
  switch (question.kind) {
    case 'trueFalse':
    case 'cloze':
      return false;
    case 'order':
      return !directions.test(question.stem);
    case 'match':
      return contentStems(question.stem).filter((stem) => !empty.has(stem)).length < 1;
    default:
      return !isFocused(question);
  }
}

/** Words that say nothing of what is asked. */
const empty = new Set(
  contentStems(
    'right correct true wrong false statement answer option one choose match belong pair together follow',
  ),
);

function isFocused({ kind, stem }: Extract<Question, { stem: string }>): boolean {
  const asks = /\b(who|whom|whose|what|which|when|where|why|how)\b/i.test(stem);
  const following =
    kind !== 'multiple' &&
    /\bwhich of (the following|these)( statements)? (is|are|was|were)\b/i.test(stem);
  const said = contentStems(stem).filter((one) => !empty.has(one));
  return asks && !following && stem.endsWith('?') && said.length > 0;
}

/** The question says more than it needs: too many words, or a stem of several sentences. */
export function gratuitousInformation({ item: { question } }: Case): boolean {
  const limit = question.kind === 'cloze' ? 55 : 35;
  const sentences = question.kind !== 'cloze' && /[.!?] \p{Lu}/u.test(wordingOf(question));
  return wordsOf(wordingOf(question)).length > limit || sentences;
}

/** The question leans on words outside itself, "it", "this group", "currently", or leaves something empty. */
export function unclearStem({ item: { question } }: Case): boolean {
  const text = wordingOf(question);
  return [text, ...offeredIn(question)].some((one) => one.trim() === '') || leansOutside(text);
}
