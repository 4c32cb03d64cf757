import { z } from 'zod';
import { formsAtMost } from '@/lib/domain/questions/edit-set';
import { parallelForm } from '@/lib/domain/questions/parallel-form';
import type { SetPlan } from '@/lib/domain/questions/set-plan';
import { loadBank } from '../articles/load-bank';
import { setsOf } from '../runtime/access';
import { db, type Reads, type Tx } from '../runtime/db';
import { fromJson } from '../runtime/json';
import { Refusal } from '../runtime/refusal';
import type { Teacher } from '../runtime/session';
import { insertQuestions, listForms, loadQuestions, newQuestionId } from './store-questions';

/** `form`: the one to make, the next after those that there are. */
export const newFormInput = z.object({
  setId: z.string().min(1).max(40),
  form: z.int().min(2).max(formsAtMost),
});

/** Makes a form parallel to a published set, for as many points; a form that is there already stays. */
export async function addForm(
  teacher: Teacher,
  { setId, form }: z.output<typeof newFormInput>,
): Promise<void> {
  const { articleId, plan } = await requirePublished(db().read, teacher, setId);
  const bank = await loadBank(db().read, { id: articleId });
  if (!bank) throw new Refusal('not-found', 'articleNotFound');
  // Made before anything is locked: what is published does not change.
  const first = await loadQuestions(db().read, { setId, form: 1 });
  const items = first.map(({ item }) => item);
  const { seed } = fromJson<SetPlan>(plan);
  const questions = parallelForm(bank, items, seed, form).map((item, at) => ({
    id: newQuestionId(),
    points: first[at]?.points ?? 1,
    item,
  }));
  await db().write(async (tx) => {
    await requirePublished(tx, teacher, setId);
    const forms = await listForms(tx, setId);
    if (forms.includes(form)) return;
    if (form !== forms.length + 1) throw new Refusal('invalid', 'formsInOrder');
    await insertQuestions(tx, { articleId, setId, form }, questions);
  });
}

async function requirePublished(read: Reads | Tx, teacher: Teacher, setId: string) {
  const set = await read.questionSet.findFirst({
    where: { ...setsOf(teacher), id: setId },
    select: { articleId: true, plan: true, state: true },
  });
  if (!set) throw new Refusal('not-found', 'setNotFound');
  if (set.state !== 'published') throw new Refusal('closed', 'publishForForms');
  return set;
}
