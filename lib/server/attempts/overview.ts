import { assignmentsOf } from '../runtime/access';
import { db } from '../runtime/db';
import type { Student } from '../runtime/session';
import { ownAssignmentShape, type PastAttempt, progressIn } from './own-assignment';

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
  /** Questions answered in the open attempt. */
  answered: number;
};

export type Overview = { toDo: ToDo[]; past: PastAttempt[] };

/** What a student has to do, by due time, and every finished attempt, newest first. */
export async function getOverview(student: Student): Promise<Overview> {
  const assignments = await db().read.assignment.findMany({
    where: assignmentsOf(student),
    orderBy: { dueAt: 'asc' },
    select: ownAssignmentShape(student),
  });
  const toDo: ToDo[] = [];
  const past: PastAttempt[] = [];
  for (const row of assignments) {
    const { state, questions, answered, past: finished } = progressIn(row);
    past.push(...finished);
    if (state === 'closed' || state === 'used') continue;
    toDo.push({
      assignmentId: row.id,
      title: row.set.title,
      className: row.class.name,
      questions,
      dueAt: row.dueAt,
      opensAt: row.opensAt,
      state: state === 'start' && finished.length > 0 ? 'again' : state,
      answered,
    });
  }
  past.sort((a, b) => b.finishedAt.getTime() - a.finishedAt.getTime());
  return { toDo, past };
}
