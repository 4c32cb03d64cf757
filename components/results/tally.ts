import type { Response } from '@/lib/domain/grading/response';
import type { AnswerKey, Pair } from '@/lib/domain/questions/question';

/** What part of an answer was right, as the rule for its kind counts it. */
export type Tally =
  | { kind: 'multiple'; hits: number; of: number; wrong: number }
  | { kind: 'order'; right: number; of: number }
  | { kind: 'match'; right: number; of: number };

/** Counts what was right; null for kinds that are right or not, and where nothing was answered. */
export function tallyOf(key: AnswerKey, response: Response | null): Tally | null {
  if (key.kind === 'multiple' && response?.kind === 'multiple') {
    const hits = response.optionIds.filter((id) => key.optionIds.includes(id)).length;
    const { length } = response.optionIds;
    return length > 0
      ? { kind: 'multiple', hits, of: key.optionIds.length, wrong: length - hits }
      : null;
  }
  if (key.kind === 'order' && response?.kind === 'order') {
    const ranks = response.ids.map((id) => key.ids.indexOf(id));
    const pairs = ranks.flatMap((rank, at) => ranks.slice(at + 1).map((later) => rank < later));
    return pairs.length > 0
      ? { kind: 'order', right: pairs.filter(Boolean).length, of: pairs.length }
      : null;
  }
  if (key.kind === 'match' && response?.kind === 'match' && response.pairs.length > 0) {
    const right = key.pairs.filter((pair) => isMade(pair, response.pairs)).length;
    return { kind: 'match', right, of: key.pairs.length };
  }
  return null;
}

/** Whether a pair is among others. */
export function isMade({ left, right }: Pair, made: Pair[]): boolean {
  return made.some((pair) => pair.left === left && pair.right === right);
}
