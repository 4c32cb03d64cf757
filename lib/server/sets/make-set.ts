import type { z } from 'zod';
import { generateSet } from '@/lib/domain/questions/generate-set';
import { loadBank } from '../articles/load-bank';
import { articlesOf } from '../runtime/access';
import { db } from '../runtime/db';
import { jsonOf } from '../runtime/json';
import { Refusal } from '../runtime/refusal';
import type { Teacher } from '../runtime/session';
import { questionRow } from './items';
import type { newSetInput } from './sets';

/** Makes a draft from an article's facts. `shortfall` says how many questions could not be made. */
export async function makeSet(
  teacher: Teacher,
  { articleId, title, ...plan }: z.output<typeof newSetInput>,
): Promise<{ setId: string; shortfall: number }> {
  const loaded = await loadBank(db().read, { ...articlesOf(teacher), id: articleId });
  if (!loaded) throw new Refusal('not-found', 'articleNotFound');
  const { items, shortfall } = generateSet(loaded.bank, plan);
  if (items.length === 0) throw new Refusal('invalid', 'noQuestionsPossible');
  const set = await db().write((tx) =>
    tx.questionSet.create({
      data: {
        articleId,
        title,
        plan: jsonOf(plan),
        createdById: teacher.id,
        questions: {
          create: items.map((item, position) => questionRow(item, position, loaded.rows)),
        },
      },
      select: { id: true },
    }),
  );
  return { setId: set.id, shortfall };
}
