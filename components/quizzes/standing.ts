import { isAnswered, type Response } from '@/lib/domain/grading/response';
import { understand } from '@/lib/domain/grading/understand';
import type { Question } from '@/lib/domain/questions/question';

/** How far a question is answered; what cannot be read as a number or a date is no answer yet. */
export type Standing = 'answered' | 'unfinished' | 'unreadable' | 'unanswered';

/** How far a response answers its question. */
export function standingOf(question: Question, response: Response | null | undefined): Standing {
  if (!response || !isAnswered(response)) return 'unanswered';
  if (understand(question, response)?.kind === 'unreadable') return 'unreadable';
  if (question.kind !== 'match' || response.kind !== 'match') return 'answered';
  return response.pairs.length < question.left.length ? 'unfinished' : 'answered';
}

/** Whether there is an answer to hand in, whole or in part. */
export function isGiven(standing: Standing): boolean {
  return standing === 'answered' || standing === 'unfinished';
}
