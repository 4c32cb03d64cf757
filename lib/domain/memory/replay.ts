import type { MemoryState, Rating } from './memory-state';
import { review } from './review';

/** What happened to one student's card: rated, or a rating taken back. Ids are made by the client. */
export type LogEntry =
  | { kind: 'rated'; id: string; rating: Rating; at: Date }
  | { kind: 'undone'; id: string; undoes: string; at: Date };

/** The memory a log leads to, in whatever order and however often its entries arrived; null if nothing is left. */
export function replay(log: LogEntry[]): MemoryState | null {
  const entries = [...new Map(log.map((entry) => [entry.id, entry])).values()].sort(byTimeThenId);
  const undone = new Set(entries.map((entry) => (entry.kind === 'undone' ? entry.undoes : null)));
  return entries.reduce<MemoryState | null>((state, entry) => {
    if (entry.kind === 'undone' || undone.has(entry.id)) return state;
    return review(state, entry.rating, entry.at).state;
  }, null);
}

function byTimeThenId(a: LogEntry, b: LogEntry): number {
  return a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
