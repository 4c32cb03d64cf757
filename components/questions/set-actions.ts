import type { Outcome } from '@/components/ui/use-act';
import type { ItemChange } from '@/lib/domain/questions/change-item';
import type { ItemWish } from '@/lib/domain/questions/make-item';

/** The set as the teacher saw it; an edit made against an older one is refused as stale. */
export type SetEdit = { setId: string; revision: number };

type QuestionEdit = SetEdit & { questionId: string };

/** What a teacher may do to a draft. */
export type SetActions = {
  /** Another fact in the question's place. */
  replaceQuestion: (edit: QuestionEdit) => Promise<Outcome<{ questionId: string }>>;
  /** Another question about the same fact. */
  regenerateQuestion: (edit: QuestionEdit) => Promise<Outcome<{ questionId: string }>>;
  removeQuestion: (edit: QuestionEdit) => Promise<Outcome<unknown>>;
  reorderQuestions: (edit: SetEdit & { order: string[] }) => Promise<Outcome<unknown>>;
  editQuestion: (
    edit: QuestionEdit & { change: ItemChange; points: number },
  ) => Promise<Outcome<unknown>>;
  addQuestion: (
    edit: SetEdit & ItemWish & { after: string | null },
  ) => Promise<Outcome<{ questionId: string }>>;
  undoEdit: (edit: SetEdit) => Promise<Outcome<unknown>>;
};
