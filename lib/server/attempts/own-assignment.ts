import type { Prisma } from '@/prisma/generated/sqlite/client';
import { attemptsOf } from '../runtime/access';
import { now } from '../runtime/clock';
import type { Student } from '../runtime/session';
import { accommodationsIn, closingTime, finishedAt, type Rules, rulesFor, stateOf } from './rules';
import { ofForm, scoreOf, worthShape } from './score';

/** A finished attempt in a student's history. */
export type PastAttempt = {
  attemptId: string;
  title: string;
  number: number;
  finishedAt: Date;
  points: number;
  outOf: number;
};

/** What is read of an assignment to tell a student what it asks and how far they have come. */
export const ownAssignmentShape = (student: Student) =>
  ({
    ...rulesFor(student),
    id: true,
    set: { select: { title: true, questions: { select: worthShape } } },
    attempts: {
      where: attemptsOf(student),
      orderBy: { number: 'desc' },
      select: {
        id: true,
        number: true,
        form: true,
        startedAt: true,
        submittedAt: true,
        responses: { orderBy: { sequence: 'asc' }, select: { questionId: true, points: true } },
      },
    },
  }) satisfies Prisma.AssignmentSelect;

type OwnAssignment = Prisma.AssignmentGetPayload<{ select: ReturnType<typeof ownAssignmentShape> }>;

/** How far a student has come with an assignment; finished attempts latest first. */
export function progressIn(row: OwnAssignment) {
  const extra = accommodationsIn(row.class.enrolments);
  const { title, questions } = row.set;
  const open = row.attempts.find((attempt) => stateOf(attempt, row, extra) === 'open');
  const attemptsAllowed = row.attemptsAllowed + extra.extraAttempts;
  const attemptsLeft = Math.max(0, attemptsAllowed - row.attempts.length);
  const finished = row.attempts.filter((attempt) => attempt !== open);
  return {
    extra,
    attemptsAllowed,
    attemptsLeft,
    state: startState(row, open !== undefined, attemptsLeft),
    /** How many questions an attempt asks: every form has as many. */
    questions: ofForm(questions, 1).length,
    /** Questions answered in the open attempt. */
    answered: open ? scoreOf(questions, open).answered : 0,
    past: finished.map((attempt): PastAttempt => {
      const { points, outOf } = scoreOf(questions, attempt);
      const { id: attemptId, number } = attempt;
      return {
        attemptId,
        title,
        number,
        finishedAt: finishedAt(attempt, row, extra),
        points,
        outOf,
      };
    }),
  };
}

/** What can be done with an assignment: wait for it, start, go on, or nothing any more. */
export type StartState = 'later' | 'start' | 'continue' | 'used' | 'closed';

function startState(rules: Rules, open: boolean, left: number): StartState {
  if (open) return 'continue';
  if (now() >= closingTime(rules)) return 'closed';
  if (now() < rules.opensAt) return 'later';
  return left > 0 ? 'start' : 'used';
}
