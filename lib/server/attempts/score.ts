import type { Reads, Tx } from '../runtime/db';

/** An attempt's score: for each question of its form, the points of the latest saved answer. */
export type Score = { points: number; outOf: number; answered: number };

/** What is read of a question to score an attempt that asks it. */
export const worthShape = { id: true, form: true, points: true } as const;
export type Worth = { id: string; form: number; points: number };

/** The questions of one form among those of a set. */
export function ofForm<T extends { form: number }>(questions: T[], form: number): T[] {
  return questions.filter((question) => question.form === form);
}

/** Derives an attempt's score from its responses. */
export async function scoreAttempt(read: Reads | Tx, attemptId: string): Promise<Score> {
  const { assignment, ...attempt } = await read.attempt.findUniqueOrThrow({
    where: { id: attemptId },
    select: {
      form: true,
      assignment: { select: { set: { select: { questions: { select: worthShape } } } } },
      responses: {
        orderBy: { sequence: 'asc' },
        select: { questionId: true, sequence: true, points: true },
      },
    },
  });
  return scoreOf(assignment.set.questions, attempt);
}

/**
 * The score of an attempt whose responses are given in rising sequence: of each question of its form the
 * last one counts. `questions` may be those of every form.
 */
export function scoreOf(
  questions: Worth[],
  attempt: { form: number; responses: { questionId: string; points: number | null }[] },
): Score {
  const asked = ofForm(questions, attempt.form);
  const latest = new Map(attempt.responses.map((row) => [row.questionId, row.points]));
  const earned = asked.map(({ id, points }) => (latest.get(id) ?? 0) * points);
  return {
    points: earned.reduce((sum, points) => sum + points, 0),
    outOf: asked.reduce((sum, { points }) => sum + points, 0),
    answered: asked.filter(({ id }) => latest.get(id) != null).length,
  };
}
