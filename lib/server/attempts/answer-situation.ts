import type { AnswerKey, Question } from '@/lib/domain/questions/question';
import type { Reads, Tx } from '../runtime/db';
import { fromJson } from '../runtime/json';
import { accommodationsShape, noAccommodation } from './attempts';
import { type Accommodations, type Rules, rulesShape } from './rules';

/** An attempt with what decides whether it takes an answer. */
export type AttemptRow = {
  studentId: string;
  startedAt: Date;
  submittedAt: Date | null;
  student: { sessionVersion: number; disabledAt: Date | null };
  assignment: Rules & { setId: string };
  extra: Accommodations;
};

export type KeyedQuestion = { setId: string; question: Question; key: AnswerKey };

/** Everything that a batch of answers is decided from. */
export type Situation = {
  attempts: Map<string, AttemptRow>;
  questions: Map<string, KeyedQuestion>;
  /** The highest saved sequence of each `placeOf` in the batch. */
  latest: Map<string, number>;
};

type Place = { attemptId: string; questionId: string };

export const placeOf = ({ attemptId, questionId }: Place) => `${attemptId}/${questionId}`;

/** Loads what a batch of answers is decided from, in a handful of queries however long the batch. */
export async function loadSituation(tx: Tx, places: Place[]): Promise<Situation> {
  const attemptIds = [...new Set(places.map((place) => place.attemptId))];
  const questionIds = [...new Set(places.map((place) => place.questionId))];
  return {
    attempts: await loadAttempts(tx, attemptIds),
    questions: await loadQuestions(tx, questionIds),
    latest: await loadLatest(tx, attemptIds, questionIds),
  };
}

async function loadAttempts(tx: Tx, attemptIds: string[]): Promise<Map<string, AttemptRow>> {
  const rows = await tx.attempt.findMany({
    where: { id: { in: attemptIds } },
    select: {
      id: true,
      studentId: true,
      startedAt: true,
      submittedAt: true,
      student: { select: { sessionVersion: true, disabledAt: true } },
      assignment: {
        select: {
          ...rulesShape,
          setId: true,
          class: {
            select: { enrolments: { select: { studentId: true, ...accommodationsShape } } },
          },
        },
      },
    },
  });
  return new Map(
    rows.map(({ id, ...row }) => {
      const { enrolments } = row.assignment.class;
      const extra = enrolments.find((enrolment) => enrolment.studentId === row.studentId);
      return [id, { ...row, extra: extra ?? noAccommodation }];
    }),
  );
}

const known = new Map<string, KeyedQuestion>();
const knownAtMost = 20_000;

/** Questions with their keys, kept in memory: a set that can be answered is published and never changes. */
async function loadQuestions(
  read: Reads | Tx,
  questionIds: string[],
): Promise<Map<string, KeyedQuestion>> {
  const missing = questionIds.filter((id) => !known.has(id));
  if (missing.length > 0) {
    if (known.size >= knownAtMost) known.clear();
    const rows = await read.question.findMany({
      where: { id: { in: missing }, set: { state: 'published' } },
      select: { id: true, setId: true, body: true, key: { select: { body: true } } },
    });
    for (const { id, setId, body, key } of rows)
      if (key)
        known.set(id, {
          setId,
          question: fromJson<Question>(body),
          key: fromJson<AnswerKey>(key.body),
        });
  }
  return known;
}

async function loadLatest(
  tx: Tx,
  attemptIds: string[],
  questionIds: string[],
): Promise<Map<string, number>> {
  const groups = await tx.response.groupBy({
    by: ['attemptId', 'questionId'],
    where: { attemptId: { in: attemptIds }, questionId: { in: questionIds } },
    _max: { sequence: true },
  });
  return new Map(groups.map((group) => [placeOf(group), group._max.sequence ?? 0]));
}
