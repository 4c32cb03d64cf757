import { editDistance } from '../article/edit-distance';
import type { TypedKey } from '../questions/question';
import { contrasts } from './contrast';
import { answerWords, writtenForm } from './written-form';

/**
 * Whether a typed text is the answer or an accepted variant, whatever its spelling habits, or one or two
 * slips away from it; a name with its abbreviation in brackets is, where both are.
 */
export function sameAnswer(text: string, key: TypedKey): boolean {
  if (isWording(text, key)) return true;
  const both = text.match(/^([^()]+)\(([^()]+)\)\s*$/u);
  if (both) return both.slice(1).every((part) => sameAnswer(part, key));
  return sameWording(text.replace(courtesy, ''), key) || sameWording(text, key);
}

/** How people are addressed before their name. */
const courtesy = /^\s*(?:mrs?|ms|mx|dr|sir|president|general|gen)\.?\s+(?=\p{Lu})/iu;

function sameWording(text: string, key: TypedKey): boolean {
  if (isWording(text, key)) return true;
  const given = writtenForm(text);
  const answers = [key.answer, ...key.accept];
  const slips = Math.min(...answers.map((answer) => slipsFrom(answer, text)));
  if (slips === Infinity) return false;
  return key.confusable.every((name) => editDistance(writtenForm(name), given, slips) > slips);
}

/** Whether a typed text is the answer or an accepted variant but for its spelling habits. */
export function isWording(text: string, key: Pick<TypedKey, 'answer' | 'accept'>): boolean {
  const given = writtenForm(text);
  return [key.answer, ...key.accept].some((answer) => writtenForm(answer) === given);
}

/** Slips between an answer and a text, or infinity where they are too many or change the meaning. */
function slipsFrom(answer: string, text: string): number {
  const right = writtenForm(answer);
  const allowed = allowedSlips(right);
  const slips = allowed === 0 ? Infinity : editDistance(right, writtenForm(text), allowed);
  const [words, typed] = [answerWords(answer), answerWords(text)];
  if (slips > allowed || contrasts(words, typed) || isAnotherWord(words, typed)) return Infinity;
  return slips;
}

/**
 * Whether one of the words is another word rather than a slip: it begins with another letter, or is two
 * slips away though it is not long. Words that run together are left to the whole.
 */
function isAnotherWord(answer: string[], given: string[]): boolean {
  if (answer.length !== given.length) return false;
  return answer.some((word, at) => {
    const typed = given[at] ?? '';
    const allowed = word.length >= 10 ? 2 : word.length >= 4 ? 1 : 0;
    return word !== typed && (word[0] !== typed[0] || editDistance(word, typed, allowed) > allowed);
  });
}

/** One slip from 6 letters on, two from 12 on; none in what contains a digit. */
function allowedSlips(answer: string): 0 | 1 | 2 {
  if (/\p{N}/u.test(answer)) return 0;
  const letters = answer.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 12 ? 2 : letters >= 6 ? 1 : 0;
}
