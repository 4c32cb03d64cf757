import { z } from 'zod';
import { change, remove, reorder } from '@/lib/domain/questions/edit-set';
import { db } from '../runtime/db';
import type { Teacher } from '../runtime/session';
import { bankOf, editDraft, questionEditInput, setEditInput } from './draft';

const id = z.string().min(1).max(40);
const visible = (words: string) => !/^[\s\p{Cf}]*$/u.test(words);
const wording = z.string().trim().max(500).refine(visible);
/** Beside a gap spaces count, and there may be nothing on one side. */
const beside = z.string().max(500);
const text = z.string().trim().max(300).refine(visible);
const textsAtMost = 24;

/** Every question of the set once, in the new order. */
export const orderInput = setEditInput.extend({ order: z.array(id).max(200) });

/** What a teacher changes of a question. */
const changeInput = z.object({
  stem: wording.optional(),
  before: beside.transform((words) => words.trimStart()).optional(),
  after: beside.transform((words) => words.trimEnd()).optional(),
  texts: z
    .record(z.string().min(1).max(16), text)
    .refine((texts) => Object.keys(texts).length <= textsAtMost)
    .optional(),
  accept: z.array(text).max(100).optional(),
  tolerance: z.number().min(0).optional(),
});

export const changedQuestionInput = questionEditInput.extend({
  change: changeInput,
  points: z.int().min(1).max(20).optional(),
});

/** Puts the questions of a draft in another order. */
export async function reorderQuestions(
  teacher: Teacher,
  { order, ...edit }: z.output<typeof orderInput>,
): Promise<{ revision: number }> {
  return db().write((tx) =>
    editDraft(tx, teacher, edit, ({ questions }) => reorder(questions, order)),
  );
}

/** Changes the words, the accepted answers or the points of a question. */
export async function editQuestion(
  teacher: Teacher,
  { questionId, change: wish, points, ...edit }: z.output<typeof changedQuestionInput>,
): Promise<{ revision: number }> {
  return db().write((tx) =>
    editDraft(tx, teacher, edit, async (draft) =>
      change(draft.questions, questionId, { change: wish, points }, await bankOf(tx, draft)),
    ),
  );
}

/** Takes a question out of a draft; the last one stays. */
export async function removeQuestion(
  teacher: Teacher,
  { questionId, ...edit }: z.output<typeof questionEditInput>,
): Promise<{ revision: number }> {
  return db().write((tx) =>
    editDraft(tx, teacher, edit, ({ questions }) => remove(questions, questionId)),
  );
}
