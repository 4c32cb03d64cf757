import { z } from 'zod';
import type { Prisma } from '@/prisma/generated/sqlite/client';
import { now } from './runtime/clock';
import { db, type Tx } from './runtime/db';
import { Refusal } from './runtime/refusal';
import { hashSecret, makePassword, secretFits } from './runtime/secret';
import type { Administrator, Teacher } from './runtime/session';
import { forgetFailures, takeTry } from './runtime/throttle';

const id = z.string().min(1).max(40);

export const nothingInput = z.object({});
export const passwordInput = z.object({
  current: z.string().min(1).max(200),
  next: z.string().min(12).max(200),
});
export const teacherInput = z.object({ teacherId: id });
export const newTeacherInput = z.object({
  name: z.string().trim().min(1).max(80),
  email: z.string().trim().toLowerCase().pipe(z.email().max(254)),
});

/** Somebody's own account. Without a password the person signs in through an outside provider. */
export type Account = { name: string; email: string | null; hasPassword: boolean };

/** A teacher in the administrator's list; `self` is the administrator who looks. */
export type TeacherSummary = {
  id: string;
  name: string;
  email: string;
  administrator: boolean;
  disabled: boolean;
  self: boolean;
};

/** The only time that a first password can be read. */
export type PasswordSlip = { name: string; email: string; password: string };

const staff = { role: { in: ['teacher', 'administrator'] } } satisfies Prisma.UserWhereInput;

/** The signed-in teacher's own account. */
export async function getAccount(teacher: Teacher): Promise<Account> {
  const { secretHash, ...account } = await db().read.user.findUniqueOrThrow({
    where: { id: teacher.id },
    select: { name: true, email: true, secretHash: true },
  });
  return { ...account, hasPassword: secretHash !== null };
}

/** Changes the teacher's own password and ends every session made with the old one. */
export async function changePassword(
  teacher: Teacher,
  { current, next }: z.output<typeof passwordInput>,
): Promise<void> {
  const own = await db().read.user.findUniqueOrThrow({
    where: { id: teacher.id },
    select: { email: true, secretHash: true },
  });
  const keys = { account: own.email ?? teacher.id, classCode: null };
  if (!(await takeTry(keys))) throw new Refusal('closed', 'tooManyTries');
  if (!(await secretFits(own.secretHash, current)))
    throw new Refusal('invalid', 'passwordWrong', { current: 'passwordWrong' });
  const secretHash = await hashSecret(next);
  await db().write(async (tx) => {
    const { count } = await tx.user.updateMany({
      where: { id: teacher.id, secretHash: own.secretHash },
      data: { secretHash, sessionVersion: { increment: 1 } },
    });
    if (count === 0) throw new Refusal('stale', 'passwordChanged');
  });
  await forgetFailures(keys.account);
}

/** Ends every session of the teacher, this one too. */
export async function endSessions(teacher: Teacher): Promise<void> {
  await db().write((tx) => raiseVersion(tx, teacher.id, {}));
}

/** Everybody who teaches, by name. */
export async function listTeachers(administrator: Administrator): Promise<TeacherSummary[]> {
  const rows = await db().read.user.findMany({
    where: staff,
    orderBy: { name: 'asc' },
    select: { id: true, name: true, email: true, role: true, disabledAt: true },
  });
  return rows.map(({ email, role, disabledAt, ...row }) => ({
    ...row,
    email: email ?? '',
    administrator: role === 'administrator',
    disabled: disabledAt !== null,
    self: row.id === administrator.id,
  }));
}

/** Makes a teacher's account with a first password. */
export async function addTeacher(
  _administrator: Administrator,
  { name, email }: z.output<typeof newTeacherInput>,
): Promise<PasswordSlip> {
  const password = makePassword();
  const secretHash = await hashSecret(password);
  await db().write(async (tx) => {
    if (await tx.user.findUnique({ where: { email }, select: { id: true } }))
      throw new Refusal('invalid', 'emailTaken', { email: 'emailTaken' });
    await tx.user.create({ data: { role: 'teacher', name, email, secretHash } });
  });
  return { name, email, password };
}

/** Gives another teacher a new first password and ends every session made with the old one. */
export async function resetPassword(
  administrator: Administrator,
  { teacherId }: z.output<typeof teacherInput>,
): Promise<PasswordSlip> {
  const password = makePassword();
  const secretHash = await hashSecret(password);
  const { name, email } = await db().write(async (tx) => {
    const teacher = await requireOther(tx, administrator, teacherId);
    await raiseVersion(tx, teacherId, { secretHash });
    return teacher;
  });
  await forgetFailures(email ?? '');
  return { name, email: email ?? '', password };
}

/** Shuts a teacher out at once; the teacher's work stays. Nobody can do this to themselves. */
export async function disableTeacher(
  administrator: Administrator,
  { teacherId }: z.output<typeof teacherInput>,
): Promise<void> {
  await db().write(async (tx) => {
    await requireOther(tx, administrator, teacherId);
    await raiseVersion(tx, teacherId, { disabledAt: now() });
  });
}

/** Lets a teacher sign in again. */
export async function enableTeacher(
  administrator: Administrator,
  { teacherId }: z.output<typeof teacherInput>,
): Promise<void> {
  await db().write(async (tx) => {
    await requireOther(tx, administrator, teacherId);
    await tx.user.update({ where: { id: teacherId }, data: { disabledAt: null } });
  });
}

async function requireOther(tx: Tx, administrator: Administrator, teacherId: string) {
  if (teacherId === administrator.id) throw new Refusal('invalid', 'ownAccount');
  const found = await tx.user.findFirst({
    where: { ...staff, id: teacherId },
    select: { name: true, email: true },
  });
  if (!found) throw new Refusal('not-found', 'teacherNotFound');
  return found;
}

async function raiseVersion(tx: Tx, userId: string, data: Prisma.UserUpdateInput): Promise<void> {
  await tx.user.update({
    where: { id: userId },
    data: { ...data, sessionVersion: { increment: 1 } },
  });
}
