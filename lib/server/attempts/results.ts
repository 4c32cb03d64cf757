import type { z } from 'zod';
import type { Response } from '@/lib/domain/grading/response';
import type { AskedFact, Item } from '@/lib/domain/questions/question';
import { attemptsInClassesOf, attemptsOf } from '../runtime/access';
import { db } from '../runtime/db';
import { fromJson } from '../runtime/json';
import { Refusal } from '../runtime/refusal';
import type { Student, Teacher } from '../runtime/session';
import { loadQuestions } from '../sets/store-questions';
import type { attemptInput } from './attempts';
import {
  accommodationsIn,
  closingTime,
  finishedAt,
  isReleased,
  rulesFor,
  rulesShape,
  stateOf,
} from './rules';
import { scoreOf } from './score';

/** A cited sentence with its neighbours in the paragraph. */
export type Evidence = { before: string; sentence: string; after: string };

/** A question after the attempt: what was answered, what is right, and the sentence that proves it. */
export type ResultQuestion = {
  id: string;
  item: Item;
  response: Response | null;
  /** 0 to 1 of what the question is worth; null when nothing was answered. */
  points: number | null;
  /** What a full answer is worth. */
  worth: number;
  /** The proof of each of the item's facts, in their order. */
  evidence: Evidence[];
};

export type ResultView = {
  attemptId: string;
  assignmentId: string;
  title: string;
  studentName: string;
  number: number;
  class: { id: string; name: string };
  article: { id: string; title: string; about: string | null };
  finishedAt: Date;
  score: { points: number; outOf: number; answered: number };
  /** Every question with its key; null until the policy releases them. */
  questions: ResultQuestion[] | null;
  /** When they will be released at the latest; null: never. */
  releasedAt: Date | null;
};

const resultShape = {
  id: true,
  number: true,
  form: true,
  startedAt: true,
  submittedAt: true,
  studentId: true,
  assignmentId: true,
  student: { select: { name: true } },
  assignment: {
    select: {
      ...rulesShape,
      class: { select: { id: true, name: true } },
      setId: true,
      set: {
        select: {
          title: true,
          article: { select: { id: true, title: true, about: true, passages: true } },
        },
      },
    },
  },
  responses: {
    orderBy: { sequence: 'asc' },
    select: { questionId: true, body: true, points: true },
  },
} as const;

/** A student's finished attempt; keys and footnotes only once they are released. */
export async function getResult(
  student: Student,
  { attemptId }: z.output<typeof attemptInput>,
): Promise<ResultView> {
  const view = await loadResult({ ...attemptsOf(student), id: attemptId });
  if (view.state === 'open') throw new Refusal('closed', 'attemptOpen');
  return view.released ? view.result : { ...view.result, questions: null };
}

/** A finished attempt of a student in one of the teacher's classes, with keys. */
export async function getStudentResult(
  teacher: Teacher,
  { attemptId }: z.output<typeof attemptInput>,
): Promise<ResultView> {
  const { state, result } = await loadResult({ ...attemptsInClassesOf(teacher), id: attemptId });
  if (state === 'open') throw new Refusal('not-found', 'attemptNotFound');
  return result;
}

async function loadResult(where: { id: string }) {
  const attempt = await db().read.attempt.findFirst({ where, select: resultShape });
  if (!attempt) throw new Refusal('not-found', 'attemptNotFound');
  const { assignment, form, responses } = attempt;
  const { article, title } = assignment.set;
  const { passages, ...about } = article;
  const own = await db().read.assignment.findUniqueOrThrow({
    where: { id: attempt.assignmentId },
    select: rulesFor({ id: attempt.studentId }),
  });
  const questions = await loadQuestions(db().read, { setId: assignment.setId, form });
  const extra = accommodationsIn(own.class.enrolments);
  const latest = new Map(responses.map((row) => [row.questionId, row]));
  const result: ResultView = {
    attemptId: attempt.id,
    assignmentId: attempt.assignmentId,
    title,
    studentName: attempt.student.name,
    number: attempt.number,
    class: { id: assignment.class.id, name: assignment.class.name },
    article: about,
    finishedAt: finishedAt(attempt, assignment, extra),
    score: scoreOf(
      questions.map(({ id, points }) => ({ id, form, points })),
      attempt,
    ),
    questions: questions.map(({ id, points: worth, item }) => {
      const saved = latest.get(id);
      return {
        id,
        item,
        response: saved ? fromJson<Response>(saved.body) : null,
        points: saved?.points ?? null,
        worth,
        evidence: item.facts.map((fact) => evidenceOf(fact, passages)),
      };
    }),
    releasedAt: assignment.feedback === 'never' ? null : closingTime(assignment),
  };
  return {
    result,
    state: stateOf(attempt, assignment, extra),
    released: isReleased(attempt, own, extra),
  };
}

/** The cited sentence and what stands before and after it in its paragraph. */
export function evidenceOf(
  { citation: { paragraph, sentence } }: Pick<AskedFact, 'citation'>,
  passages: { paragraph: number; sentence: number; text: string }[],
): Evidence {
  const text = (at: number) =>
    passages.find((row) => row.paragraph === paragraph && row.sentence === at)?.text ?? '';
  return { before: text(sentence - 1), sentence: text(sentence), after: text(sentence + 1) };
}
