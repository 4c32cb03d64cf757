import type { MemoryState, Rating } from '@/lib/domain/memory/memory-state';
import type { LogEntry } from '@/lib/domain/memory/replay';
import type { Prisma } from '@/prisma/generated/sqlite/client';

type MemoryRow = Prisma.MemoryStateGetPayload<object>;

/** A stored memory as the domain's. */
export function memoryOf({ studentId: _s, factId: _f, phase, ...row }: MemoryRow): MemoryState {
  return { ...row, phase: phase as MemoryState['phase'] };
}

/** What is read of a review to replay it. */
export const reviewShape = { id: true, rating: true, undoesId: true, at: true } as const;

/** A stored review as an entry of the log. */
export function entryOf(row: {
  id: string;
  rating: string | null;
  undoesId: string | null;
  at: Date;
}): LogEntry {
  const { id, at } = row;
  return row.undoesId
    ? { kind: 'undone', id, undoes: row.undoesId, at }
    : { kind: 'rated', id, rating: row.rating as Rating, at };
}
