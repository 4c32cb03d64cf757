import type { AnswerKey, Question } from '../questions/question';
import { pointsForChosen, pointsForOrder, pointsForPairs } from './partial-credit';
import { type Grade, isAnswered, type Response } from './response';
import { sameAnswer } from './same-answer';
import { pointsForDate } from './typed-date';
import { pointsForNumber } from './typed-number';

const incomplete: Grade = { kind: 'incomplete' };

const graded = (points: number): Grade => ({ kind: 'graded', points });
const gradedIf = (right: boolean) => graded(right ? 1 : 0);
const gradedUnlessNull = (points: number | null) => (points === null ? incomplete : graded(points));

/** Grades a response by its key; what does not fit the question was not answered, and is incomplete. */
export function grade(question: Question, key: AnswerKey, response: Response): Grade {
  if (!isAnswered(response)) return incomplete;
  switch (question.kind) {
    case 'choice': {
      if (key.kind !== 'choice' || response.kind !== 'choice') return incomplete;
      const offered = question.options.some((option) => option.id === response.optionId);
      return offered ? gradedIf(response.optionId === key.optionId) : incomplete;
    }
    case 'trueFalse':
      if (key.kind !== 'trueFalse' || response.kind !== 'trueFalse') return incomplete;
      return gradedIf(response.value === key.value);
    case 'cloze':
      if (key.kind !== 'cloze' || response.kind !== 'cloze') return incomplete;
      return gradedIf(sameAnswer(response.text, key));
    case 'short':
      if (key.kind !== 'short' || response.kind !== 'short') return incomplete;
      return gradedIf(sameAnswer(response.text, key));
    case 'number':
      if (key.kind !== 'number' || response.kind !== 'number') return incomplete;
      return gradedUnlessNull(pointsForNumber(question, key, response));
    case 'date':
      if (key.kind !== 'date' || response.kind !== 'date') return incomplete;
      return gradedUnlessNull(pointsForDate(question, key, response));
    case 'multiple':
      if (key.kind !== 'multiple' || response.kind !== 'multiple') return incomplete;
      return gradedUnlessNull(pointsForChosen(question, key, response.optionIds));
    case 'order':
      if (key.kind !== 'order' || response.kind !== 'order') return incomplete;
      return gradedUnlessNull(pointsForOrder(question, key, response.ids));
    case 'match':
      if (key.kind !== 'match' || response.kind !== 'match') return incomplete;
      return gradedUnlessNull(pointsForPairs(question, key, response.pairs));
  }
}
