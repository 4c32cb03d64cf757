import type { AnswerKey, Question } from '../questions/question';
import { type Grade, isAnswered, type Response } from './response';
import { sameAnswer } from './same-answer';

const incomplete: Grade = { kind: 'incomplete' };

const graded = (right: boolean): Grade => ({ kind: 'graded', points: right ? 1 : 0 });

/** Grades a response by its key; what does not fit the question was not answered, and is incomplete. */
export function grade(question: Question, key: AnswerKey, response: Response): Grade {
  switch (question.kind) {
    case 'choice': {
      if (key.kind !== 'choice' || response.kind !== 'choice') return incomplete;
      const offered = question.options.some((option) => option.id === response.optionId);
      return offered ? graded(response.optionId === key.optionId) : incomplete;
    }
    case 'trueFalse':
      if (key.kind !== 'trueFalse' || response.kind !== 'trueFalse') return incomplete;
      return graded(response.value === key.value);
    case 'cloze':
      if (key.kind !== 'cloze' || response.kind !== 'cloze') return incomplete;
      return isAnswered(response) ? graded(sameAnswer(response.text, key)) : incomplete;
  }
}
