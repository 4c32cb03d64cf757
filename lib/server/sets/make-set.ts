import { z } from 'zod';
import { questionsAtMost } from '@/lib/domain/questions/edit-set';
import { generateInSteps } from '@/lib/domain/questions/generate-set';
import { questionKinds } from '@/lib/domain/questions/question';
import { coverages, levels, type PlanGap } from '@/lib/domain/questions/set-plan';
import { loadBank } from '../articles/load-bank';
import { articlesOf } from '../runtime/access';
import { db } from '../runtime/db';
import { inTurns } from '../runtime/in-turns';
import { jsonOf } from '../runtime/json';
import { Refusal } from '../runtime/refusal';
import type { Teacher } from '../runtime/session';
import { insertQuestions, questionsOf } from './store-questions';

const paragraph = z.int().min(1).max(100_000);

export const newSetInput = z.object({
  articleId: z.string().min(1).max(40),
  title: z.string().trim().min(1).max(120),
  count: z.coerce.number().int().min(1).max(questionsAtMost),
  kinds: z.array(z.enum(questionKinds)).min(1).max(questionKinds.length),
  seed: z.coerce.number().int().min(0).max(999_999_999),
  level: z.enum(levels).optional(),
  coverage: z.enum(coverages).optional(),
  paragraphs: z
    .object({ from: paragraph, to: paragraph })
    .refine(({ from, to }) => from <= to)
    .nullish(),
});

/** A set made: how many questions are missing, and what differs from the plan. */
type Made = { setId: string; shortfall: number; gaps: PlanGap[] };

/** Makes a draft from an article's facts. */
export async function makeSet(
  teacher: Teacher,
  { articleId, title, ...plan }: z.output<typeof newSetInput>,
): Promise<Made> {
  const bank = await loadBank(db().read, { ...articlesOf(teacher), id: articleId });
  if (!bank) throw new Refusal('not-found', 'articleNotFound');
  const { items, shortfall, gaps } = await inTurns(generateInSteps(bank, plan));
  if (items.length === 0) throw new Refusal('invalid', 'noQuestionsPossible');
  const questions = questionsOf(items);
  return db().write(async (tx) => {
    const made = jsonOf({ ...plan, shortfall, gaps });
    const { id: setId } = await tx.questionSet.create({
      data: { articleId, title, plan: made, createdById: teacher.id },
      select: { id: true },
    });
    await insertQuestions(tx, { articleId, setId, form: 1 }, questions);
    return { setId, shortfall, gaps };
  });
}
