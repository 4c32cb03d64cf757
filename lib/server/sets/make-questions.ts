import { z } from 'zod';
import type { Bank } from '@/lib/domain/facts/bank';
import { add, type EditFault, exchange, type SetQuestion } from '@/lib/domain/questions/edit-set';
import { makeItem, regenerateItem } from '@/lib/domain/questions/make-item';
import { type Item, questionKinds } from '@/lib/domain/questions/question';
import { replaceItem } from '@/lib/domain/questions/replace-item';
import { db, type Tx } from '../runtime/db';
import type { Teacher } from '../runtime/session';
import { bankOf, type Draft, editDraft, type questionEditInput, setEditInput } from './draft';
import { newQuestionId } from './store-questions';
import { listEarlier } from './versions';

/** A fact by its number ("F07"), which of its slots is asked, and how; `after` null: at the end. */
export const newQuestionInput = setEditInput.extend({
  factId: z.string().min(1).max(40),
  slot: z.int().min(0).max(100),
  kind: z.enum(questionKinds),
  after: z.string().min(1).max(40).nullable().default(null),
});

/** A new question of a draft, and the revision that has it. */
type Made = { questionId: string; revision: number };

/** Adds a question that the teacher chose a fact, a slot and a kind for. */
export async function addQuestion(
  teacher: Teacher,
  { setId, revision, after, ...wish }: z.output<typeof newQuestionInput>,
): Promise<Made> {
  const questionId = newQuestionId();
  const saved = await db().write((tx) =>
    editDraft(tx, teacher, { setId, revision }, async (draft) => {
      const bank = await bankOf(tx, draft);
      const item = makeItem(bank, itemsOf(draft.questions), wish, seedOf(draft));
      return add(draft.questions, { id: questionId, item, after });
    }),
  );
  return { questionId, ...saved };
}

/** Puts a question about another fact in the place of one, if possible about none that was there before. */
export async function replaceQuestion(
  teacher: Teacher,
  edit: z.output<typeof questionEditInput>,
): Promise<Made> {
  return exchangeQuestion(teacher, edit, 'noOtherQuestion', async (tx, draft, bank) => {
    const items = itemsOf(draft.questions);
    const earlier = itemsOf(await listEarlier(tx, draft.setId));
    const replace = (index: number, avoided: Item[]) =>
      replaceItem(bank, draft.plan, items, index, draft.revision, avoided);
    return (index) => replace(index, earlier) ?? replace(index, []);
  });
}

/** Puts another question about the same fact in the place of one. */
export async function regenerateQuestion(
  teacher: Teacher,
  edit: z.output<typeof questionEditInput>,
): Promise<Made> {
  return exchangeQuestion(teacher, edit, 'noOtherOnFact', async (_, draft, bank) => {
    const items = itemsOf(draft.questions);
    return (index) => regenerateItem(bank, items, index, seedOf(draft));
  });
}

async function exchangeQuestion(
  teacher: Teacher,
  { questionId: old, ...edit }: z.output<typeof questionEditInput>,
  otherwise: EditFault,
  maker: (tx: Tx, draft: Draft, bank: Bank) => Promise<(index: number) => Item | null>,
): Promise<Made> {
  const questionId = newQuestionId();
  const saved = await db().write((tx) =>
    editDraft(tx, teacher, edit, async (draft) => {
      const make = await maker(tx, draft, await bankOf(tx, draft));
      return exchange(draft.questions, old, { id: questionId, make, otherwise });
    }),
  );
  return { questionId, ...saved };
}

const itemsOf = (questions: SetQuestion[]) => questions.map(({ item }) => item);

/** Every edit raises the revision, so pressing again asks for something else. */
const seedOf = ({ plan, revision }: Draft) => plan.seed + revision;
