import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { SetQuestion } from '@/lib/domain/questions/edit-set';
import { changeOf } from './edit-draft';
import { rowId } from './row-id';
import type { SetActions } from './set-actions';
import { useFocusLater } from './use-focus-later';
import { type KeptEdit, useKeptEdits } from './use-kept-edits';
import type { SetEdits } from './use-set-edits';

export type DraftInput = {
  setId: string;
  questions: SetQuestion[];
  edits: SetEdits;
  actions: SetActions;
  onChoose: (questionId: string) => void;
};

export type Draft = ReturnType<typeof useDraft>;

/** What a teacher does to the questions of a draft: edit one, exchange it, take it out, and go back. */
export function useDraft({ setId, questions, edits, actions, onChoose }: DraftInput) {
  const t = useTranslations('sets');
  const focusLater = useFocusLater();
  const kept = useKeptEdits(setId);
  const [editing, setEditing] = useResumed(kept.edits, questions, onChoose);

  const close = (id: string) => {
    kept.change(id, null);
    setEditing(null);
    focusLater(`#${rowId(id)} [data-act="edit"]`);
  };

  return {
    edits,
    kept,
    editing,
    close,
    open: (id: string) => {
      setEditing(id);
      focusLater(`#${rowId(id)} :is(textarea, input)`);
    },
    save: (id: string, place: number, { draft, base }: KeptEdit) =>
      edits.run({
        at: id,
        send: (seen) =>
          actions.editQuestion({
            ...seen,
            questionId: id,
            change: changeOf(draft, base),
            points: Number(draft.points),
          }),
        said: t('changed', { place }),
        after: () => close(id),
      }),
    /** Another question in the place of one: about the same fact, or about another. */
    exchange: (id: string, place: number, how: 'regenerate' | 'replace') =>
      edits.run({
        at: id,
        send: (seen) => actions[`${how}Question`]({ ...seen, questionId: id }),
        said: t(`${how}d`, { place }),
        after: ({ questionId }) => {
          onChoose(questionId);
          focusLater(`#${rowId(questionId)} [data-act="${how}"]`);
        },
      }),
    remove: (id: string, place: number) =>
      edits.run({
        at: id,
        send: (seen) => actions.removeQuestion({ ...seen, questionId: id }),
        said: t('removed', { place }),
        after: () => {
          const next = questions[place] ?? questions[place - 2];
          if (!next) return;
          onChoose(next.id);
          focusLater(`#${rowId(next.id)} .opener`);
        },
      }),
    undo: () => {
      focusLater('.qrows');
      edits.run({ at: 'undo', send: actions.undoEdit, said: t('undone') });
    },
  };
}

/** The question that is being edited; at first the one whose typed text waits on this device. */
function useResumed(
  edits: Record<string, KeptEdit> | null,
  questions: SetQuestion[],
  onChoose: (questionId: string) => void,
) {
  const [editing, setEditing] = useState<string | null>(null);
  const [resumed, setResumed] = useState(false);
  useEffect(() => {
    if (resumed || !edits) return;
    setResumed(true);
    const waiting = questions.find(({ id }) => edits[id]);
    if (!waiting) return;
    setEditing(waiting.id);
    onChoose(waiting.id);
  }, [resumed, edits, questions, onChoose]);
  return [editing, setEditing] as const;
}
