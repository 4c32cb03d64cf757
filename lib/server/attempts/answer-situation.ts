import type { AnswerKey, Question } from '@/lib/domain/questions/question';
import { Prisma } from '@/prisma/generated/sqlite/client';
import type { Tx } from '../runtime/db';
import { fromJson } from '../runtime/json';
import type { Rules } from './rules';

export type Place = { attemptId: string; questionId: string };

/** What decides whether an attempt takes an answer to a question, and which answer is there. */
export type Standing = Place &
  Rules & {
    studentId: string;
    startedAt: Date;
    submittedAt: Date | null;
    sessionVersion: number;
    disabledAt: Date | null;
    setId: string;
    form: number;
    extraTimePercent: number;
    extraAttempts: number;
    /** The highest sequence saved; 0 if there is none. */
    latest: number;
  };

export type KeyedQuestion = { setId: string; form: number; question: Question; key: AnswerKey };

/** Everything that a batch of answers is decided from. */
export type Situation = {
  /** By `placeOf`; a place whose attempt is absent has none. */
  standings: Map<string, Standing>;
  questions: Map<string, KeyedQuestion>;
};

export const placeOf = ({ attemptId, questionId }: Place) => `${attemptId}/${questionId}`;

/** Loads what a batch of answers is decided from, in one query however long the batch. */
export async function loadSituation(tx: Tx, places: Place[]): Promise<Situation> {
  const questionIds = [...new Set(places.map((place) => place.questionId))];
  return {
    standings: await loadStandings(tx, places),
    questions: await loadQuestions(tx, questionIds),
  };
}

/**
 * One raw query: as Prisma's relations this is five, which cost more than the commit they precede,
 * and Prisma cannot ask for the highest sequence of just these places.
 */
async function loadStandings(tx: Tx, places: Place[]): Promise<Map<string, Standing>> {
  const values = places.map(
    ({ attemptId, questionId }) => Prisma.sql`(${attemptId}, ${questionId})`,
  );
  const rows = await tx.$queryRaw<Standing[]>`
    WITH place ("attemptId", "questionId") AS (VALUES ${Prisma.join(values)})
    SELECT place."attemptId", place."questionId",
      attempt."studentId", attempt."form", attempt."startedAt", attempt."submittedAt",
      student."sessionVersion", student."disabledAt",
      assignment."setId", assignment."opensAt", assignment."dueAt", assignment."lateUntil",
      assignment."attemptsAllowed", assignment."timeLimitMinutes", assignment."feedback",
      COALESCE(enrolment."extraTimePercent", 0) AS "extraTimePercent",
      COALESCE(enrolment."extraAttempts", 0) AS "extraAttempts",
      COALESCE((
        SELECT MAX("sequence") FROM "Response"
        WHERE "attemptId" = place."attemptId" AND "questionId" = place."questionId"
      ), 0) AS "latest"
    FROM place
    JOIN "Attempt" attempt ON attempt."id" = place."attemptId"
    JOIN "User" student ON student."id" = attempt."studentId"
    JOIN "Assignment" assignment ON assignment."id" = attempt."assignmentId"
    LEFT JOIN "Enrolment" enrolment
      ON enrolment."classId" = assignment."classId" AND enrolment."studentId" = student."id"`;
  // SQLite gives what was computed in the query as bigint.
  return new Map(
    rows.map((row) => [
      placeOf(row),
      {
        ...row,
        extraTimePercent: Number(row.extraTimePercent),
        extraAttempts: Number(row.extraAttempts),
        latest: Number(row.latest),
      },
    ]),
  );
}

const known = new Map<string, KeyedQuestion>();
const knownAtMost = 20_000;

/** Questions with their keys, kept in memory: a set that can be answered is published and never changes. */
async function loadQuestions(tx: Tx, questionIds: string[]): Promise<Map<string, KeyedQuestion>> {
  if (known.size + questionIds.length > knownAtMost) known.clear();
  const missing = questionIds.filter((id) => !known.has(id));
  if (missing.length === 0) return known;
  const rows = await tx.question.findMany({
    where: { id: { in: missing }, set: { state: 'published' } },
    select: { id: true, setId: true, form: true, body: true, key: { select: { body: true } } },
  });
  for (const { id, setId, form, body, key } of rows)
    if (key)
      known.set(id, {
        setId,
        form,
        question: fromJson<Question>(body),
        key: fromJson<AnswerKey>(key.body),
      });
  return known;
}
