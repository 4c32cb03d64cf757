import { editDistance } from '../article/edit-distance';
import type { TypedKey } from '../questions/question';
import { contrasts } from './contrast';
import { answerWords, writtenForm } from './written-form';

/** Whether a typed text is the answer or an accepted variant, whatever its spelling habits, or one or two slips away from it. */
export function sameAnswer(text: string, key: TypedKey): boolean {
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
  if (slips > allowed || contrasts(answerWords(answer), answerWords(text))) return Infinity;
  return slips;
}

/** One slip from 6 letters on, two from 12 on; none in what contains a digit. */
function allowedSlips(answer: string): 0 | 1 | 2 {
  if (/\p{N}/u.test(answer)) return 0;
  const letters = answer.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 12 ? 2 : letters >= 6 ? 1 : 0;
}
