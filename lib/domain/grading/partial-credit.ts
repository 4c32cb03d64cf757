import type { AnswerKey, Pair, Question } from '../questions/question';

type Asked<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;
type Key<Kind extends AnswerKey['kind']> = Extract<AnswerKey, { kind: Kind }>;

/**
 * Points for choosing several: the chosen share of the right options less the chosen share of the wrong
 * ones, never below 0 (Youden's J, 1950); everything chosen earns nothing. Null where nothing was
 * chosen, or something that was not offered.
 */
export function pointsForChosen(
  question: Asked<'multiple'>,
  key: Key<'multiple'>,
  optionIds: readonly string[],
): number | null {
  const chosen = new Set(optionIds);
  const offered = question.options.map(({ id }) => id);
  if (chosen.size === 0 || !isSubset(chosen, offered)) return null;
  const right = offered.filter((id) => key.optionIds.includes(id));
  const wrong = offered.filter((id) => !key.optionIds.includes(id));
  const shareOf = (ids: string[]) =>
    ids.length === 0 ? 0 : ids.filter((id) => chosen.has(id)).length / ids.length;
  return Math.max(0, shareOf(right) - shareOf(wrong));
}

/**
 * Points for an order: twice the share of pairs of entries that stand in the right relative order, less
 * 1, never below 0 (Kendall's tau, 1938); half of the pairs right is no more than chance. Null where it
 * does not hold every entry once.
 */
export function pointsForOrder(
  question: Asked<'order'>,
  key: Key<'order'>,
  ids: readonly string[],
): number | null {
  const entries = question.entries.map(({ id }) => id);
  if (ids.length === 0 || ids.length !== entries.length) return null;
  if (new Set(ids).size !== ids.length || !isSubset(new Set(ids), entries)) return null;
  const ranks = ids.map((id) => key.ids.indexOf(id));
  const pairs = ranks.flatMap((rank, i) => ranks.slice(i + 1).map((later) => rank < later));
  const share = pairs.length === 0 ? 1 : pairs.filter(Boolean).length / pairs.length;
  return Math.max(0, 2 * share - 1);
}

/**
 * Points for matching: the share of the left entries that stand beside what belongs to them. Null where
 * nothing was paired, something twice, or something that was not offered.
 */
export function pointsForPairs(
  question: Asked<'match'>,
  key: Key<'match'>,
  pairs: readonly Pair[],
): number | null {
  const [lefts, rights] = [pairs.map(({ left }) => left), pairs.map(({ right }) => right)];
  const [left, right] = [new Set(lefts), new Set(rights)];
  if (pairs.length === 0 || left.size < pairs.length || right.size < pairs.length) return null;
  if (!isSubset(left, idsOf(question.left)) || !isSubset(right, idsOf(question.right))) return null;
  const belongs = (pair: Pair) =>
    key.pairs.some((known) => known.left === pair.left && known.right === pair.right);
  return pairs.filter(belongs).length / question.left.length;
}

const idsOf = (options: { id: string }[]) => options.map(({ id }) => id);

const isSubset = (some: ReadonlySet<string>, all: readonly string[]) =>
  [...some].every((id) => all.includes(id));
