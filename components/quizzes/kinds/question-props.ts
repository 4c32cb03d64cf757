import type { Ref } from 'react';
import type { Response } from '@/lib/domain/grading/response';
import type { Question, QuestionKind } from '@/lib/domain/questions/question';
import type { QuizLabels } from '../quiz-labels';

/** What a question of some kind is drawn from, and how its answer is given. */
export type QuestionProps<K extends QuestionKind = QuestionKind> = {
  question: Extract<Question, { kind: K }>;
  /** Names the controls; the question's id. */
  name: string;
  /** Where the question stands and what it is worth, for those who hear it. */
  position: string;
  response: Response | undefined;
  labels: QuizLabels;
  heading: Ref<HTMLHeadingElement>;
  onAnswer: (response: Response) => void;
  /** The student has finished typing. */
  onSettle: () => void;
};
