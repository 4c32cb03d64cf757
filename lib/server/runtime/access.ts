import type { Prisma } from '@/prisma/generated/sqlite/client';
import type { Student, Teacher } from './session';

// Every query spreads one of these: a row of somebody else's is not found rather than refused.

/** Classes that a teacher owns or co-teaches. */
export const classesOf = (teacher: Teacher) =>
  ({ teachers: { some: { teacherId: teacher.id } } }) satisfies Prisma.ClassWhereInput;

/** Articles that a teacher owns or works on; facts and question sets go with their article. */
export const articlesOf = (teacher: Teacher) =>
  ({ teachers: { some: { teacherId: teacher.id } } }) satisfies Prisma.ArticleWhereInput;

/** Question sets on a teacher's articles. */
export const setsOf = (teacher: Teacher) =>
  ({ article: articlesOf(teacher) }) satisfies Prisma.QuestionSetWhereInput;

/** Attempts in a teacher's classes. */
export const attemptsInClassesOf = (teacher: Teacher) =>
  ({ assignment: { class: classesOf(teacher) } }) satisfies Prisma.AttemptWhereInput;

/** Students enrolled in one of a teacher's classes. */
export const studentsOf = (teacher: Teacher, classId: string) =>
  ({
    role: 'student',
    enrolments: { some: { classId, class: classesOf(teacher) } },
  }) satisfies Prisma.UserWhereInput;

/** Assignments of the classes that a student is in. */
export const assignmentsOf = (student: Student) =>
  ({
    class: { enrolments: { some: { studentId: student.id } } },
  }) satisfies Prisma.AssignmentWhereInput;

/** A student's own attempts. */
export const attemptsOf = (student: Student) =>
  ({ studentId: student.id }) satisfies Prisma.AttemptWhereInput;
