import type { Reads, Tx } from '../runtime/db';

/** An attempt's score: for each question of its set, the points of the latest saved answer. */
export type Score = { points: number; outOf: number; answered: number };

/** Derives an attempt's score from its responses. */
export async function scoreAttempt(read: Reads | Tx, attemptId: string): Promise<Score> {
  const attempt = await read.attempt.findUniqueOrThrow({
    where: { id: attemptId },
    select: {
      assignment: {
        select: { set: { select: { questions: { select: { id: true, points: true } } } } },
      },
      responses: {
        orderBy: { sequence: 'asc' },
        select: { questionId: true, sequence: true, points: true },
      },
    },
  });
  return scoreOf(attempt.assignment.set.questions, attempt.responses);
}

/** The score of responses given in rising sequence: the last of each question counts. */
export function scoreOf(
  questions: { id: string; points: number }[],
  responses: { questionId: string; points: number | null }[],
): Score {
  const latest = new Map(responses.map((row) => [row.questionId, row.points]));
  const earned = questions.map(({ id, points }) => (latest.get(id) ?? 0) * points);
  return {
    points: earned.reduce((sum, points) => sum + points, 0),
    outOf: questions.reduce((sum, { points }) => sum + points, 0),
    answered: questions.filter(({ id }) => latest.get(id) != null).length,
  };
}
