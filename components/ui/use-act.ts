'use client';

import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';

/** Why something was not done: a message for the reader, and messages by field. */
export type Failure = { code: string; message: string; fields: Record<string, string> };

/** What a server action gives back. */
export type Outcome<T> = { ok: true; value: T } | ({ ok: false } & Failure);

/** An action with its pending state and its last failure; `then` runs when it has succeeded. */
export function useAct<I, T>(action: (input: I) => Promise<Outcome<T>>) {
  const t = useTranslations('ui');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [pending, start] = useTransition();
  const act = (input: I, then?: (value: T) => void) =>
    start(async () => {
      const outcome = await action(input).catch(
        () => ({ ok: false, code: 'lost', message: t('lost'), fields: {} }) as const,
      );
      setFailure(outcome.ok ? null : outcome);
      if (outcome.ok) then?.(outcome.value);
    });
  return { act, pending, failure, clear: () => setFailure(null) };
}
