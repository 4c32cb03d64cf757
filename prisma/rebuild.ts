// npm run rebuild: derives every score and every memory again and says what differed. 0 is right.
import { isDeepStrictEqual } from 'node:util';
import { replay } from '@/lib/domain/memory/replay';
import { scoreAttempt } from '@/lib/server/attempts/score';
import { entryOf, memoryOf, reviewShape } from '@/lib/server/cards/memory-rows';
import { rebuildMemory } from '@/lib/server/cards/save-review';
import { db, type Tx } from '@/lib/server/runtime/db';

async function rebuildScores(tx: Tx, studentId: string): Promise<number> {
  const attempts = await tx.attempt.findMany({
    where: { studentId, submittedAt: { not: null } },
    select: { id: true, points: true, outOf: true },
  });
  let differences = 0;
  for (const { id, ...stored } of attempts) {
    const { points, outOf } = await scoreAttempt(tx, id);
    if (isDeepStrictEqual(stored, { points, outOf })) continue;
    differences++;
    await tx.attempt.update({ where: { id }, data: { points, outOf } });
  }
  return differences;
}

async function rebuildMemories(tx: Tx, studentId: string): Promise<number> {
  const where = { studentId };
  const log = await tx.review.findMany({ where, select: { ...reviewShape, factId: true } });
  const rows = await tx.memoryState.findMany({ where });
  const stored = new Map(rows.map((row) => [row.factId, memoryOf(row)]));
  let differences = 0;
  for (const factId of new Set([...log, ...rows].map((row) => row.factId))) {
    const derived = replay(log.filter((row) => row.factId === factId).map(entryOf));
    if (isDeepStrictEqual(stored.get(factId) ?? null, derived)) continue;
    differences++;
    await rebuildMemory(tx, studentId, factId);
  }
  return differences;
}

const differed = { scores: 0, memories: 0 };
// A transaction for each student, so that no other writer waits for the whole school.
for (const { id } of await db().read.user.findMany({
  where: { role: 'student' },
  select: { id: true },
})) {
  const [scores, memories] = await db().write(async (tx) => [
    await rebuildScores(tx, id),
    await rebuildMemories(tx, id),
  ]);
  differed.scores += scores ?? 0;
  differed.memories += memories ?? 0;
}
await db().close();
console.log(
  `Scores that differed: ${differed.scores}. Memories that differed: ${differed.memories}.`,
);
process.exit(differed.scores + differed.memories === 0 ? 0 : 1);
