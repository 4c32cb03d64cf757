import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useState } from 'react';
import { type Failure, type Outcome, useAct } from '@/components/ui/use-act';
import type { SetEdit } from './set-actions';

/** One change to a draft. */
export type Change<T> = {
  /** What it is about: a question's id, or a part of the page. A failure is shown there. */
  at: string;
  send: (seen: SetEdit) => Promise<Outcome<T>>;
  /** What is said when it is done. */
  said: string;
  after?: (value: T) => void;
};

/** The changes made to a draft: one at a time, what the last one did, and why one was refused. */
export type SetEdits = {
  pending: boolean;
  run: <T>(change: Change<T>) => void;
  /** The last change that was refused or lost, and how to try it again where that may help. */
  failed: { at: string; failure: Failure; retry: (() => void) | null } | null;
  /** What the last change did, once the page shows it. */
  done: string | null;
  /** Takes back what `done` and `failed` say. */
  forget: () => void;
  hush: () => void;
};

/** Sends changes with the revision that the teacher saw; null: the set is published. */
export function useSetEdits(seen: SetEdit | null): SetEdits {
  const router = useRouter();
  const { act, pending, failure, clear } = useAct((send: () => Promise<Outcome<unknown>>) =>
    send(),
  );
  const [done, setDone] = useState<string | null>(null);
  const [last, setLast] = useState<{ at: string; again: () => void } | null>(null);

  // Somebody else was faster: the page shows what they did.
  useEffect(() => {
    if (failure && failure.code !== 'lost' && failure.code !== 'invalid') router.refresh();
  }, [failure, router]);

  function run<T>({ at, send, said, after }: Change<T>) {
    if (!seen || pending) return;
    const again = () =>
      act(
        async () => {
          const outcome = await send(seen);
          if (outcome.ok) after?.(outcome.value);
          return outcome;
        },
        () => setDone(said),
      );
    setLast({ at, again });
    setDone(null);
    again();
  }

  return {
    pending,
    run,
    failed:
      failure && last
        ? { at: last.at, failure, retry: failure.code === 'lost' ? last.again : null }
        : null,
    done: pending ? null : done,
    hush: useCallback(() => setDone(null), []),
    forget: () => {
      clear();
      setDone(null);
    },
  };
}
