import { z } from 'zod';
import { type Item, questionKinds } from '@/lib/domain/questions/question';
import type { SetPlan } from '@/lib/domain/questions/set-plan';
import { setsOf } from '../runtime/access';
import { db } from '../runtime/db';
import { fromJson } from '../runtime/json';
import { Refusal } from '../runtime/refusal';
import type { Teacher } from '../runtime/session';
import { type ItemRow, itemOf, itemShape } from './items';

const id = z.string().min(1).max(40);

export const setInput = z.object({ setId: id });
export const newSetInput = z.object({
  articleId: id,
  title: z.string().trim().min(1).max(120),
  count: z.coerce.number().int().min(1).max(60),
  kinds: z.array(z.enum(questionKinds)).min(1).max(questionKinds.length),
  seed: z.coerce.number().int().min(0).max(999_999_999),
});
/** An edit carries the revision of the set that the teacher saw. */
export const setEditInput = z.object({ setId: id, revision: z.int32().min(1) });
export const questionEditInput = setEditInput.extend({ questionId: id });

export type SetSummary = {
  id: string;
  title: string;
  state: 'draft' | 'published';
  questions: number;
  article: { id: string; title: string };
  assignments: number;
};

/** A question as its teacher sees it: with key and proof. */
export type SetQuestion = Item & { id: string };

export type SetView = {
  id: string;
  title: string;
  state: 'draft' | 'published';
  revision: number;
  article: { id: string; title: string };
  plan: SetPlan;
  questions: SetQuestion[];
  assignments: { id: string; className: string; classId: string; dueAt: Date }[];
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
      _count: { select: { questions: true, assignments: true } },
    },
  });
  return rows.map(({ _count, ...set }) => ({ ...set, ..._count }));
}

/** A set with its questions, their keys and citations. */
export async function getSet(
  teacher: Teacher,
  { setId }: z.output<typeof setInput>,
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
      questions: { orderBy: { position: 'asc' }, select: itemShape },
      assignments: {
        orderBy: { dueAt: 'asc' },
        select: { id: true, dueAt: true, class: { select: { id: true, name: true } } },
      },
    },
  });
  if (!set) throw new Refusal('not-found', 'setNotFound');
  return {
    ...set,
    plan: fromJson<SetPlan>(set.plan),
    questions: set.questions.map((row: ItemRow) => ({ id: row.id, ...itemOf(row) })),
    assignments: set.assignments.map(({ class: { id: classId, name }, ...assignment }) => ({
      ...assignment,
      classId,
      className: name,
    })),
  };
}
