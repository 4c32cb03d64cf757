import { X } from 'lucide-react';
import { Steps } from '../ui/steps';
import type { QuizLabels } from './quiz-labels';

type Props = {
  labels: QuizLabels;
  leaveHref: string;
  /** 0-based place of the question, or the number of questions in the overview. */
  at: number;
  answered: boolean[];
  onOverview: () => void;
};

/** The top of a quiz: leave, progress, and the way to the overview. */
export function QuizHead({ labels, leaveHref, at, answered, onOverview }: Props) {
  const inOverview = at >= answered.length;
  return (
    <header className="head">
      <a className="icon-btn" href={leaveHref} aria-label={labels.leave}>
        <X className="icon" aria-hidden="true" />
      </a>
      <div className="grow stack [--gap:0.4rem]">
        <p className="small">
          <b>{inOverview ? labels.checkAndHandIn : labels.position[at]}</b> {labels.worth[at]}
        </p>
        <Steps done={answered} now={at} />
      </div>
      {!inOverview && (
        <button type="button" className="btn bare" onClick={onOverview}>
          {labels.overview}
        </button>
      )}
    </header>
  );
}
