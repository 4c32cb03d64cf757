import type { Bank } from '@/lib/domain/facts/bank';
import { grade } from '@/lib/domain/grading/grade';
import type { Response } from '@/lib/domain/grading/response';
import type { SetQuestion } from '@/lib/domain/questions/edit-set';
import { generateSet } from '@/lib/domain/questions/generate-set';
import { type Item, type QuestionKind, questionKinds } from '@/lib/domain/questions/question';
import type { Random } from '@/lib/domain/random';
import { loadBank } from '@/lib/server/articles/load-bank';
import { scoreAttempt } from '@/lib/server/attempts/score';
import type { Tx } from '@/lib/server/runtime/db';
import { jsonOf } from '@/lib/server/runtime/json';
import type { Teacher } from '@/lib/server/runtime/session';
import { insertQuestions, questionsOf } from '@/lib/server/sets/store-questions';
import { rightAnswer, slip } from './demo-answer';
import { makeDemoReviews } from './demo-reviews';

const day = 86_400_000;
const hour = 3_600_000;

type School = {
  teacher: Teacher;
  articleId: string;
  classId: string;
  studentIds: string[];
  random: Random;
  now: Date;
};

type Quiz = {
  title: string;
  seed: number;
  kinds: QuestionKind[];
  count?: number;
  dueInDays: number;
};

const quizzes: Quiz[] = [
  { title: 'Who met in Dushanbe', seed: 4, kinds: ['choice', 'trueFalse'], dueInDays: -27 },
  {
    title: 'What the leaders said',
    seed: 11,
    kinds: ['choice', 'trueFalse', 'cloze'],
    dueInDays: -20,
  },
  { title: 'Names and numbers', seed: 23, kinds: ['choice', 'cloze'], dueInDays: -12 },
  {
    title: 'The force called KSOR',
    seed: 31,
    kinds: ['choice', 'trueFalse', 'cloze'],
    dueInDays: -4,
  },
  {
    title: 'Six allies: the whole story',
    seed: 47,
    kinds: ['choice', 'trueFalse', 'cloze', 'short', 'number', 'date'],
    dueInDays: 3,
  },
  {
    title: 'All nine kinds',
    seed: 59,
    kinds: [...questionKinds],
    count: 12,
    dueInDays: 5,
  },
];

/** Gives the class a month of quizzes and reviews: four past quizzes and one that is due. */
export async function makeDemoMonth(tx: Tx, school: School): Promise<void> {
  const bank = await loadBank(tx, { id: school.articleId });
  if (!bank) throw new Error('The demonstration article was not imported.');
  const abilities = school.studentIds.map(() => bell(school.random));
  for (const quiz of quizzes) {
    const assigned = await assignQuiz(tx, school, bank, quiz);
    for (const [index, studentId] of school.studentIds.entries()) {
      const chance = school.random.derive(`${quiz.seed}/${index}`);
      await takeQuiz(tx, {
        ...assigned,
        studentId,
        ability: abilities[index] ?? 0,
        chance,
        school,
      });
    }
  }
  await makeDemoReviews(tx, school);
}

async function assignQuiz(
  tx: Tx,
  { articleId, classId, teacher, now }: School,
  bank: Bank,
  { title, seed, kinds, count = 10, dueInDays }: Quiz,
) {
  const plan = { count, kinds, seed };
  const opensAt = new Date(atNine(now, dueInDays - 6));
  const dueAt = new Date(atNine(now, dueInDays));
  const { id: setId } = await tx.questionSet.create({
    data: {
      articleId,
      title,
      state: 'published',
      plan: jsonOf(plan),
      createdById: teacher.id,
      createdAt: opensAt,
      publishedAt: opensAt,
    },
    select: { id: true },
  });
  const questions = questionsOf(generateSet(bank, plan).items);
  await insertQuestions(tx, { articleId, setId, form: 1 }, questions);
  const assignment = await tx.assignment.create({
    data: {
      setId,
      classId,
      opensAt,
      dueAt,
      lateUntil: new Date(dueAt.getTime() + 2 * day),
      createdById: teacher.id,
      createdAt: opensAt,
    },
    select: { id: true },
  });
  return { assignmentId: assignment.id, questions, opensAt, dueAt };
}

type Taking = {
  assignmentId: string;
  questions: SetQuestion[];
  opensAt: Date;
  dueAt: Date;
  studentId: string;
  /** About -2 to 2. */
  ability: number;
  chance: Random;
  school: School;
};

/** One student takes one quiz, some days before it is due, sometimes late, sometimes not at all. */
async function takeQuiz(tx: Tx, taking: Taking): Promise<void> {
  const { assignmentId, questions, opensAt, dueAt, studentId, chance, school } = taking;
  const isDemoStudent = studentId === school.studentIds[0];
  const past = dueAt < school.now;
  const fate = chance.next();
  if ((past && fate < 0.05 && !isDemoStudent) || (!past && (fate < 0.7 || isDemoStudent))) return;
  const span = dueAt.getTime() - opensAt.getTime();
  const late = past && fate > 0.93 && !isDemoStudent ? 20 * hour : 0;
  const startedAt = new Date(opensAt.getTime() + span * (late ? 1 : chance.next() * 0.9) + late);
  if (startedAt > school.now) return;
  const pace = 12_000 + chance.next() * 25_000;
  const { id: attemptId } = await tx.attempt.create({
    data: { assignmentId, studentId, number: 1, startedAt },
    select: { id: true },
  });
  await tx.response.createMany({
    data: questions.map(({ id, item }, index) => {
      const body = answer(item, questions, taking);
      const grading = grade(item.question, item.key, body);
      return {
        attemptId,
        questionId: id,
        sequence: 1,
        body: jsonOf(body),
        points: grading.kind === 'graded' ? grading.points : null,
        savedAt: new Date(startedAt.getTime() + (index + 1) * pace),
      };
    }),
  });
  const { points, outOf } = await scoreAttempt(tx, attemptId);
  const submittedAt = new Date(startedAt.getTime() + (questions.length + 1) * pace);
  await tx.attempt.update({ where: { id: attemptId }, data: { submittedAt, points, outOf } });
}

/** What a student of this ability writes: the key as often as a logistic curve says, else a slip. */
function answer(item: Item, all: SetQuestion[], { ability, chance }: Taking): Response {
  const knows = chance.next() < 1 / (1 + Math.exp(-(ability + 1.1 + bell(chance) * 0.6)));
  const items = all.map((one) => one.item);
  return knows ? rightAnswer(item) : slip(item, items, chance);
}

/** Nine in the morning (UTC) some days from now. */
function atNine(now: Date, days: number): number {
  return Math.floor(now.getTime() / day) * day + days * day + 9 * hour;
}

/** About normally distributed: mean 0, standard deviation 1. */
function bell(random: Random): number {
  return Array.from({ length: 12 }, () => random.next()).reduce((sum, n) => sum + n, -6);
}
