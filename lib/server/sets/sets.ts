import { z } from 'zod';
import { formsAtMost, type SetQuestion } from '@/lib/domain/questions/edit-set';
import type { PlanGap, SetPlan } from '@/lib/domain/questions/set-plan';
import { setsOf } from '../runtime/access';
import { db } from '../runtime/db';
import { fromJson } from '../runtime/json';
import { Refusal } from '../runtime/refusal';
import type { Teacher } from '../runtime/session';
import { listForms, loadQuestions } from './store-questions';

export const setInput = z.object({
  setId: z.string().min(1).max(40),
  form: z.int().min(1).max(formsAtMost).optional(),
});

export type SetSummary = {
  id: string;
  title: string;
  state: 'draft' | 'published';
  questions: number;
  article: { id: string; title: string };
  assignments: number;
};

export type SetView = {
  id: string;
  title: string;
  state: 'draft' | 'published';
  revision: number;
  /** Whether an edit is left to undo. */
  canUndo: boolean;
  article: { id: string; title: string };
  plan: SetPlan;
  /** How many of the planned questions could not be made, and what differs from the plan. */
  shortfall: number;
  gaps: PlanGap[];
  /** The forms that there are; 1 is the one that the teacher edited. */
  forms: number[];
  /** The questions of the form that was asked for, with keys and proofs. */
  questions: SetQuestion[];
  assignments: { id: string; className: string; classId: string; dueAt: Date; forms: number }[];
};

/** A teacher's question sets, newest first. */
export async function listSets(teacher: Teacher): Promise<SetSummary[]> {
  const rows = await db().read.questionSet.findMany({
    where: setsOf(teacher),
    orderBy: { createdAt: 'desc' },
    select: {
      id: true,
      title: true,
      state: true,
      article: { select: { id: true, title: true } },
      _count: { select: { questions: { where: { form: 1 } }, assignments: true } },
    },
  });
  return rows.map(({ _count, ...set }) => ({ ...set, ..._count }));
}

/** A set with the questions of one of its forms, their keys and citations. */
export async function getSet(
  teacher: Teacher,
  { setId, form = 1 }: z.output<typeof setInput>,
): Promise<SetView> {
  const set = await db().read.questionSet.findFirst({
    where: { ...setsOf(teacher), id: setId },
    select: {
      id: true,
      title: true,
      state: true,
      revision: true,
      plan: true,
      article: { select: { id: true, title: true } },
      assignments: {
        orderBy: { dueAt: 'asc' },
        select: { id: true, dueAt: true, forms: true, class: { select: { id: true, name: true } } },
      },
      _count: { select: { versions: true } },
    },
  });
  const forms = set ? await listForms(db().read, setId) : [];
  if (!set || !forms.includes(form)) throw new Refusal('not-found', 'setNotFound');
  const { _count, plan: stored, assignments, ...about } = set;
  const { shortfall = 0, gaps = [], ...plan } = fromJson<StoredPlan>(stored);
  return {
    ...about,
    canUndo: _count.versions > 0,
    plan,
    shortfall,
    gaps,
    forms,
    questions: await loadQuestions(db().read, { setId, form }),
    assignments: assignments.map(({ class: { id: classId, name }, ...assignment }) => ({
      ...assignment,
      classId,
      className: name,
    })),
  };
}

/** A plan as it is stored with what came of it; sets from before nine kinds have no more than the plan. */
type StoredPlan = SetPlan & { shortfall?: number; gaps?: PlanGap[] };
