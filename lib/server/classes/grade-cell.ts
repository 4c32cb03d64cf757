import { type Accommodations, finishedAt, type Rules, stateOf } from '../attempts/rules';
import { scoreOf, type Worth } from '../attempts/score';

/** A student's standing in one assignment. */
export type GradeCell =
  | { kind: 'none' }
  | { kind: 'open'; answered: number }
  /** `percent` is of the attempt that counts; `late`: handed in after the due time. */
  | { kind: 'scored'; attemptId: string; percent: number; attempts: number; late: boolean };

type AttemptRow = {
  id: string;
  form: number;
  startedAt: Date;
  submittedAt: Date | null;
  points: number | null;
  outOf: number | null;
};
type AssignmentRow = Rules & {
  counts: 'best' | 'last' | 'first';
  set: { questions: Worth[] };
};
/** Responses by attempt, in rising sequence. */
export type Responses = Map<string, { questionId: string; points: number | null }[]>;

/** The cell of a student's attempts at an assignment, in the order they were made. */
export function cellOf(
  assignment: AssignmentRow,
  attempts: AttemptRow[],
  extra: Accommodations,
  unsubmitted: Responses,
): GradeCell {
  const savedScore = ({ id, form }: AttemptRow) =>
    scoreOf(assignment.set.questions, { form, responses: unsubmitted.get(id) ?? [] });
  const scored = attempts
    .filter((attempt) => stateOf(attempt, assignment, extra) !== 'open')
    .map((attempt) => {
      const { points, outOf } =
        attempt.points !== null && attempt.outOf !== null
          ? { points: attempt.points, outOf: attempt.outOf }
          : savedScore(attempt);
      return {
        attemptId: attempt.id,
        percent: percentOf(points, outOf),
        late: finishedAt(attempt, assignment, extra) > assignment.dueAt,
      };
    });
  const counting = countingOf(assignment.counts, scored);
  if (counting) return { kind: 'scored', ...counting, attempts: scored.length };
  const open = attempts.at(-1);
  if (!open) return { kind: 'none' };
  return { kind: 'open', answered: savedScore(open).answered };
}

function countingOf<T extends { percent: number }>(counts: AssignmentRow['counts'], scored: T[]) {
  switch (counts) {
    case 'first':
      return scored[0];
    case 'last':
      return scored.at(-1);
    case 'best':
      return scored.toSorted((a, b) => b.percent - a.percent)[0];
  }
}

const percentOf = (points: number, outOf: number) => (outOf === 0 ? 0 : (100 * points) / outOf);
