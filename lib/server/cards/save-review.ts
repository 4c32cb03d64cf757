import type { z } from 'zod';
import type { MemoryState } from '@/lib/domain/memory/memory-state';
import { replay } from '@/lib/domain/memory/replay';
import { preview, review } from '@/lib/domain/memory/review';
import { now } from '../runtime/clock';
import { db, type Tx } from '../runtime/db';
import { Refusal } from '../runtime/refusal';
import type { Student } from '../runtime/session';
import type { ReviewOutcome, reviewInput } from './cards';
import { entryOf, memoryOf, reviewShape } from './memory-rows';
import { isoOf } from './queue';
import { listReleased } from './released';

type ReviewInput = z.output<typeof reviewInput>;
type Rated = Extract<ReviewInput, { kind: 'rated' }>;
type Undone = Extract<ReviewInput, { kind: 'undone' }>;

/** Saves a review or the taking back of one; an id that is known already changes nothing. */
export async function saveReview(student: Student, input: ReviewInput): Promise<ReviewOutcome> {
  return db().write(async (tx) => {
    const known = await tx.review.findUnique({ where: { id: input.id } });
    if (known && known.studentId !== student.id) throw new Refusal('not-found', 'reviewNotFound');
    if (known) return outcome(known.factId, await loadMemory(tx, student, known.factId));
    return input.kind === 'rated' ? rate(tx, student, input) : undo(tx, student, input);
  });
}

async function rate(tx: Tx, student: Student, { id, factId, rating }: Rated) {
  const known = await loadMemory(tx, student, factId);
  if (!known && !(await listReleased(tx, student)).has(factId))
    throw new Refusal('not-found', 'cardNotFound');
  const { state, review: made } = review(known, rating, after(known));
  await tx.review.create({ data: { id, studentId: student.id, factId, rating, at: made.at } });
  await saveMemory(tx, student.id, factId, state);
  return outcome(factId, state);
}

/** Takes the latest rating of a card back; an older one is built upon already. */
async function undo(tx: Tx, student: Student, { id, undoes }: Undone) {
  const target = await tx.review.findFirst({
    where: { id: undoes, studentId: student.id, undoesId: null },
    select: { factId: true, undone: { select: { id: true } } },
  });
  if (!target) throw new Refusal('not-found', 'reviewNotFound');
  const { factId } = target;
  const last = await tx.review.findFirst({
    where: { studentId: student.id, factId, undoesId: null, undone: null },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { id: true },
  });
  if (target.undone || last?.id !== undoes) throw new Refusal('stale', 'reviewNotFound');
  await tx.review.create({
    data: { id, studentId: student.id, factId, undoesId: undoes, at: now() },
  });
  const state = await rebuildMemory(tx, student.id, factId);
  return outcome(factId, state);
}

/** Derives a memory from its log again and stores it; null, and no row, when nothing is left. */
export async function rebuildMemory(
  tx: Tx,
  studentId: string,
  factId: string,
): Promise<MemoryState | null> {
  const log = await tx.review.findMany({ where: { studentId, factId }, select: reviewShape });
  const state = replay(log.map(entryOf));
  if (state) await saveMemory(tx, studentId, factId, state);
  else await tx.memoryState.deleteMany({ where: { studentId, factId } });
  return state;
}

/** Now, but later than the last review: the log is replayed in the order of time. */
function after(state: MemoryState | null): Date {
  return new Date(Math.max(now().getTime(), (state?.lastReview?.getTime() ?? 0) + 1));
}

async function saveMemory(tx: Tx, studentId: string, factId: string, state: MemoryState) {
  await tx.memoryState.upsert({
    where: { studentId_factId: { studentId, factId } },
    create: { studentId, factId, ...state },
    update: state,
  });
}

async function loadMemory(tx: Tx, student: Student, factId: string): Promise<MemoryState | null> {
  const row = await tx.memoryState.findUnique({
    where: { studentId_factId: { studentId: student.id, factId } },
  });
  return row && memoryOf(row);
}

function outcome(factId: string, state: MemoryState | null): ReviewOutcome {
  const at = now();
  return { factId, dueAt: (state?.due ?? at).toISOString(), next: isoOf(preview(state, at)) };
}
