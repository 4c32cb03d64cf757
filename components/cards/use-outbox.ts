import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { afterPause, onWake } from '../delivery/retry';
import { type OutboxState, type Outcome, ReviewOutbox } from './review-outbox';
import { outboxKeeperOf, sendReview } from './send-review';

type Hear = {
  onSaved: (outcome: Outcome) => void;
  /** Facts whose rating from an earlier visit is still on its way. */
  onRestored: (factIds: ReadonlySet<string>) => void;
};

/** The reviews of a student on this page: where they are, and how to send one. */
export function useOutbox(studentId: string, hear: Hear): [OutboxState, ReviewOutbox] {
  const latest = useRef(hear);
  useEffect(() => {
    latest.current = hear;
  });
  const [outbox] = useState(
    () =>
      new ReviewOutbox({
        keeper: outboxKeeperOf(studentId),
        send: sendReview,
        later: afterPause,
        onSaved: (outcome) => latest.current.onSaved(outcome),
      }),
  );
  useEffect(() => {
    const restored = outbox.restore();
    if (restored.size > 0) latest.current.onRestored(restored);
    const sleep = onWake(() => outbox.flush());
    return () => {
      sleep();
      outbox.stop();
    };
  }, [outbox]);
  return [useSyncExternalStore(outbox.subscribe, outbox.state, outbox.state), outbox];
}
