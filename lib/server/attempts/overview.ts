import { assignmentsOf, attemptsOf } from '../runtime/access';
import { now } from '../runtime/clock';
import { db } from '../runtime/db';
import type { Student } from '../runtime/session';
import { accommodationsShape, noAccommodation } from './attempts';
import { closingTime, finishedAt, rulesShape, stateOf } from './rules';
import { scoreOf } from './score';

/** An assignment on a student's list. */
export type ToDo = {
  assignmentId: string;
  title: string;
  className: string;
  questions: number;
  dueAt: Date;
  /** Not yet open, to start, begun, or another attempt is left. */
  state: 'later' | 'start' | 'continue' | 'again';
  opensAt: Date;
  answered: number;
};

/** A finished attempt in a student's history. */
export type PastAttempt = {
  attemptId: string;
  title: string;
  number: number;
  finishedAt: Date;
  points: number;
  outOf: number;
};

export type Overview = { toDo: ToDo[]; past: PastAttempt[] };

/** What a student has to do, by due time, and every finished attempt, newest first. */
export async function getOverview(student: Student): Promise<Overview> {
  const assignments = await db().read.assignment.findMany({
    where: assignmentsOf(student),
    orderBy: { dueAt: 'asc' },
    select: {
      id: true,
      ...rulesShape,
      class: {
        select: {
          name: true,
          enrolments: { where: { studentId: student.id }, select: accommodationsShape },
        },
      },
      set: { select: { title: true, questions: { select: { id: true, points: true } } } },
      attempts: {
        where: attemptsOf(student),
        orderBy: { number: 'asc' },
        select: {
          id: true,
          number: true,
          startedAt: true,
          submittedAt: true,
          responses: {
            orderBy: { sequence: 'asc' },
            select: { questionId: true, points: true },
          },
        },
      },
    },
  });
  const toDo: ToDo[] = [];
  const past: PastAttempt[] = [];
  for (const row of assignments) {
    const extra = row.class.enrolments[0] ?? noAccommodation;
    const { title, questions } = row.set;
    const open = row.attempts.find((attempt) => stateOf(attempt, row, extra) === 'open');
    for (const attempt of row.attempts.filter((candidate) => candidate !== open))
      past.push({
        attemptId: attempt.id,
        title,
        number: attempt.number,
        finishedAt: finishedAt(attempt, row, extra),
        ...pick(scoreOf(questions, attempt.responses)),
      });
    const left = row.attempts.length < row.attemptsAllowed + extra.extraAttempts;
    if (closingTime(row) <= now() || !(open || left)) continue;
    toDo.push({
      assignmentId: row.id,
      title,
      className: row.class.name,
      questions: questions.length,
      dueAt: row.dueAt,
      opensAt: row.opensAt,
      state: stateOnList(row, open !== undefined),
      answered: new Set(open?.responses.map((response) => response.questionId)).size,
    });
  }
  past.sort((a, b) => b.finishedAt.getTime() - a.finishedAt.getTime());
  return { toDo, past };
}

function stateOnList(row: { opensAt: Date; attempts: unknown[] }, open: boolean): ToDo['state'] {
  if (open) return 'continue';
  if (now() < row.opensAt) return 'later';
  return row.attempts.length > 0 ? 'again' : 'start';
}

const pick = ({ points, outOf }: { points: number; outOf: number }) => ({ points, outOf });
