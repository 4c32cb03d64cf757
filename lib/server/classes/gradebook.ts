import type { z } from 'zod';
import { accommodationsShape, rulesShape } from '../attempts/rules';
import { ofForm, worthShape } from '../attempts/score';
import { classesOf } from '../runtime/access';
import { db } from '../runtime/db';
import { Refusal } from '../runtime/refusal';
import type { Teacher } from '../runtime/session';
import type { classInput } from './classes';
import { cellOf, type GradeCell, type Responses } from './grade-cell';

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
        orderBy: [{ student: { name: 'asc' } }, { studentId: 'asc' }],
        select: { ...accommodationsShape, student: { select: { id: true, name: true } } },
      },
      assignments: {
        orderBy: { dueAt: 'asc' },
        select: {
          id: true,
          counts: true,
          ...rulesShape,
          set: {
            select: { id: true, title: true, questions: { select: worthShape } },
          },
          attempts: {
            orderBy: { number: 'asc' },
            select: {
              id: true,
              form: true,
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
  const unsubmitted = await responsesOfUnsubmitted(teacher, classId);
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
      questions: ofForm(set.questions, 1).length,
      mean: meanOf(rows.flatMap((row) => row.cells[column] ?? [])),
    })),
    rows,
    mean: meanOf(rows.flatMap((row) => row.cells)),
  };
}

/** Only attempts that were never handed in need their responses: the others keep their score. */
async function responsesOfUnsubmitted(teacher: Teacher, classId: string): Promise<Responses> {
  const rows = await db().read.response.findMany({
    where: {
      attempt: { submittedAt: null, assignment: { classId, class: classesOf(teacher) } },
    },
    orderBy: { sequence: 'asc' },
    select: { attemptId: true, questionId: true, points: true },
  });
  const byAttempt: Responses = new Map();
  for (const { attemptId, ...row } of rows)
    byAttempt.set(attemptId, [...(byAttempt.get(attemptId) ?? []), row]);
  return byAttempt;
}

function meanOf(cells: GradeCell[]): number | null {
  const percents = cells.flatMap((cell) => (cell.kind === 'scored' ? [cell.percent] : []));
  if (percents.length === 0) return null;
  return percents.reduce((sum, percent) => sum + percent, 0) / percents.length;
}
