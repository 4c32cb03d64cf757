import type { z } from 'zod';
import type { FeedbackPolicy } from '@/lib/domain/grading/release';
import { assignmentsOf } from '../runtime/access';
import { db } from '../runtime/db';
import { Refusal } from '../runtime/refusal';
import type { Student } from '../runtime/session';
import type { assignmentInput } from './attempts';
import {
  ownAssignmentShape,
  type PastAttempt,
  progressIn,
  type StartState,
} from './own-assignment';

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
  feedback: FeedbackPolicy;
  state: StartState;
  /** Questions answered in the open attempt. */
  answered: number;
  past: PastAttempt[];
};

/** An assignment with what a student may still do and has done at it. */
export async function getAssignment(
  student: Student,
  { assignmentId }: z.output<typeof assignmentInput>,
): Promise<AssignmentView> {
  const row = await db().read.assignment.findFirst({
    where: { ...assignmentsOf(student), id: assignmentId },
    select: ownAssignmentShape(student),
  });
  if (!row) throw new Refusal('not-found', 'assignmentNotFound');
  const { attempts: _, set, class: ofClass, id, timeLimitMinutes, ...rules } = row;
  const { extra, ...progress } = progressIn(row);
  return {
    ...rules,
    ...progress,
    assignmentId: id,
    title: set.title,
    className: ofClass.name,
    timeLimitMinutes:
      timeLimitMinutes && Math.round(timeLimitMinutes * (1 + extra.extraTimePercent / 100)),
    hasExtraTime: extra.extraTimePercent > 0,
  };
}
