import { useCallback, useEffect, useState } from 'react';
import { keep, readKept } from '../delivery/kept';
import type { EditDraft } from './edit-draft';

/** Typed text that is not saved yet, and the fields as they were when typing began. */
export type KeptEdit = { draft: EditDraft; base: EditDraft };

type KeptEdits = Record<string, KeptEdit>;

const keyOf = (setId: string) => `footnote.edits.${setId}`;

/** Whether typed text of a set waits on this device. */
export function hasKeptEdits(setId: string): boolean {
  return readKept(keyOf(setId)) !== null;
}

/**
 * What a teacher typed into the questions of a set and has not saved, by question id. It stays on this
 * device until it is saved or dropped, so that neither a lost connection nor a closed tab loses it.
 */
export function useKeptEdits(setId: string): {
  /** Null until the device has been asked. */
  edits: KeptEdits | null;
  change: (questionId: string, edit: KeptEdit | null) => void;
} {
  const key = keyOf(setId);
  const [edits, setEdits] = useState<KeptEdits | null>(null);
  useEffect(() => setEdits(readKept<KeptEdits>(key) ?? {}), [key]);
  const change = useCallback(
    (questionId: string, edit: KeptEdit | null) => {
      const { [questionId]: _, ...others } = readKept<KeptEdits>(key) ?? {};
      const next = edit ? { ...others, [questionId]: edit } : others;
      keep(key, Object.keys(next).length > 0 ? next : null);
      setEdits(next);
    },
    [key],
  );
  return { edits, change };
}
