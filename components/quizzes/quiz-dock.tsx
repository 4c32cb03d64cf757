import { ArrowLeft } from 'lucide-react';
import type { QueueState } from './answer-queue';
import type { QuizLabels } from './quiz-labels';
import { SaveStatus } from './save-status';
import type { HandInState } from './use-hand-in';

type Props = {
  labels: QuizLabels;
  at: number;
  count: number;
  unanswered: number;
  answers: QueueState;
  handing: HandInState;
  resultsHref: string;
  onGo: (to: number) => void;
  onHandIn: () => void;
};

/** The foot of a quiz: where the answers are, back, and the one next thing to do. */
export function QuizDock({
  labels,
  at,
  count,
  unanswered,
  answers,
  handing,
  resultsHref,
  ...on
}: Props) {
  const busy = handing.at === 'waiting' || handing.at === 'sending';
  if (answers.closed !== null)
    return (
      <footer className="dock">
        <a className="btn big" href={resultsHref}>
          {labels.toResults}
        </a>
      </footer>
    );
  return (
    <footer className="dock">
      <div className="stack [--gap:0.5rem]">
        <SaveStatus answers={answers} labels={labels} />
        {handing.at === 'waiting' && answers.waiting > 0 && (
          <p className="small" role="status">
            {labels.handInWaits[answers.waiting]}
          </p>
        )}
        <div className="dock-row">
          {at > 0 && (
            <button
              type="button"
              className="btn plain icon-only"
              aria-label={labels.previous}
              onClick={() => on.onGo(at - 1)}
            >
              <ArrowLeft className="icon" aria-hidden="true" />
            </button>
          )}
          {at < count ? (
            <button type="button" className="btn big" onClick={() => on.onGo(at + 1)}>
              {at === count - 1 ? labels.check : labels.next}
            </button>
          ) : (
            <button
              type="button"
              className="btn big"
              aria-disabled={busy}
              onClick={() => !busy && on.onHandIn()}
            >
              {busy ? labels.handingIn : labels.handIn[unanswered]}
            </button>
          )}
        </div>
      </div>
    </footer>
  );
}
