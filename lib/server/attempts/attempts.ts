import { z } from 'zod';
import type { Response } from '@/lib/domain/grading/response';
import type { Question } from '@/lib/domain/questions/question';
import { assignmentsOf, attemptsOf } from '../runtime/access';
import { now } from '../runtime/clock';
import { db, type Tx } from '../runtime/db';
import { fromJson } from '../runtime/json';
import { Refusal } from '../runtime/refusal';
import type { Student } from '../runtime/session';
import { giveForm } from './give-form';
import { accommodationsIn, attemptCloses, closingTime, rulesFor, stateOf } from './rules';
import { scoreAttempt } from './score';

const id = z.string().min(1).max(40);
export const assignmentInput = z.object({ assignmentId: id });
export const attemptInput = z.object({ attemptId: id });

/** A question as the student sees it, with the answer saved last. */
export type AttemptQuestion = {
  id: string;
  question: Question;
  /** What a full answer is worth. */
  points: number;
  response: Response | null;
  /** The highest sequence saved; the next answer carries a higher one. 0 if there is none. */
  sequence: number;
};

export type AttemptView = {
  id: string;
  assignmentId: string;
  title: string;
  number: number;
  state: 'open' | 'submitted' | 'closed';
  /** Answers are taken until then. */
  closesAt: Date;
  questions: AttemptQuestion[];
};

const attemptShape = (student: Student) =>
  ({
    id: true,
    number: true,
    form: true,
    startedAt: true,
    submittedAt: true,
    assignmentId: true,
    assignment: {
      select: { ...rulesFor(student), setId: true, set: { select: { title: true } } },
    },
    responses: {
      orderBy: { sequence: 'asc' },
      select: { questionId: true, sequence: true, body: true },
    },
  }) as const;

/** Starts the next attempt at an assignment, or goes on with the open one. */
export async function startAttempt(
  student: Student,
  { assignmentId }: z.output<typeof assignmentInput>,
): Promise<{ attemptId: string }> {
  return db().write(async (tx) => {
    const assignment = await tx.assignment.findFirst({
      where: { ...assignmentsOf(student), id: assignmentId },
      select: {
        ...rulesFor(student),
        classId: true,
        forms: true,
        attempts: { where: attemptsOf(student), orderBy: { number: 'asc' } },
      },
    });
    if (!assignment) throw new Refusal('not-found', 'assignmentNotFound');
    const extra = accommodationsIn(assignment.class.enrolments);
    const open = assignment.attempts.find((row) => stateOf(row, assignment, extra) === 'open');
    if (open) return { attemptId: open.id };
    if (now() < assignment.opensAt) throw new Refusal('closed', 'notOpenYet');
    if (now() >= closingTime(assignment)) throw new Refusal('closed', 'pastDue');
    const used = assignment.attempts.length;
    if (used >= assignment.attemptsAllowed + extra.extraAttempts)
      throw new Refusal('closed', 'noAttemptsLeft');
    const { classId, forms } = assignment;
    const last = assignment.attempts.at(-1)?.form;
    const form = await giveForm(tx, student, { classId, forms, last });
    const made = await tx.attempt.create({
      data: { assignmentId, studentId: student.id, number: used + 1, form, startedAt: now() },
      select: { id: true },
    });
    return { attemptId: made.id };
  });
}

/** An attempt with its questions and saved answers, and no keys. */
export async function getAttempt(
  student: Student,
  { attemptId }: z.output<typeof attemptInput>,
): Promise<AttemptView> {
  const attempt = await db().read.attempt.findFirst({
    where: { ...attemptsOf(student), id: attemptId },
    select: attemptShape(student),
  });
  if (!attempt) throw new Refusal('not-found', 'attemptNotFound');
  const { assignment, form, responses } = attempt;
  const questions = await db().read.question.findMany({
    where: { setId: assignment.setId, form },
    orderBy: { position: 'asc' },
    select: { id: true, body: true, points: true },
  });
  const extra = accommodationsIn(assignment.class.enrolments);
  const latest = new Map(responses.map((row) => [row.questionId, row]));
  return {
    id: attempt.id,
    assignmentId: attempt.assignmentId,
    title: assignment.set.title,
    number: attempt.number,
    state: stateOf(attempt, assignment, extra),
    closesAt: attemptCloses(assignment, extra, attempt.startedAt),
    questions: questions.map(({ id: questionId, body, points }) => {
      const saved = latest.get(questionId);
      return {
        id: questionId,
        question: fromJson<Question>(body),
        points,
        response: saved ? fromJson<Response>(saved.body) : null,
        sequence: saved?.sequence ?? 0,
      };
    }),
  };
}

/** Hands an attempt in and derives its score; after the closing, as of then. Again changes nothing. */
export async function submitAttempt(
  student: Student,
  { attemptId }: z.output<typeof attemptInput>,
): Promise<void> {
  await db().write(async (tx) => {
    const attempt = await tx.attempt.findFirst({
      where: { ...attemptsOf(student), id: attemptId },
      select: {
        startedAt: true,
        submittedAt: true,
        assignment: { select: rulesFor(student) },
      },
    });
    if (!attempt) throw new Refusal('not-found', 'attemptNotFound');
    if (attempt.submittedAt) return;
    const { assignment, startedAt } = attempt;
    const extra = accommodationsIn(assignment.class.enrolments);
    const closes = attemptCloses(assignment, extra, startedAt);
    const submittedAt = new Date(Math.min(now().getTime(), closes.getTime()));
    await tx.attempt.update({ where: { id: attemptId }, data: { submittedAt } });
    await saveScore(tx, attemptId);
  });
}

async function saveScore(tx: Tx, attemptId: string): Promise<void> {
  const { points, outOf } = await scoreAttempt(tx, attemptId);
  await tx.attempt.update({ where: { id: attemptId }, data: { points, outOf } });
}
