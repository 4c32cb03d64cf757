import { accommodationsIn, isReleased, rulesFor } from '../attempts/rules';
import { attemptsOf } from '../runtime/access';
import type { Reads, Tx } from '../runtime/db';
import type { Student } from '../runtime/session';

/** A question whose key a student has been shown. */
export type ReleasedQuestion = {
  factId: string;
  slot: number;
  setTitle: string;
  articleId: string;
};

/**
 * The questions whose keys a student may see: those of finished attempts with released feedback. A
 * card shows an answer, so a fact becomes a card only then; the latest attempt decides the slot.
 */
export async function listReleased(
  read: Reads | Tx,
  student: Student,
): Promise<Map<string, ReleasedQuestion>> {
  const attempts = await read.attempt.findMany({
    where: attemptsOf(student),
    orderBy: { startedAt: 'asc' },
    select: {
      startedAt: true,
      submittedAt: true,
      form: true,
      assignment: {
        select: {
          ...rulesFor(student),
          set: {
            select: {
              title: true,
              articleId: true,
              questions: {
                orderBy: { position: 'asc' },
                select: { form: true, facts: { select: { factId: true, slot: true } } },
              },
            },
          },
        },
      },
    },
  });
  const released = new Map<string, ReleasedQuestion>();
  for (const { assignment, ...attempt } of attempts) {
    const extra = accommodationsIn(assignment.class.enrolments);
    if (!isReleased(attempt, assignment, extra)) continue;
    const { title, articleId, questions } = assignment.set;
    for (const { facts } of questions.filter(({ form }) => form === attempt.form))
      for (const asked of facts)
        released.set(asked.factId, { ...asked, setTitle: title, articleId });
  }
  return released;
}
