import type { Problem } from '@/lib/domain/facts/problem';
import { readBank } from '@/lib/domain/facts/read-bank';
import { seededRandom } from '@/lib/domain/random';
import { importBank } from '@/lib/server/articles/import-bank';
import { usernameFor } from '@/lib/server/classes/username';
import { demoClassCode, demoPassword, demoPin, demoTeacher } from '@/lib/server/demo';
import { db } from '@/lib/server/runtime/db';
import { hashSecret } from '@/lib/server/runtime/secret';
import type { Teacher } from '@/lib/server/runtime/session';
import { makeDemoMonth } from './demo-month';
import { demoStudents } from './demo-people';

const demoSeed = 2015;

/**
 * Makes the demonstration school around a bank file: a teacher, the article, a class and a month of
 * answers that end at `now`. Returns false, changing nothing, when it is there already.
 */
export async function seedDemoSchool(bankFile: unknown, now: Date): Promise<boolean> {
  if (await db().read.class.findUnique({ where: { code: demoClassCode } })) return false;
  const read = readBank(bankFile);
  if (read.kind === 'refused') throw new Error(problemList(read.problems));
  const random = seededRandom(demoSeed);
  const [secretHash, pinHash] = await Promise.all([hashSecret(demoPassword), hashSecret(demoPin)]);
  await db().write(async (tx) => {
    const teacher = await tx.user.create({
      data: { ...demoTeacher, role: 'teacher', name: 'Ms Okafor', secretHash },
    });
    const { articleId } = await importBank(tx, read.bank, {
      origin: 'seed:dushanbe-2015',
      teacherId: teacher.id,
    });
    const { id: classId } = await tx.class.create({
      data: {
        name: '9B Global Studies',
        code: demoClassCode,
        teachers: { create: { teacherId: teacher.id, owner: true } },
      },
    });
    const studentIds: string[] = [];
    for (const name of demoStudents) {
      const student = await tx.user.create({
        data: {
          role: 'student',
          name,
          username: usernameFor(name),
          secretHash: pinHash,
          enrolments: { create: { classId } },
        },
      });
      studentIds.push(student.id);
    }
    const asTeacher: Teacher = { id: teacher.id, name: teacher.name, role: 'teacher' };
    await makeDemoMonth(tx, { teacher: asTeacher, articleId, classId, studentIds, random, now });
  });
  return true;
}

/** Every problem of a refused bank, one a line, with its place. */
function problemList(problems: Problem[]): string {
  const lines = problems.map(({ path, kind, detail }) => `  ${path}: ${kind} ${detail}`.trimEnd());
  return ['The fact bank was refused:', ...lines].join('\n');
}
