import { type Reversal, reversalOf, type SetQuestion } from '@/lib/domain/questions/edit-set';
import type { Tx } from '../runtime/db';
import { fromJson, jsonOf } from '../runtime/json';

/** How many edits of a draft can be undone. */
const versionsAtMost = 50;

/** Keeps what brings a draft back from `after`, and forgets the oldest version beyond the limit. */
export async function keepVersion(
  tx: Tx,
  { setId, revision, questions }: { setId: string; revision: number; questions: SetQuestion[] },
  after: readonly SetQuestion[],
): Promise<void> {
  const reversal = jsonOf(reversalOf(questions, after));
  await tx.setVersion.create({ data: { setId, revision, reversal } });
  const oldest = await tx.setVersion.findFirst({
    where: { setId },
    orderBy: { revision: 'desc' },
    skip: versionsAtMost,
    select: { revision: true },
  });
  if (oldest)
    await tx.setVersion.deleteMany({ where: { setId, revision: { lte: oldest.revision } } });
}

/** Takes the way back from the latest edit off the pile; null when nothing is left to undo. */
export async function takeVersion(tx: Tx, setId: string): Promise<Reversal | null> {
  const latest = await tx.setVersion.findFirst({
    where: { setId },
    orderBy: { revision: 'desc' },
  });
  if (!latest) return null;
  await tx.setVersion.deleteMany({ where: { setId, revision: latest.revision } });
  return fromJson<Reversal>(latest.reversal);
}

/** What the earlier versions of a draft asked that was changed or taken out since. */
export async function listEarlier(tx: Tx, setId: string): Promise<SetQuestion[]> {
  const versions = await tx.setVersion.findMany({
    where: { setId },
    orderBy: { revision: 'asc' },
    select: { reversal: true },
  });
  return versions.flatMap(({ reversal }) => fromJson<Reversal>(reversal).questions);
}
