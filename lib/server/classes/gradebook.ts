import type { z } from 'zod';
import type { noAccommodation } from '../attempts/attempts';
import { finishedAt, type Rules, rulesShape, stateOf } from '../attempts/rules';
import { scoreOf } from '../attempts/score';
import { classesOf } from '../runtime/access';
import { db } from '../runtime/db';
import { Refusal } from '../runtime/refusal';
import type { Teacher } from '../runtime/session';
import type { classInput } from './classes';

/** A student's standing in one assignment. */
export type GradeCell =
  | { kind: 'none' }
  | { kind: 'open'; answered: number }
  /** `percent` is of the attempt that counts; `late`: handed in after the due time. */
  | { kind: 'scored'; attemptId: string; percent: number; attempts: number; late: boolean };

export type Gradebook = {
  assignments: {
    id: string;
    setId: string;
    title: string;
    dueAt: Date;
    opensAt: Date;
    questions: number;
    /** Mean of the scored cells; null when there is none. */
    mean: number | null;
  }[];
  rows: { studentId: string; name: string; cells: GradeCell[]; mean: number | null }[];
  mean: number | null;
};

/** Every student's score in every assignment of a class, oldest assignment first. */
export async function getGradebook(
  teacher: Teacher,
  { classId }: z.output<typeof classInput>,
): Promise<Gradebook> {
  const found = await db().read.class.findFirst({
    where: { ...classesOf(teacher), id: classId },
    select: {
      enrolments: {
        orderBy: { student: { name: 'asc' } },
        include: { student: { select: { id: true, name: true } } },
      },
      assignments: {
        orderBy: { dueAt: 'asc' },
        select: {
          id: true,
          counts: true,
          ...rulesShape,
          set: {
            select: { id: true, title: true, questions: { select: { id: true, points: true } } },
          },
          attempts: {
            orderBy: { number: 'asc' },
            select: {
              id: true,
              studentId: true,
              startedAt: true,
              submittedAt: true,
              points: true,
              outOf: true,
            },
          },
        },
      },
    },
  });
  if (!found) throw new Refusal('not-found', 'classNotFound');
  const unsubmitted = await responsesOfUnsubmitted(classId);
  const rows = found.enrolments.map(({ student, ...extra }) => {
    const cells = found.assignments.map((assignment) =>
      cellOf(
        assignment,
        assignment.attempts.filter((attempt) => attempt.studentId === student.id),
        extra,
        unsubmitted,
      ),
    );
    return { studentId: student.id, name: student.name, cells, mean: meanOf(cells) };
  });
  return {
    assignments: found.assignments.map(({ id, set, dueAt, opensAt }, column) => ({
      id,
      setId: set.id,
      title: set.title,
      dueAt,
      opensAt,
      questions: set.questions.length,
      mean: meanOf(rows.flatMap((row) => row.cells[column] ?? [])),
    })),
    rows,
    mean: meanOf(rows.flatMap((row) => row.cells)),
  };
}

type AttemptRow = {
  id: string;
  startedAt: Date;
  submittedAt: Date | null;
  points: number | null;
  outOf: number | null;
};
type AssignmentRow = Rules & {
  counts: 'best' | 'last' | 'first';
  set: { questions: { id: string; points: number }[] };
};
type Responses = Map<string, { questionId: string; points: number | null }[]>;

/** Only attempts that were never handed in need their responses: the others keep their score. */
async function responsesOfUnsubmitted(classId: string): Promise<Responses> {
  const rows = await db().read.response.findMany({
    where: { attempt: { submittedAt: null, assignment: { classId } } },
    orderBy: { sequence: 'asc' },
    select: { attemptId: true, questionId: true, points: true },
  });
  const byAttempt: Responses = new Map();
  for (const { attemptId, ...row } of rows)
    byAttempt.set(attemptId, [...(byAttempt.get(attemptId) ?? []), row]);
  return byAttempt;
}

function cellOf(
  assignment: AssignmentRow,
  attempts: AttemptRow[],
  extra: typeof noAccommodation,
  unsubmitted: Responses,
): GradeCell {
  const scored = attempts
    .filter((attempt) => stateOf(attempt, assignment, extra) !== 'open')
    .map((attempt) => {
      const responses = unsubmitted.get(attempt.id) ?? [];
      const { points, outOf } =
        attempt.points !== null && attempt.outOf !== null
          ? { points: attempt.points, outOf: attempt.outOf }
          : scoreOf(assignment.set.questions, responses);
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
  const answered = new Set(unsubmitted.get(open.id)?.map((row) => row.questionId));
  return { kind: 'open', answered: answered.size };
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

function meanOf(cells: GradeCell[]): number | null {
  const percents = cells.flatMap((cell) => (cell.kind === 'scored' ? [cell.percent] : []));
  if (percents.length === 0) return null;
  return percents.reduce((sum, percent) => sum + percent, 0) / percents.length;
}
