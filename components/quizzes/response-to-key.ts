import type { Response } from '@/lib/domain/grading/response';
import type { Question } from '@/lib/domain/questions/question';
import { toggleOption } from './toggle-option';

/** The 0-based place that a key names, in letters or digits: "b" and "2" are 1; -1 for any other key. */
export function placeOfKey(key: string): number {
  if (key.length !== 1) return -1;
  return Math.max('abcdefghijkl'.indexOf(key.toLowerCase()), '123456789'.indexOf(key));
}

/**
 * The response that a key press gives to a question: A to F or 1 to 6, in the order shown. Where several
 * options can be chosen, it takes a chosen one back.
 */
export function responseToKey(
  question: Question,
  response: Response | undefined,
  key: string,
): Response | null {
  const at = placeOfKey(key);
  if (at < 0) return null;
  if (question.kind === 'trueFalse') return at < 2 ? { kind: 'trueFalse', value: at === 0 } : null;
  if (question.kind !== 'choice' && question.kind !== 'multiple') return null;
  const option = question.options[at];
  if (!option) return null;
  return question.kind === 'choice'
    ? { kind: 'choice', optionId: option.id }
    : toggleOption(question.options, response, option.id);
}
