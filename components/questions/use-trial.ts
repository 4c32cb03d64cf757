import { useEffect, useMemo, useState } from 'react';
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
): SetQuestion[] {
  const [settled, setSettled] = useState(edit);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(edit), edit ? rest : 0);
    return () => clearTimeout(timer);
  }, [edit]);
  return useMemo(
    () =>
      questions.map((question) =>
        question.id === editing && settled ? withEdit(question, settled) : question,
      ),
    [questions, editing, settled],
  );
}

function withEdit(question: SetQuestion, { draft, base }: KeptEdit): SetQuestion {
  if (Object.keys(problemsOf(draft, question)).length > 0) return question;
  return {
    ...question,
    item: changeItem(question.item, changeOf(draft, base)),
    points: Number(draft.points),
  };
}
