import type { Response } from '@/lib/domain/grading/response';
import type { Option, Pair, Question } from '@/lib/domain/questions/question';

type Match = Extract<Question, { kind: 'match' }>;

/** The pairs made so far, none if nothing was answered. */
export function pairsIn(response: Response | undefined): Pair[] {
  return response?.kind === 'match' ? response.pairs : [];
}

/** Pairs with one more; what either half was paired with before is free again. In the order shown. */
export function withPair({ left }: Match, pairs: Pair[], added: Pair): Pair[] {
  const kept = pairs.filter((pair) => pair.left !== added.left && pair.right !== added.right);
  return left.flatMap(({ id }) => [...kept, added].filter((pair) => pair.left === id));
}

/** The first entry without a partner after a place, searched round to that place; null if all have one. */
export function nextEmpty({ left }: Match, pairs: Pair[], after = -1): string | null {
  const taken = new Set(pairs.map((pair) => pair.left));
  const turned = [...left.slice(after + 1), ...left.slice(0, after + 1)];
  return turned.find(({ id }) => !taken.has(id))?.id ?? null;
}

/** What has no partner yet, in the order shown. */
export function poolOf({ right }: Match, pairs: Pair[]): Option[] {
  const taken = new Set(pairs.map((pair) => pair.right));
  return right.filter(({ id }) => !taken.has(id));
}
