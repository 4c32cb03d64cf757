import type { Random } from '../random';
import { asksSeveral, difficultyOf, type Item, type QuestionKind, questionKinds } from './question';
import type { Level, SetPlan } from './set-plan';

/** One question wanted: a kind, or a claim that is true or false. */
export type Wish = Exclude<QuestionKind, 'trueFalse'> | 'true' | 'false';

/** How much of a balanced set each kind makes up; the last three take several facts a question. */
const weights: Record<QuestionKind, number> = {
  choice: 3,
  trueFalse: 2,
  cloze: 2,
  short: 3,
  number: 2,
  date: 2,
  multiple: 1.5,
  order: 1,
  match: 1,
};

const levelFactors: Record<Level, Record<ReturnType<typeof difficultyOf>, number>> = {
  balanced: { recognise: 1, recall: 1, reason: 1 },
  easier: { recognise: 2, recall: 0.75, reason: 0.5 },
  harder: { recognise: 0.5, recall: 1.25, reason: 2 },
};

/** How many questions of each kind a plan asks for: by weight, at least one of each where there is room. */
export function sharesOf({ kinds, count, level = 'balanced' }: SetPlan): Map<QuestionKind, number> {
  const chosen = questionKinds.filter((kind) => kinds.includes(kind));
  const weight = (kind: QuestionKind) => weights[kind] * levelFactors[level][difficultyOf(kind)];
  const shares = new Map(chosen.map((kind) => [kind, count >= chosen.length ? 1 : 0]));
  const given = (kind: QuestionKind) => shares.get(kind) ?? 0;
  for (let left = count - sum(shares.values()); left > 0 && chosen.length > 0; left--) {
    const next = chosen.reduce((a, b) =>
      (given(b) + 1) / weight(b) < (given(a) + 1) / weight(a) ? b : a,
    );
    shares.set(next, given(next) + 1);
  }
  return shares;
}

const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, n) => total + n, 0);

/** The kinds that need particular facts come first, the most widely possible last. */
const searchOrder: QuestionKind[] = [
  'order',
  'match',
  'multiple',
  'number',
  'date',
  'trueFalse',
  'choice',
  'cloze',
  'short',
];

/**
 * The questions of a plan in the order in which they are best looked for. Kinds that take several facts
 * wait, after the first of each, until the others have found theirs.
 */
export function wishesFor(plan: SetPlan, random: Random): Wish[] {
  const shares = sharesOf(plan);
  const wishes = (kind: QuestionKind, count: number): Wish[] => {
    if (kind !== 'trueFalse') return Array<Wish>(count).fill(kind);
    const falses = Math.floor((count + random.below(2)) / 2);
    return [...Array<Wish>(falses).fill('false'), ...Array<Wish>(count - falses).fill('true')];
  };
  const first = searchOrder.flatMap((kind) => {
    const count = shares.get(kind) ?? 0;
    return wishes(kind, asksSeveral(kind) ? Math.min(1, count) : count);
  });
  const later = searchOrder
    .filter(asksSeveral)
    .flatMap((kind) => wishes(kind, Math.max(0, (shares.get(kind) ?? 0) - 1)));
  const typed = first.findIndex((wish) => wish === 'cloze' || wish === 'short');
  return first.toSpliced(typed < 0 ? first.length : typed, 0, ...later);
}

/** What may still be added when kinds ran out: typed kinds first, claims only where they keep the balance. */
export function fillersFor(kinds: readonly QuestionKind[], items: readonly Item[]): Wish[] {
  const values = items.flatMap(({ key }) => (key.kind === 'trueFalse' ? [key.value] : []));
  const trues = values.filter(Boolean).length;
  const claim: Wish = trues > values.length - trues ? 'false' : 'true';
  return searchOrder
    .toReversed()
    .filter((kind) => kinds.includes(kind))
    .map((kind) => (kind === 'trueFalse' ? claim : kind));
}

/** The wish that a question grants. */
export function wishOf({ key }: Item): Wish {
  return key.kind === 'trueFalse' ? (key.value ? 'true' : 'false') : key.kind;
}
