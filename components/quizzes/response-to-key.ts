import type { Response } from '@/lib/domain/grading/response';
import type { Question } from '@/lib/domain/questions/question';

/** The response that a key press gives to a question: A to D or 1 to 4, in the order shown. */
export function responseToKey(question: Question, key: string): Response | null {
  const place = 'abcd'.indexOf(key.toLowerCase());
  const at = key.length !== 1 ? -1 : place >= 0 ? place : '1234'.indexOf(key);
  if (at < 0) return null;
  if (question.kind === 'trueFalse' && at < 2) return { kind: 'trueFalse', value: at === 0 };
  const option = question.kind === 'choice' ? question.options[at] : undefined;
  return option ? { kind: 'choice', optionId: option.id } : null;
}
