import { generateSet } from '@/lib/domain/questions/generate-set';
import { type Question, questionKinds } from '@/lib/domain/questions/question';
import { loadBank } from '@/lib/server/articles/load-bank';
import { db, type Tx } from '@/lib/server/runtime/db';
import { env } from '@/lib/server/runtime/env';
import { jsonOf } from '@/lib/server/runtime/json';
import { sessionCookieName } from '@/lib/server/runtime/session';
import { insertQuestions, questionsOf } from '@/lib/server/sets/store-questions';
import { tokenFor } from '@/lib/server/testing/web';
import { applyMigrations } from '@/prisma/migrate';
import { seedDemoSchool } from '@/prisma/seed/demo-school';
import { bankFile } from './bank';

/** A student who takes the quiz. */
export type QuizTaker = { attemptId: string; cookie: string };
/** A quiz of 20 questions and everybody who has begun it. */
export type OpenQuiz = { takers: QuizTaker[]; questions: { id: string; question: Question }[] };

const hour = 3_600_000;

/** Makes the demonstration school with one more quiz, which some more students have begun. */
export async function openQuiz(students: number): Promise<OpenQuiz> {
  const now = new Date();
  await applyMigrations(env());
  await seedDemoSchool(bankFile(), now);
  const made = await db().write(async (tx) => {
    const { classId, setId, questions } = await makeSet(tx);
    const { id: assignmentId } = await tx.assignment.create({
      data: { setId, classId, opensAt: now, dueAt: new Date(now.getTime() + 24 * hour) },
    });
    const attempts: { id: string; studentId: string }[] = [];
    for (let n = 0; n < students; n++) {
      const { id: studentId } = await tx.user.create({
        data: { role: 'student', name: `Student ${n}`, enrolments: { create: { classId } } },
      });
      const data = { assignmentId, studentId, number: 1, startedAt: now };
      attempts.push(await tx.attempt.create({ data, select: { id: true, studentId: true } }));
    }
    return { questions, attempts };
  });
  const takers = made.attempts.map(async ({ id, studentId }) => ({
    attemptId: id,
    cookie: `${sessionCookieName()}=${await tokenFor(studentId)}`,
  }));
  return { questions: made.questions, takers: await Promise.all(takers) };
}

async function makeSet(tx: Tx) {
  const { id: classId } = await tx.class.findFirstOrThrow({ select: { id: true } });
  const { id: articleId } = await tx.article.findFirstOrThrow({ select: { id: true } });
  const bank = await loadBank(tx, { id: articleId });
  if (!bank) throw new Error('The demonstration school has no article.');
  const plan = { count: 20, kinds: [...questionKinds], seed: 1 };
  const { id: setId } = await tx.questionSet.create({
    data: { articleId, title: 'Twenty questions', state: 'published', plan: jsonOf(plan) },
    select: { id: true },
  });
  const made = questionsOf(generateSet(bank, plan).items);
  await insertQuestions(tx, { articleId, setId, form: 1 }, made);
  return {
    classId,
    setId,
    questions: made.map(({ id, item: { question } }) => ({ id, question })),
  };
}
