import type { z } from 'zod';
import { assignmentsOf, attemptsOf } from '../runtime/access';
import { now } from '../runtime/clock';
import { db } from '../runtime/db';
import { Refusal } from '../runtime/refusal';
import type { Student } from '../runtime/session';
import { accommodationsShape, type assignmentInput, noAccommodation } from './attempts';
import type { PastAttempt } from './overview';
import { closingTime, finishedAt, rulesShape, stateOf } from './rules';
import { scoreOf } from './score';

/** An assignment as its start page shows it: the rules as they hold for this student. */
export type AssignmentView = {
  assignmentId: string;
  title: string;
  className: string;
  questions: number;
  opensAt: Date;
  dueAt: Date;
  lateUntil: Date | null;
  /** From the start of an attempt, the student's extra time included; null without a limit. */
  timeLimitMinutes: number | null;
  hasExtraTime: boolean;
  attemptsAllowed: number;
  attemptsLeft: number;
  feedback: 'atOnce' | 'afterSubmit' | 'afterDue' | 'never';
  state: 'later' | 'start' | 'continue' | 'used' | 'closed';
  /** Answers in the open attempt. */
  answered: number;
  past: PastAttempt[];
};

const shape = (student: Student) =>
  ({
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
      orderBy: { number: 'desc' },
      select: {
        id: true,
        number: true,
        startedAt: true,
        submittedAt: true,
        responses: { orderBy: { sequence: 'asc' }, select: { questionId: true, points: true } },
      },
    },
  }) as const;

/** An assignment with what a student may still do and has done at it. */
export async function getAssignment(
  student: Student,
  { assignmentId }: z.output<typeof assignmentInput>,
): Promise<AssignmentView> {
  const row = await db().read.assignment.findFirst({
    where: { ...assignmentsOf(student), id: assignmentId },
    select: shape(student),
  });
  if (!row) throw new Refusal('not-found', 'assignmentNotFound');
  const { attempts, set, class: ofClass, id, attemptsAllowed, timeLimitMinutes, ...rules } = row;
  const extra = ofClass.enrolments[0] ?? noAccommodation;
  const open = attempts.find((attempt) => stateOf(attempt, row, extra) === 'open');
  const allowed = attemptsAllowed + extra.extraAttempts;
  const left = Math.max(0, allowed - attempts.length);
  return {
    ...rules,
    assignmentId: id,
    title: set.title,
    className: ofClass.name,
    questions: set.questions.length,
    timeLimitMinutes:
      timeLimitMinutes && Math.round(timeLimitMinutes * (1 + extra.extraTimePercent / 100)),
    hasExtraTime: extra.extraTimePercent > 0,
    attemptsAllowed: allowed,
    attemptsLeft: left,
    state: startState(row, open !== undefined, left),
    answered: new Set(open?.responses.map((response) => response.questionId)).size,
    past: attempts
      .filter((attempt) => attempt !== open)
      .map((attempt) => {
        const { points, outOf } = scoreOf(set.questions, attempt.responses);
        return {
          attemptId: attempt.id,
          title: set.title,
          number: attempt.number,
          finishedAt: finishedAt(attempt, row, extra),
          points,
          outOf,
        };
      }),
  };
}

function startState(
  rules: Parameters<typeof closingTime>[0],
  open: boolean,
  left: number,
): AssignmentView['state'] {
  if (open) return 'continue';
  if (now() >= closingTime(rules)) return 'closed';
  if (now() < rules.opensAt) return 'later';
  return left > 0 ? 'start' : 'used';
}
