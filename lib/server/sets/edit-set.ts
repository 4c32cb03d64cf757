import type { z } from 'zod';
import { replaceItem } from '@/lib/domain/questions/replace-item';
import type { SetPlan } from '@/lib/domain/questions/set-plan';
import { loadBank } from '../articles/load-bank';
import { setsOf } from '../runtime/access';
import { now } from '../runtime/clock';
import { db, type Tx } from '../runtime/db';
import { fromJson } from '../runtime/json';
import { Refusal } from '../runtime/refusal';
import type { Teacher } from '../runtime/session';
import { itemOf, itemShape, questionRow } from './items';
import type { questionEditInput, setEditInput } from './sets';

/** Puts a question about another fact in the place of one. */
export async function replaceQuestion(
  teacher: Teacher,
  { questionId, ...edit }: z.output<typeof questionEditInput>,
): Promise<{ questionId: string }> {
  return db().write(async (tx) => {
    const set = await takeDraft(tx, teacher, edit);
    const rows = await tx.question.findMany({
      where: { setId: set.id },
      orderBy: { position: 'asc' },
      select: { ...itemShape, position: true },
    });
    const index = rows.findIndex((row) => row.id === questionId);
    const old = rows[index];
    if (!old) throw new Refusal('not-found', 'questionNotFound');
    const loaded = await loadBank(tx, { id: set.articleId });
    if (!loaded) throw new Refusal('not-found', 'articleNotFound');
    const plan = fromJson<SetPlan>(set.plan);
    const item = replaceItem(loaded.bank, plan, rows.map(itemOf), index, edit.revision);
    if (!item) throw new Refusal('invalid', 'noOtherQuestion');
    await tx.question.delete({ where: { id: questionId } });
    const made = await tx.question.create({
      data: { setId: set.id, ...questionRow(item, old.position, loaded.rows) },
      select: { id: true },
    });
    return { questionId: made.id };
  });
}

/** Takes a question out of a draft; the last one stays. */
export async function removeQuestion(
  teacher: Teacher,
  { questionId, ...edit }: z.output<typeof questionEditInput>,
): Promise<void> {
  await db().write(async (tx) => {
    const set = await takeDraft(tx, teacher, edit);
    if ((await tx.question.count({ where: { setId: set.id } })) <= 1)
      throw new Refusal('invalid', 'lastQuestion');
    const { count } = await tx.question.deleteMany({ where: { id: questionId, setId: set.id } });
    if (count === 0) throw new Refusal('not-found', 'questionNotFound');
  });
}

/** Publishes a draft: from now on it can be assigned and no longer changes. */
export async function publishSet(
  teacher: Teacher,
  edit: z.output<typeof setEditInput>,
): Promise<void> {
  await db().write(async (tx) => {
    const set = await takeDraft(tx, teacher, edit);
    await tx.questionSet.update({
      where: { id: set.id },
      data: { state: 'published', publishedAt: now() },
    });
  });
}

/** Claims the next revision of a teacher's draft, or refuses: foreign, published, or seen older. */
async function takeDraft(
  tx: Tx,
  teacher: Teacher,
  { setId, revision }: z.output<typeof setEditInput>,
) {
  const set = await tx.questionSet.findFirst({
    where: { ...setsOf(teacher), id: setId },
    select: { id: true, articleId: true, plan: true, state: true },
  });
  if (!set) throw new Refusal('not-found', 'setNotFound');
  if (set.state === 'published') throw new Refusal('closed', 'setPublished');
  const { count } = await tx.questionSet.updateMany({
    where: { id: setId, revision, state: 'draft' },
    data: { revision: { increment: 1 } },
  });
  if (count === 0) throw new Refusal('stale', 'setChanged');
  return set;
}
