import type { AnswerKey, Question } from '@/lib/domain/questions/question';

/** How marks are worked out by hand where a part of an answer counts, in marks. */
export type MarksRule =
  | { kind: 'multiple'; right: number; wrong: number }
  /** For every two entries that stand in the wrong order. */
  | { kind: 'order'; off: number }
  | { kind: 'match'; pair: number };

/**
 * The rule of lib/domain/grading/partial-credit.ts for somebody with a pencil; null where an answer is
 * right or wrong as a whole. Twice the share of ordered pairs less 1 is the same as all marks less twice
 * the share of pairs in the wrong order.
 */
export function marksRuleOf(question: Question, key: AnswerKey, points: number): MarksRule | null {
  if (question.kind === 'multiple' && key.kind === 'multiple') {
    const right = key.optionIds.length;
    return {
      kind: 'multiple',
      right: points / right,
      wrong: points / Math.max(1, question.options.length - right),
    };
  }
  if (question.kind === 'order') {
    const count = question.entries.length;
    return { kind: 'order', off: (2 * points) / Math.max(1, (count * (count - 1)) / 2) };
  }
  if (question.kind === 'match') return { kind: 'match', pair: points / question.left.length };
  return null;
}
