import { z } from 'zod';
import { classesOf } from '../runtime/access';
import { db } from '../runtime/db';
import { Refusal } from '../runtime/refusal';
import { makeClassCode } from '../runtime/secret';
import type { Teacher } from '../runtime/session';

export const classInput = z.object({ classId: z.string().min(1).max(40) });
export const newClassInput = z.object({ name: z.string().trim().min(1).max(80) });

export type ClassSummary = {
  id: string;
  name: string;
  code: string;
  students: number;
  assignments: number;
};

export type ClassStudent = { id: string; name: string; username: string };

export type ClassView = {
  id: string;
  name: string;
  code: string;
  students: ClassStudent[];
  teachers: string[];
};

/** A teacher's classes by name. */
export async function listClasses(teacher: Teacher): Promise<ClassSummary[]> {
  const rows = await db().read.class.findMany({
    where: classesOf(teacher),
    orderBy: { name: 'asc' },
    select: {
      id: true,
      name: true,
      code: true,
      _count: { select: { enrolments: true, assignments: true } },
    },
  });
  return rows.map(({ _count, ...row }) => ({
    ...row,
    students: _count.enrolments,
    assignments: _count.assignments,
  }));
}

/** A class with its students by name. */
export async function getClass(
  teacher: Teacher,
  { classId }: z.output<typeof classInput>,
): Promise<ClassView> {
  const row = await db().read.class.findFirst({
    where: { ...classesOf(teacher), id: classId },
    select: {
      id: true,
      name: true,
      code: true,
      teachers: { orderBy: { owner: 'desc' }, select: { teacher: { select: { name: true } } } },
      enrolments: {
        orderBy: [{ student: { name: 'asc' } }, { studentId: 'asc' }],
        select: { student: { select: { id: true, name: true, username: true } } },
      },
    },
  });
  if (!row) throw new Refusal('not-found', 'classNotFound');
  const { enrolments, teachers, ...about } = row;
  return {
    ...about,
    teachers: teachers.map(({ teacher: { name } }) => name),
    students: enrolments.map(({ student }) => ({ ...student, username: student.username ?? '' })),
  };
}

/** Makes a class with a code of its own. */
export async function createClass(
  teacher: Teacher,
  { name }: z.output<typeof newClassInput>,
): Promise<{ classId: string }> {
  return db().write(async (tx) => {
    let code = makeClassCode();
    while (await tx.class.findUnique({ where: { code }, select: { id: true } }))
      code = makeClassCode();
    const made = await tx.class.create({
      data: { name, code, teachers: { create: { teacherId: teacher.id, owner: true } } },
      select: { id: true },
    });
    return { classId: made.id };
  });
}
