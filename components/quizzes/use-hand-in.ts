import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';

export type HandIn = (input: {
  attemptId: string;
}) => Promise<{ ok: true } | { ok: false; message: string }>;

/** How far handing in has come. */
export type HandInState =
  | { at: 'idle' | 'waiting' | 'sending' }
  | { at: 'failed'; message: string };

/** Handing an attempt in: asked for once, it waits until every answer is saved, then goes on to the result. */
export function useHandIn(options: {
  attemptId: string;
  handIn: HandIn;
  waiting: number;
  resultsHref: string;
  unreachable: string;
}): [HandInState, () => void] {
  const { attemptId, handIn, waiting, resultsHref, unreachable } = options;
  const router = useRouter();
  const [state, setState] = useState<HandInState>({ at: 'idle' });
  useEffect(() => {
    if (state.at !== 'waiting' || waiting > 0) return;
    setState({ at: 'sending' });
    handIn({ attemptId }).then(
      (result) => {
        if (result.ok) router.replace(resultsHref);
        else setState({ at: 'failed', message: result.message });
      },
      () => setState({ at: 'failed', message: unreachable }),
    );
  }, [state, waiting, attemptId, handIn, resultsHref, router, unreachable]);
  return [state, () => setState({ at: 'waiting' })];
}
