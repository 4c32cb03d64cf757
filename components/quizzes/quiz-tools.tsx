import { Flag } from 'lucide-react';
import type { QuestionKind } from '@/lib/domain/questions/question';
import type { QuizLabels } from './quiz-labels';

type Props = {
  labels: QuizLabels;
  kind: QuestionKind;
  marked: boolean;
  answered: boolean;
  onMark: () => void;
  onSkip: () => void;
};

/** What else can be done with a question: come back to it, or leave it out for now. */
export function QuizTools({ labels, kind, marked, answered, onMark, onSkip }: Props) {
  return (
    <>
      <div className="row between">
        <button type="button" className="btn bare" onClick={onMark}>
          <Flag className={marked ? 'icon fill-current' : 'icon'} aria-hidden="true" />
          {marked ? labels.marked : labels.mark}
        </button>
        {!answered && (
          <button type="button" className="btn bare" onClick={onSkip}>
            {labels.skip}
          </button>
        )}
      </div>
      <p className="small for-keys">{labels.keys[kind]}</p>
    </>
  );
}
