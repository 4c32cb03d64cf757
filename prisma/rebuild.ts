// npm run rebuild: derives every score and every memory again and says what differed. 0 is right.
import { isDeepStrictEqual } from 'node:util';
import { replay } from '@/lib/domain/memory/replay';
import { scoreAttempt } from '@/lib/server/attempts/score';
import { entryOf, memoryOf, reviewShape } from '@/lib/server/cards/memory-rows';
import { rebuildMemory } from '@/lib/server/cards/save-review';
import { db, type Tx } from '@/lib/server/runtime/db';
import { env } from '@/lib/server/runtime/env';

async function rebuildScores(tx: Tx): Promise<number> {
  const attempts = await tx.attempt.findMany({
    where: { submittedAt: { not: null } },
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

async function rebuildMemories(tx: Tx): Promise<number> {
  const pairs = await tx.review.groupBy({ by: ['studentId', 'factId'] });
  const rows = await tx.memoryState.findMany();
  const reviewed = new Set(pairs.map(({ studentId, factId }) => `${studentId}/${factId}`));
  const stray = rows.filter(({ studentId, factId }) => !reviewed.has(`${studentId}/${factId}`));
  let differences = 0;
  for (const { studentId, factId } of [...pairs, ...stray]) {
    const log = await tx.review.findMany({ where: { studentId, factId }, select: reviewShape });
    const stored = rows.find((row) => row.studentId === studentId && row.factId === factId);
    const { studentId: _s, factId: _f, ...state } = stored ?? { studentId, factId };
    const known = stored ? memoryOf(state as Parameters<typeof memoryOf>[0]) : null;
    if (isDeepStrictEqual(known, replay(log.map(entryOf)))) continue;
    differences++;
    await rebuildMemory(tx, studentId, factId);
  }
  return differences;
}

env();
const [scores, memories] = await db().write(async (tx) => [
  await rebuildScores(tx),
  await rebuildMemories(tx),
]);
await db().close();
console.log(`Scores that differed: ${scores}. Memories that differed: ${memories}.`);
process.exit(scores + memories === 0 ? 0 : 1);
