import type { z } from 'zod';
import { judge } from '@/lib/domain/questions/gate';
import { now } from '../runtime/clock';
import { db } from '../runtime/db';
import { Refusal } from '../runtime/refusal';
import type { Teacher } from '../runtime/session';
import { bankOf, type setEditInput, takeDraft } from './draft';

/**
 * Publishes a draft: from now on it can be assigned and no longer changes. Errors that the gate finds
 * stop it, warnings do not.
 */
export async function publishSet(
  teacher: Teacher,
  edit: z.output<typeof setEditInput>,
): Promise<void> {
  await db().write(async (tx) => {
    const draft = await takeDraft(tx, teacher, edit);
    const items = draft.questions.map(({ item }) => item);
    const findings = judge(items, await bankOf(tx, draft));
    const count = findings.filter(({ severity }) => severity === 'error').length;
    if (count > 0) throw new Refusal('invalid', 'setHasErrors', {}, { count });
    const { setId } = draft;
    await tx.questionSet.update({
      where: { id: setId },
      data: { state: 'published', publishedAt: now() },
    });
    await tx.setVersion.deleteMany({ where: { setId } });
  });
}
