import { useMemo } from 'react';
import { useSettled } from '@/components/ui/use-settled';
import type { Bank } from '@/lib/domain/facts/bank';
import { changeItem } from '@/lib/domain/questions/change-item';
import type { SetQuestion } from '@/lib/domain/questions/edit-set';
import { changeOf, problemsOf } from './edit-draft';
import type { KeptEdit } from './use-kept-edits';

/** How long typing must rest before what was typed is judged, in milliseconds. */
const rest = 200;

/** The questions as they would be with the typed text of one of them, once the typing rests. */
export function useTrial(
  questions: SetQuestion[],
  editing: string | null,
  edit: KeptEdit | undefined,
  bank: Bank,
): SetQuestion[] {
  const typed = useMemo(() => (editing && edit ? { id: editing, edit } : null), [editing, edit]);
  const settled = useSettled(typed, rest);
  return useMemo(
    () =>
      questions.map((question) =>
        question.id === settled?.id ? withEdit(question, settled.edit, bank) : question,
      ),
    [questions, settled, bank],
  );
}

function withEdit(question: SetQuestion, { draft, base }: KeptEdit, bank: Bank): SetQuestion {
  if (Object.keys(problemsOf(draft, question)).length > 0) return question;
  return {
    ...question,
    item: changeItem(question.item, changeOf(draft, base), bank),
    points: Number(draft.points),
  };
}
