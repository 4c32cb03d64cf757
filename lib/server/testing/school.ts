import { readFileSync } from 'node:fs';
import { readBank } from '@/lib/domain/facts/read-bank';
import { generateSet } from '@/lib/domain/questions/generate-set';
import { importBank } from '../articles/import-bank';
import { loadBank } from '../articles/load-bank';
import type { Tx } from '../runtime/db';
import { jsonOf } from '../runtime/json';
import { hashSecret } from '../runtime/secret';
import type { Student, Teacher } from '../runtime/session';
import { insertQuestions } from '../sets/store-questions';

/** The moment at which the test school stands: a Monday morning. */
export const monday = new Date('2026-03-02T09:00:00Z');
export const days = (n: number) => new Date(monday.getTime() + n * 86_400_000);

/** Everybody's password and PIN. */
export const secret = 'correct horse 2026';

const teacher = (id: string): Teacher => ({ id, name: id, role: 'teacher' });
const student = (id: string): Student => ({ id, name: id, role: 'student' });

/** Who is at the test school, and how each stands to the class "c1" and its article "a1". */
export const people = {
  owner: teacher('owner'),
  coTeacher: teacher('co-teacher'),
  otherTeacher: teacher('other-teacher'),
  enrolled: student('enrolled'),
  classmate: student('classmate'),
  outside: student('outside'),
  administrator: { id: 'administrator', name: 'administrator', role: 'administrator' as const },
};

/** Fixed ids of what stands in the test school. */
export const ids = {
  classId: 'c1',
  otherClassId: 'c2',
  draftId: 'draft',
  publishedId: 'published',
  assignmentId: 'assignment',
} as const;

/** Builds the test school: two classes, one article with two sets, one assignment due on Friday. */
export async function buildSchool(tx: Tx): Promise<void> {
  const secretHash = await hashSecret(secret);
  for (const person of Object.values(people))
    await tx.user.create({
      data: {
        id: person.id,
        role: person.role,
        name: person.name,
        secretHash,
        ...(person.role === 'student'
          ? { username: person.id }
          : { email: `${person.id}@school.invalid` }),
      },
    });
  const { owner, coTeacher, otherTeacher, enrolled, classmate, outside } = people;
  await makeClass(tx, ids.classId, 'CCC777', [owner.id, coTeacher.id], [enrolled.id, classmate.id]);
  await makeClass(tx, ids.otherClassId, 'DDD777', [otherTeacher.id], [outside.id]);
  await makeArticle(tx);
  await tx.assignment.create({
    data: {
      id: ids.assignmentId,
      setId: ids.publishedId,
      classId: ids.classId,
      opensAt: monday,
      dueAt: days(4),
      createdById: owner.id,
    },
  });
}

async function makeClass(tx: Tx, id: string, code: string, teachers: string[], students: string[]) {
  await tx.class.create({
    data: {
      id,
      name: `Class ${id}`,
      code,
      teachers: { create: teachers.map((teacherId, place) => ({ teacherId, owner: place === 0 })) },
      enrolments: { create: students.map((studentId) => ({ studentId })) },
    },
  });
}

async function makeArticle(tx: Tx): Promise<void> {
  const file = new URL('../../../prisma/seed/dushanbe-2015.json', import.meta.url);
  const read = readBank(JSON.parse(readFileSync(file, 'utf8')));
  if (read.kind === 'refused') throw new Error('The seeded bank was refused.');
  const { articleId } = await importBank(tx, read.bank, {
    origin: 'test',
    teacherId: people.owner.id,
  });
  await tx.articleTeacher.create({ data: { articleId, teacherId: people.coTeacher.id } });
  const bank = await loadBank(tx, { id: articleId });
  if (!bank) throw new Error('The article was not imported.');
  const plan = { count: 6, kinds: ['choice', 'trueFalse', 'cloze'] as const, seed: 7 };
  const { items } = generateSet(bank, { ...plan, kinds: [...plan.kinds] });
  for (const [setId, state] of [
    [ids.draftId, 'draft'],
    [ids.publishedId, 'published'],
  ] as const) {
    const title = `Set ${setId}`;
    const createdById = people.owner.id;
    await tx.questionSet.create({
      data: { id: setId, articleId, title, state, plan: jsonOf(plan), createdById },
    });
    const questions = items.map((item, at) => ({ id: `${setId}-${at}`, points: 1, item }));
    await insertQuestions(tx, { articleId, setId, form: 1 }, questions);
  }
}
