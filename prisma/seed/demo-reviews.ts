import { randomUUID } from 'node:crypto';
import type { MemoryState, Rating } from '@/lib/domain/memory/memory-state';
import { review } from '@/lib/domain/memory/review';
import type { Random } from '@/lib/domain/random';
import type { Tx } from '@/lib/server/runtime/db';

const day = 86_400_000;

type School = { classId: string; studentIds: string[]; random: Random; now: Date };

/** Every student reviews the cards of the quizzes they handed in: some every evening, some seldom. */
export async function makeDemoReviews(tx: Tx, { classId, studentIds, random, now }: School) {
  const attempts = await tx.attempt.findMany({
    where: { assignment: { classId }, submittedAt: { not: null } },
    orderBy: { startedAt: 'asc' },
    select: {
      studentId: true,
      submittedAt: true,
      assignment: {
        select: {
          set: { select: { questions: { select: { facts: { select: { factId: true } } } } } },
        },
      },
    },
  });
  for (const [index, studentId] of studentIds.entries()) {
    const released = new Map<string, Date>();
    for (const { submittedAt, assignment } of attempts.filter((row) => row.studentId === studentId))
      for (const { factId } of assignment.set.questions.flatMap(({ facts }) => facts))
        if (submittedAt && !released.has(factId)) released.set(factId, submittedAt);
    // The student of the sign-in button has not looked for four days, so that cards are due.
    const until = now.getTime() - (index === 0 ? 4 : 0.3) * day;
    const studied = studyMonth(released, random.derive(`cards/${index}`), until);
    await tx.review.createMany({ data: studied.reviews.map((row) => ({ ...row, studentId })) });
    await tx.memoryState.createMany({
      data: [...studied.memories].map(([factId, state]) => ({ ...state, factId, studentId })),
    });
  }
}

/** A student's evenings: new and due cards are reviewed on the evenings they sit down at all. */
function studyMonth(released: Map<string, Date>, chance: Random, until: number) {
  const diligence = 0.25 + chance.next() * 0.6;
  const memories = new Map<string, MemoryState>();
  const reviews: { id: string; factId: string; rating: Rating; at: Date }[] = [];
  const firstDay = Math.min(...[...released.values()].map((at) => at.getTime()));
  for (let evening = firstDay + day / 4; evening < until; evening += day) {
    if (chance.next() > diligence) continue;
    const due = [...released]
      .filter(([factId, at]) => at.getTime() < evening && isDue(memories.get(factId), evening))
      .slice(0, 15);
    for (const [place, [factId]] of due.entries()) {
      const at = new Date(evening + place * 9_000);
      const rating = rate(chance, memories.get(factId) ?? null, at);
      memories.set(factId, review(memories.get(factId) ?? null, rating, at).state);
      reviews.push({ id: randomUUID(), factId, rating, at });
    }
  }
  return { reviews, memories };
}

const isDue = (state: MemoryState | undefined, at: number) => !state || state.due.getTime() <= at;

/** Recall falls to 90% after `stability` days (FSRS); what is recalled is mostly rated good. */
function rate(chance: Random, state: MemoryState | null, at: Date): Rating {
  const days = state?.lastReview ? (at.getTime() - state.lastReview.getTime()) / day : 1;
  const recall = state ? 0.9 ** (days / state.stability) : 0.75;
  if (chance.next() > recall) return 'forgot';
  const feel = chance.next();
  return feel < 0.15 ? 'hard' : feel < 0.85 ? 'good' : 'easy';
}
