import { useEffect, useState, useSyncExternalStore } from 'react';
import { afterPause, onWake } from '../delivery/retry';
import { AnswerQueue, type QueueState } from './answer-queue';
import { keeperOf, sendAnswer } from './send-answer';

type Saved = ConstructorParameters<typeof AnswerQueue>[0]['saved'];

/** The answers of an attempt on this page: what they are, where they are, and how to give one. */
export function useAnswers(attemptId: string, saved: Saved): [QueueState, AnswerQueue] {
  const [queue] = useState(
    () =>
      new AnswerQueue({
        saved,
        keeper: keeperOf(attemptId),
        send: (answer) => sendAnswer(attemptId, answer),
        later: afterPause,
      }),
  );
  useEffect(() => {
    queue.restore();
    const sleep = onWake(() => queue.flush());
    return () => {
      sleep();
      queue.flush();
      queue.stop();
    };
  }, [queue]);
  return [useSyncExternalStore(queue.subscribe, queue.state, queue.state), queue];
}
