import { z } from 'zod';
import { formsAtMost } from '@/lib/domain/questions/edit-set';
import { classesOf, setsOf } from './runtime/access';
import { now } from './runtime/clock';
import { db } from './runtime/db';
import { Refusal } from './runtime/refusal';
import type { Teacher } from './runtime/session';
import { listForms } from './sets/store-questions';

const id = z.string().min(1).max(40);

const instant = z.iso.datetime({ offset: true }).startsWith('20');

/** The times are instants with an offset; the browser knows the teacher's time zone. */
export const newAssignmentInput = z.object({
  setId: id,
  classId: id,
  opensAt: instant.nullable().default(null),
  dueAt: instant,
  feedback: z.enum(['afterSubmit', 'afterDue']).default('afterSubmit'),
  attemptsAllowed: z.coerce.number().int().min(1).max(10).default(1),
  forms: z.coerce.number().int().min(1).max(formsAtMost).default(1),
});

/** Gives a published set to a class. */
export async function assignSet(
  teacher: Teacher,
  { setId, classId, opensAt, dueAt, ...rules }: z.output<typeof newAssignmentInput>,
): Promise<{ assignmentId: string }> {
  const opens = opensAt ? new Date(opensAt) : now();
  const due = new Date(dueAt);
  if (due <= now() || due <= opens)
    throw new Refusal('invalid', 'dueTooEarly', { dueAt: 'dueTooEarly' });
  return db().write(async (tx) => {
    const set = await tx.questionSet.findFirst({
      where: { ...setsOf(teacher), id: setId },
      select: { state: true },
    });
    if (!set) throw new Refusal('not-found', 'setNotFound');
    if (set.state !== 'published') throw new Refusal('closed', 'publishFirst');
    if (rules.forms > (await listForms(tx, setId)).length)
      throw new Refusal('invalid', 'formsMissing', { forms: 'formsMissing' });
    const found = await tx.class.findFirst({
      where: { ...classesOf(teacher), id: classId },
      select: { id: true },
    });
    if (!found) throw new Refusal('not-found', 'classNotFound');
    const made = await tx.assignment.create({
      data: { setId, classId, opensAt: opens, dueAt: due, createdById: teacher.id, ...rules },
      select: { id: true },
    });
    return { assignmentId: made.id };
  });
}
