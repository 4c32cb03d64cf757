import { Undo2, X } from 'lucide-react';
import { Steps } from '../ui/steps';
import type { CardLabels } from './card-labels';
import { OutboxStatus } from './outbox-status';
import type { OutboxState } from './review-outbox';

type Props = {
  labels: CardLabels;
  homeHref: string;
  canUndo: boolean;
  /** How many cards were rated, of how many. */
  at: number;
  count: number;
  outbox: OutboxState;
  onUndo: () => void;
};

/** The top of a review: leave, progress, where the ratings are, and undo. */
export function ReviewHead({ labels, homeHref, canUndo, at, count, outbox, onUndo }: Props) {
  return (
    <header className="head">
      <a className="icon-btn" href={homeHref} aria-label={labels.stop}>
        <X className="icon" aria-hidden="true" />
      </a>
      <div className="grow stack [--gap:0.4rem]">
        <div className="row between small">
          <b>{labels.position[at]}</b>
          <OutboxStatus outbox={outbox} labels={labels} />
        </div>
        <Steps done={Array.from({ length: count }, (_, step) => step < at)} now={at} />
      </div>
      <button
        type="button"
        className="icon-btn"
        aria-label={labels.undo}
        disabled={!canUndo}
        onClick={onUndo}
      >
        <Undo2 className="icon" aria-hidden="true" />
      </button>
    </header>
  );
}
