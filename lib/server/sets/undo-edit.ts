import type { z } from 'zod';
import { revert } from '@/lib/domain/questions/edit-set';
import { db } from '../runtime/db';
import { Refusal } from '../runtime/refusal';
import type { Teacher } from '../runtime/session';
import { saveDraft, type setEditInput, takeDraft } from './draft';
import { takeVersion } from './versions';

/** Brings a draft back to how it was before its latest edit that is not undone yet. */
export async function undoEdit(
  teacher: Teacher,
  edit: z.output<typeof setEditInput>,
): Promise<{ revision: number }> {
  return db().write(async (tx) => {
    const draft = await takeDraft(tx, teacher, edit);
    const reversal = await takeVersion(tx, draft.setId);
    if (!reversal) throw new Refusal('invalid', 'nothingToUndo');
    return saveDraft(tx, draft, revert(draft.questions, reversal));
  });
}
