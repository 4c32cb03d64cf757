import { Flag } from 'lucide-react';
import type { QuizLabels } from './quiz-labels';

type Props = {
  labels: QuizLabels;
  marked: boolean;
  answered: boolean;
  onMark: () => void;
  onSkip: () => void;
};

/** What else can be done with a question: come back to it, or leave it out for now. */
export function QuizTools({ labels, marked, answered, onMark, onSkip }: Props) {
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
      <p className="small for-keys">{labels.keys}</p>
    </>
  );
}
