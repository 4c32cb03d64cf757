import type { Response } from '@/lib/domain/grading/response';
import type { AnswerKey } from '@/lib/domain/questions/question';

/** What a student answers who knows everything. */
export function rightAnswer(key: AnswerKey): Response {
  switch (key.kind) {
    case 'choice':
      return { kind: 'choice', optionId: key.optionId };
    case 'multiple':
      return { kind: 'multiple', optionIds: key.optionIds };
    case 'trueFalse':
      return { kind: 'trueFalse', value: key.value };
    case 'order':
      return { kind: 'order', ids: key.ids };
    case 'match':
      return { kind: 'match', pairs: key.pairs };
    case 'date':
      return { kind: 'date', text: key.answer, dayFirst: true };
    default:
      return { kind: key.kind, text: key.answer };
  }
}
