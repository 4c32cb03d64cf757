import { z } from 'zod';
import type { Bank } from '@/lib/domain/facts/bank';
import type { Edited, EditFault, SetQuestion } from '@/lib/domain/questions/edit-set';
import type { SetPlan } from '@/lib/domain/questions/set-plan';
import { loadBank } from '../articles/load-bank';
import { setsOf } from '../runtime/access';
import type { Tx } from '../runtime/db';
import { fromJson } from '../runtime/json';
import { Refusal } from '../runtime/refusal';
import type { Teacher } from '../runtime/session';
import { loadQuestions, rewriteQuestions } from './store-questions';
import { keepVersion } from './versions';

const id = z.string().min(1).max(40);

/** An edit carries the revision of the set that the teacher saw. */
export const setEditInput = z.object({ setId: id, revision: z.int32().min(1) });
export const questionEditInput = setEditInput.extend({ questionId: id });

type SetEdit = z.output<typeof setEditInput>;

/** A set that can still be changed, as it was at the revision that the teacher saw. */
export type Draft = {
  setId: string;
  articleId: string;
  plan: SetPlan;
  revision: number;
  questions: SetQuestion[];
};

/** Claims the next revision of a teacher's draft, or refuses: foreign, published, or seen older. */
export async function takeDraft(
  tx: Tx,
  teacher: Teacher,
  { setId, revision }: SetEdit,
): Promise<Draft> {
  const set = await tx.questionSet.findFirst({
    where: { ...setsOf(teacher), id: setId },
    select: { articleId: true, plan: true, state: true },
  });
  if (!set) throw new Refusal('not-found', 'setNotFound');
  if (set.state === 'published') throw new Refusal('closed', 'setPublished');
  const { count } = await tx.questionSet.updateMany({
    where: { id: setId, revision, state: 'draft' },
    data: { revision: { increment: 1 } },
  });
  if (count === 0) throw new Refusal('stale', 'setChanged');
  const questions = await loadQuestions(tx, { setId, form: 1 });
  const { articleId } = set;
  return { setId, articleId, plan: fromJson<SetPlan>(set.plan), revision, questions };
}

/** One edit of a draft: load, decide, save, in one transaction, with what it takes to undo it. */
export async function editDraft(
  tx: Tx,
  teacher: Teacher,
  edit: SetEdit,
  decide: (draft: Draft) => Edited | Promise<Edited>,
): Promise<{ revision: number }> {
  const draft = await takeDraft(tx, teacher, edit);
  const outcome = await decide(draft);
  if (outcome.kind === 'refused') throw new Refusal(codeOf(outcome.why), outcome.why);
  await keepVersion(tx, draft, outcome.questions);
  return saveDraft(tx, draft, outcome.questions);
}

/** Writes a draft's questions in the place of those it had, and says its revision. */
export async function saveDraft(
  tx: Tx,
  { setId, articleId, revision, questions: before }: Draft,
  after: readonly SetQuestion[],
): Promise<{ revision: number }> {
  await rewriteQuestions(tx, { articleId, setId, form: 1 }, { before, after });
  return { revision: revision + 1 };
}

/** The bank that a draft's questions are made from. */
export async function bankOf(tx: Tx, { articleId }: Draft): Promise<Bank> {
  const bank = await loadBank(tx, { id: articleId });
  if (!bank) throw new Refusal('not-found', 'articleNotFound');
  return bank;
}

const codeOf = (fault: EditFault) => (fault === 'questionNotFound' ? 'not-found' : 'invalid');
